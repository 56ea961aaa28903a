extension Document {
    /// Parses a whole text: executable definitions, type-system definitions, or both.
    ///
    /// - Throws: The first error, with its location: `GRAPHQL_PARSE_FAILED` for a text outside the grammar or not
    ///   UTF-8, `LIMIT_EXCEEDED` for one that passes `limits`.
    /// - Complexity: O(*n*) in the bytes of the source; refused sizes are refused before they are read.
    package static func parse(_ source: Source, limits: ParserLimits = .default) throws(GraphQLError) -> Document {
        throw GraphQLError("The parser is being written.", code: .internal)
    }
}
