package import OData

/// The form in which an OData request is answered.
///
/// - Source: OData v4.01 Part 1: Protocol §8.2.1 Header Accept, §11.2.12 System Query Option $format.
package enum ODataRepresentation: Sendable, Hashable {
    case json(MetadataLevel, exactNumbersAsText: Bool)
    case xml
    case text

    /// What a request asks for.
    package enum Resource: Sendable, Hashable {
        /// `$metadata`
        case metadata
        /// `/$count` and `/$value`
        case rawValue
        /// Everything else: JSON.
        case data
    }

    /// The value of `Content-Type`.
    package var contentType: String {
        switch self {
        case .json(let level, let exactNumbersAsText):
            "application/json;odata.metadata=\(level.rawValue)" + (exactNumbersAsText ? ";IEEE754Compatible=true" : "")
                + ";charset=utf-8"
        case .xml: "application/xml;charset=utf-8"
        case .text: "text/plain;charset=utf-8"
        }
    }

    /// Chooses the form.
    ///
    /// Power Query names JSON first and XML far behind in one `Accept` for all that it asks, then fails when `$metadata`
    /// is no XML and when `/$count` is refused. So `$metadata` is JSON only for who accepts nothing else, and raw values
    /// are text whatever `Accept` says.
    ///
    /// - Parameters:
    ///   - accept: Every `Accept` line of the request; none, or only blank ones, accept anything.
    ///   - format: `$format`, which overrides `Accept`.
    /// - Returns: `nil` when the server has no form that the client takes.
    package static func negotiate(_ resource: Resource, accept: [String], format: String?) -> ODataRepresentation? {
        let ranges: [MediaRange]
        if let format {
            ranges = [MediaRange(format: format)].compactMap { $0 }
            guard !ranges.isEmpty else { return nil }
        } else {
            ranges = accept.flatMap(MediaRange.parse(list:))
        }
        let wanted = ranges.filter { $0.quality > 0 }
        switch resource {
        case .metadata:
            if wanted.isEmpty || wanted.contains(where: { $0.admits(type: "application", subtype: "xml") }) {
                return .xml
            }
            if wanted.allSatisfy({ $0.type == "application" && $0.subtype == "json" }) {
                return json(wanted)
            }
            return format == nil ? .xml : nil
        case .data:
            if accept.allSatisfy({ $0.allSatisfy(\.isWhitespace) }), format == nil {
                return .json(.minimal, exactNumbersAsText: false)
            }
            return json(wanted)
        case .rawValue:
            return .text
        }
    }

    /// The range that likes JSON best says how.
    private static func json(_ ranges: [MediaRange]) -> ODataRepresentation? {
        var best: MediaRange?
        for range in ranges where range.admits(type: "application", subtype: "json") {
            if let known = best, known.quality >= range.quality { continue }
            best = range
        }
        guard let best else { return nil }
        var level = MetadataLevel.minimal
        var exactNumbersAsText = false
        for parameter in best.parameters {
            switch parameter.name {
            case "odata.metadata", "metadata":
                level = MetadataLevel(rawValue: parameter.value.lowercased()) ?? level
            // As version 3 wrote it; Power Query sends both.
            case "odata":
                level = MetadataLevel(rawValue: parameter.value.lowercased().replacing("metadata", with: "")) ?? level
                if parameter.value.lowercased() == "nometadata" { level = .none }
            case "ieee754compatible":
                exactNumbersAsText = parameter.value.lowercased() == "true"
            default: break
            }
        }
        return .json(level, exactNumbersAsText: exactNumbersAsText)
    }
}

extension MediaRange {
    /// `$format`: `json`, `xml`, or a media type.
    fileprivate init?(format: String) {
        switch format.lowercased() {
        case "json": self.init("application/json")
        case "xml": self.init("application/xml")
        case "atom": self.init("application/atom+xml")
        default: self.init(Substring(format))
        }
    }

    /// Whether the type is in the range, its parameters aside.
    fileprivate func admits(type: String, subtype: String) -> Bool {
        (self.type == "*" || self.type == type) && (self.subtype == "*" || self.subtype == subtype)
    }
}
