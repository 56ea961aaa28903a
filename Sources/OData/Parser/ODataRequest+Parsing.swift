extension ODataRequest {
    /// Reads a URL relative to the service root: `Projects(1)?$select=name`.
    ///
    /// - Parameter url: As sent, still encoded, without a leading slash.
    /// - Throws: ``ODataError``: the first fault, with its place.
    /// - Complexity: O(*n*) in the bytes; a URL over the limit of bytes is refused unread.
    package static func parse(
        _ url: some StringProtocol,
        limits: ODataLimits = .standard
    ) throws(ODataError) -> ODataRequest {
        let bytes = Array(url.utf8)
        guard bytes.count <= limits.maximumBytes else {
            throw ODataError(
                .limitExceeded,
                "The URL has \(bytes.count) bytes; at most \(limits.maximumBytes) are allowed."
            )
        }
        var remainingNodes = limits.maximumNodes
        let mark = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.endIndex
        let path = try ResourcePath.parse(bytes[..<mark], limits: limits, remainingNodes: &remainingNodes)
        var query = QueryReader(limits: limits, remainingNodes: remainingNodes)
        if mark < bytes.endIndex { try query.read(bytes[(mark + 1)...]) }
        return ODataRequest(
            path: path,
            options: query.options,
            format: query.format,
            skipToken: query.skipToken,
            aliases: query.aliases,
            customOptions: query.customOptions
        )
    }
}

/// Reads the options of a query one after the other.
private struct QueryReader {
    let limits: ODataLimits
    var remainingNodes: Int
    var options = QueryOptions()
    var format: String?
    var skipToken: String?
    var aliases: [String: Expression] = [:]
    var customOptions: [ODataRequest.CustomOption] = []
    private var seen: Set<SystemOption> = []

    init(limits: ODataLimits, remainingNodes: Int) {
        self.limits = limits
        self.remainingNodes = remainingNodes
    }

    /// `queryOptions = queryOption *( "&" queryOption )`; an empty option is skipped.
    mutating func read(_ query: ArraySlice<UInt8>) throws(ODataError) {
        for part in query.split(separator: UInt8(ascii: "&")) {
            let equals = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            let name = try DecodedText(part[..<equals], base: part.startIndex).string
            let value = equals < part.endIndex ? part[(equals + 1)...] : part[equals...]
            try read(name: name, at: part.startIndex, value: value, hasValue: equals < part.endIndex)
        }
    }

    private mutating func read(
        name: String,
        at start: Int,
        value: ArraySlice<UInt8>,
        hasValue: Bool
    ) throws(ODataError) {
        if name.hasPrefix("@") {
            guard name.count > 1 else { throw ODataError(.malformed, "A parameter alias has a name.", at: start) }
            try readAlias(String(name.dropFirst()), at: start, value: value)
        } else if let option = SystemOption(named: name) {
            guard hasValue else {
                throw ODataError(.malformed, "Expected \"=\" after \(option.name).", at: value.startIndex)
            }
            guard SystemOption.ofRequest.contains(option) else {
                throw ODataError(.malformed, "\(option.name) stands only in $expand.", at: start)
            }
            guard seen.insert(option).inserted else {
                throw ODataError(.malformed, "\(option.name) stands in the query twice.", at: start)
            }
            try read(option, value: value)
        } else if name.hasPrefix("$") {
            throw ODataError(.malformed, "There is no system query option of this name.", at: start)
        } else {
            let value = try DecodedText(value, base: value.startIndex).string
            customOptions.append(ODataRequest.CustomOption(name: name, value: value))
        }
    }

    private mutating func read(_ option: SystemOption, value: ArraySlice<UInt8>) throws(ODataError) {
        switch option {
        case .format:
            let text = try DecodedText(value, base: value.startIndex).string
            guard !text.isEmpty else { throw ODataError(.malformed, "$format is empty.", at: value.startIndex) }
            format = text
        case .skiptoken:
            let text = try DecodedText(value, base: value.startIndex).string
            guard !text.isEmpty else { throw ODataError(.malformed, "$skiptoken is empty.", at: value.startIndex) }
            skipToken = text
        default:
            try withParser(of: value) { parser, reader throws(ODataError) in
                try parser.parseValue(of: option, into: &reader.options)
            }
        }
    }

    /// `parameterAlias EQ parameterValue`
    private mutating func readAlias(_ name: String, at start: Int, value: ArraySlice<UInt8>) throws(ODataError) {
        guard aliases[name] == nil else {
            throw ODataError(.malformed, "The parameter alias stands in the query twice.", at: start)
        }
        try withParser(of: value) { parser, reader throws(ODataError) in
            parser.allowsAliases = false
            reader.aliases[name] = try parser.parseExpression()
        }
    }

    /// Runs the body on the value, all of which it has to take.
    private mutating func withParser(
        of value: ArraySlice<UInt8>,
        _ body: (inout Parser, inout QueryReader) throws(ODataError) -> Void
    ) throws(ODataError) {
        let text = try DecodedText(value, base: value.startIndex)
        var parser = Parser(text, limits: limits, plusIsSpace: true, remainingNodes: remainingNodes)
        try body(&parser, &self)
        remainingNodes = parser.remainingNodes
        guard parser.isAtEnd else { throw parser.expected("the end of the option") }
    }
}
