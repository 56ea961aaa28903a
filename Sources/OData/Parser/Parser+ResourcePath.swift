extension ResourcePath {
    /// `resourcePath`, relative to the service root and without a leading slash.
    ///
    /// - Source: OData ABNF v4.01, `odataRelativeUri`, `resourcePath`.
    static func parse(
        _ path: ArraySlice<UInt8>,
        limits: ODataLimits,
        remainingNodes: inout Int
    ) throws(ODataError) -> ResourcePath {
        guard !path.isEmpty else { return .serviceDocument }
        let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count <= limits.maximumSegments else {
            throw ODataError(
                .limitExceeded,
                "The path has more than \(limits.maximumSegments) segments, the limit of this server.",
                at: 0
            )
        }
        var segments: [DataPath.Segment] = []
        var ending = DataPath.Ending.none
        for part in parts {
            let slash = max(0, part.startIndex - path.startIndex - 1)
            guard ending == .none else {
                throw ODataError(.malformed, "Nothing stands after \(ending.rawValue).", at: slash)
            }
            let text = try DecodedText(part, base: part.startIndex - path.startIndex)
            var parser = Parser(text, limits: limits, plusIsSpace: false, remainingNodes: remainingNodes)
            defer { remainingNodes = parser.remainingNodes }
            if parser.byte == UInt8(ascii: "$") {
                if segments.isEmpty { return try parser.parseSystemResource(isAlone: parts.count == 1) }
                ending = try parser.parseEnding(slash: slash)
            } else {
                segments.append(try parser.parseSegment(isFirst: segments.isEmpty))
            }
        }
        return .data(DataPath(segments: segments, ending: ending))
    }
}

extension Parser {
    /// `$metadata`; the other resources of the standard are refused.
    fileprivate mutating func parseSystemResource(isAlone: Bool) throws(ODataError) -> ResourcePath {
        for name in ["$batch", "$entity", "$all", "$crossjoin"]
        where text.string == name || text.string.hasPrefix(name + "(") {
            throw unsupported(name)
        }
        guard text.string == "$metadata" else { throw malformed("There is no such resource.") }
        guard isAlone else { throw malformed("Nothing stands after $metadata.", at: text.bytes.count) }
        return .metadata
    }

    /// `$count`, `$ref` or `$value` at the end of a path.
    fileprivate mutating func parseEnding(slash: Int) throws(ODataError) -> DataPath.Ending {
        if let ending = DataPath.Ending(rawValue: text.string) { return ending }
        let name = text.string.prefix { $0 != "(" }
        guard ["$filter", "$each", "$query"].contains(name) else {
            throw ODataError(.malformed, "Expected a name, $count, $ref or $value.", at: slash)
        }
        throw unsupported("\(name) in paths")
    }

    /// A name with or without a key: `Projects(1)`, `name`, `Model.Project`.
    fileprivate mutating func parseSegment(isFirst: Bool) throws(ODataError) -> DataPath.Segment {
        let place = position
        guard isAtIdentifier || isFirst else {
            guard !isAtEnd else { throw malformed("A segment of the path is empty.") }
            throw unsupported("keys as segments; write them in parentheses")
        }
        let name = try parseName()
        if isFirst, let dot = name.text.utf8.firstIndex(of: UInt8(ascii: ".")) {
            throw malformed(
                "A path begins with an entity set.",
                at: name.start + name.text.utf8.distance(from: name.text.utf8.startIndex, to: dot)
            )
        }
        var key: KeyPredicate?
        if byte == UInt8(ascii: "(") { key = try parseKeyPredicate() }
        if byte == UInt8(ascii: "("), key != nil { throw unsupported("functions") }
        guard isAtEnd else {
            guard isFirst || key != nil else { throw unsupported("keys as segments; write them in parentheses") }
            throw expected("the end of the segment")
        }
        return DataPath.Segment(name: name.text, isTypeCast: name.isQualified, key: key, position: place)
    }
}
