package import GraphQLLanguage
package import GraphQLValidation

/// What the engine permits and keeps.
package struct EngineConfiguration: Sendable {
    package var parserLimits = ParserLimits.default
    package var validationLimits = ValidationLimits.default
    /// Whether `__schema` and `__type` are answered.
    package var allowsIntrospection = true
    /// The most rows of one response, over all its lists; more is an error, never a shorter answer.
    package var maximumRows = 100_000
    /// The most flat rows of one export, past which it fails; `Int.max` sets no bound.
    package var maximumExportRows = Int.max
    /// From how many rows of a table on a filter or an order without an index adds a warning to the response; 0 for never.
    package var hintRows = 10_000
    /// From how many rows of a table on a query of few of them that has to look at many is not repeated for each list below
    /// them; 0 for any that takes a part of its table.
    package var largeTableRows = 1_000
    /// How many bytes of request texts the cache of operations keeps in one generation.
    package var operationCacheBytes = 4_000_000

    /// How many bytes of responses are kept at most; 0 keeps none.
    package var responseCacheBytes = 33_554_432
    /// Differs wherever the same data may be answered in other bytes: by another mapping, version or time zone.
    package var representation = "0"
    /// A request whose statements and response take as long is logged; `nil` logs none.
    package var slowQuery: Duration? = .seconds(1)

    package init() {}
}
