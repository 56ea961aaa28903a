package import GraphQLLanguage
package import JSON

/// Answers `__schema` and `__type` from memory.
///
/// - Source: GraphQL specification (September 2025) §4.2 Schema Introspection.
package struct IntrospectionAnswer: Sendable {
    let schema: Schema
    let fragments: [String: FragmentDefinition]
    let variables: CoercedVariables

    package init(schema: Schema, fragments: [String: FragmentDefinition], variables: CoercedVariables) {
        self.schema = schema
        self.fragments = fragments
        self.variables = variables
    }

    /// The value of `fields`, which are all of one response key: `__schema`, or `__type` with its `name` argument.
    ///
    /// - Throws: `LIMIT_EXCEEDED` if the answer would have more than a million values.
    package func value(of fields: [Field]) throws(GraphQLError) -> JSONValue {
        .null
    }
}
