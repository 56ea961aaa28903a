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

    /// The range that likes JSON best says how, among those that ask for a level of control information that is offered.
    ///
    /// - Source: OData v4.01 Part 1: Protocol §8.2.1 Accept: formats with format parameters that are not supported are
    ///   rejected.
    private static func json(_ ranges: [MediaRange]) -> ODataRepresentation? {
        var best: (range: MediaRange, level: MetadataLevel)?
        for range in ranges where range.admits(type: "application", subtype: "json") {
            if let best, best.range.quality >= range.quality { continue }
            if let level = range.metadataLevel { best = (range, level) }
        }
        guard let best else { return nil }
        let exactNumbersAsText = best.range.parameters.contains {
            $0.name == "ieee754compatible" && $0.value.lowercased() == "true"
        }
        return .json(best.level, exactNumbersAsText: exactNumbersAsText)
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

    /// How much control information it asks for; `nil` for all of it, which is not offered.
    fileprivate var metadataLevel: MetadataLevel? {
        var level = MetadataLevel.minimal
        for parameter in parameters {
            let value = parameter.value.lowercased()
            switch parameter.name {
            case "odata.metadata", "metadata":
                if value == "full" { return nil }
                level = MetadataLevel(rawValue: value) ?? level
            // As version 3 wrote it; Power Query sends both.
            case "odata":
                if value == "fullmetadata" { return nil }
                if value == "nometadata" { level = .none }
            default: break
            }
        }
        return level
    }

    /// Whether the type is in the range, its parameters aside.
    fileprivate func admits(type: String, subtype: String) -> Bool {
        (self.type == "*" || self.type == type) && (self.subtype == "*" || self.subtype == subtype)
    }
}
