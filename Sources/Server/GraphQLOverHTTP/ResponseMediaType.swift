/// A media type in which the server can answer a GraphQL request.
///
/// - Source: GraphQL over HTTP, Media Types.
enum ResponseMediaType: Sendable, Hashable {
    /// `application/graphql-response+json`
    case graphQLResponse
    /// `application/json`
    case json

    /// The value of `Content-Type`.
    var contentType: String {
        switch self {
        case .graphQLResponse: "application/graphql-response+json; charset=utf-8"
        case .json: "application/json; charset=utf-8"
        }
    }

    private var subtype: String {
        switch self {
        case .graphQLResponse: "graphql-response+json"
        case .json: "json"
        }
    }

    /// Chooses the type that the caller likes best.
    ///
    /// The most specific range of `Accept` gives a type its quality. Between equals a type that is named wins over one
    /// that a wildcard admits, `application/graphql-response+json` wins where either is named, and the profile
    /// decides where wildcards alone speak or nothing does.
    ///
    /// - Parameter fields: Every `Accept` line of the request; none, or only blank ones, accept anything.
    /// - Returns: `nil` when the caller accepts neither type.
    static func negotiate(accept fields: [String], profile: SpecificationProfile) -> ResponseMediaType? {
        let standard: ResponseMediaType = profile == .draft ? .graphQLResponse : .json
        // What a plain client sends, decided without parsing.
        switch fields.first {
        case nil: return standard
        case "*/*"? where fields.count == 1: return standard
        case "application/json"? where fields.count == 1: return .json
        default: break
        }
        guard fields.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return standard }
        let ranges = fields.flatMap(MediaRange.parse(list:))
        let response = Preference(for: .graphQLResponse, among: ranges)
        let json = Preference(for: .json, among: ranges)
        guard response.quality > 0 || json.quality > 0 else { return nil }
        if response.quality != json.quality { return response.quality > json.quality ? .graphQLResponse : .json }
        if response.isNamed || json.isNamed { return response.isNamed ? .graphQLResponse : .json }
        return standard
    }

    /// How much one type is wanted.
    private struct Preference {
        /// In thousandths, 0 for not at all.
        var quality = 0
        var isNamed = false

        init(for type: ResponseMediaType, among ranges: [MediaRange]) {
            var best = -1
            for range in ranges {
                let specificity =
                    switch (range.type, range.subtype) {
                    case ("*", "*"): 0
                    case ("application", "*"): 1
                    case ("application", type.subtype): 2
                    default: -1
                    }
                if specificity > best {
                    best = specificity
                    quality = range.quality
                    isNamed = specificity == 2
                }
            }
        }
    }
}
