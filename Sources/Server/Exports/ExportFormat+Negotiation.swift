import Export

extension ExportFormat {
    /// The form of a file that the caller names in `Accept` and likes at least as well as any JSON.
    ///
    /// - Parameter fields: every `Accept` line of the request.
    /// - Returns: `nil` where the caller names none: a wildcard asks for no file.
    static func negotiate(accept fields: [String]) -> ExportFormat? {
        // What callers of GraphQL send is decided without parsing.
        guard fields.contains(where: { field in allCases.contains { field.contains($0.mediaType) } }) else {
            return nil
        }
        var best: (format: ExportFormat?, quality: Int) = (nil, 0)
        for range in fields.flatMap(MediaRange.parse(list:)) where range.quality > best.quality {
            let type = "\(range.type)/\(range.subtype)"
            if let format = allCases.first(where: { $0.mediaType == type }) {
                best = (format, range.quality)
            } else if type == "application/json" || type == "application/graphql-response+json" {
                best = (nil, range.quality)
            }
        }
        return best.format
    }
}
