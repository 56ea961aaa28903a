package import GraphQLLanguage
package import GraphQLSchema

/// Checks an executable document against a schema and against limits.
///
/// - Throws: Every broken rule (at most `limits.maximumErrors`), code `GRAPHQL_VALIDATION_FAILED`; or one error with
///   code `LIMIT_EXCEEDED`.
/// - Complexity: O(*n* log *n*) in the tokens of the document and the fields of `limits`.
/// - Source: GraphQL specification (September 2025) §5 Validation.
package func validate(
    _ document: Document,
    against schema: Schema,
    limits: ValidationLimits = .default
) throws(GraphQLErrors) -> ValidatedDocument {
    var context = ValidationContext(schema: schema, document: document, limits: limits)
    DocumentCost.check(&context)
    if let errors = GraphQLErrors(context.errors) { throw errors }
    var walker = DocumentWalker(context, rules: Rules.all())
    walker.walk()
    if let errors = GraphQLErrors(walker.context.errors) { throw errors }
    return ValidatedDocument(document: document, schema: schema, untypedVariables: walker.context.untypedVariables)
}

/// The rules of specification section 5 in its order.
enum Rules {
    /// Fresh ones for one document.
    static func all() -> [any ValidationRule] {
        [
            ExecutableDefinitionsRule(), KnownOperationTypesRule(), UniqueOperationNamesRule(),
            LoneAnonymousOperationRule(), SingleFieldSubscriptionsRule(), KnownTypeNamesRule(),
            FragmentsOnCompositeTypesRule(), VariablesAreInputTypesRule(), ScalarLeafsRule(),
            FieldsOnCorrectTypeRule(), UniqueFragmentNamesRule(), KnownFragmentNamesRule(), NoUnusedFragmentsRule(),
            PossibleFragmentSpreadsRule(), NoFragmentCyclesRule(), UniqueVariableNamesRule(),
            NoUndefinedVariablesRule(), NoUnusedVariablesRule(), KnownDirectivesRule(),
            UniqueDirectivesPerLocationRule(), KnownArgumentNamesRule(), UniqueArgumentNamesRule(),
            ValuesOfCorrectTypeRule(), ProvidedRequiredArgumentsRule(), VariablesInAllowedPositionRule(),
            OverlappingFieldsCanBeMergedRule(), UniqueInputFieldNamesRule(),
        ]
    }
}
