import GraphQLLanguage
import GraphQLSchema

/// An operation is of a kind that the schema has.
///
/// - Source: GraphQL specification (September 2025) §5.2.1.1 Operation Type Existence.
struct KnownOperationTypesRule: ValidationRule {
    mutating func enter(operation: OperationDefinition, _ context: inout ValidationContext) {
        if context.schema.rootTypeName(for: operation.type) == nil {
            context.report(
                "The \(operation.type.rawValue) operation is not supported by the schema.",
                at: operation.span
            )
        }
    }
}
