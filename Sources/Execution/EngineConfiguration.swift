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
    /// How many bytes of request texts the cache of operations keeps in one generation.
    package var operationCacheBytes = 4_000_000

    package init() {}
}
