import GraphQLLanguage

/// An operation without a name is alone.
///
/// - Source: GraphQL specification (September 2025) §5.2.3.1 Lone Anonymous Operation.
struct LoneAnonymousOperationRule: ValidationRule {
    private var operationCount = 0

    mutating func enter(document: Document, _ context: inout ValidationContext) {
        operationCount = document.definitions.count { if case .operation = $0 { true } else { false } }
    }

    mutating func enter(operation: OperationDefinition, _ context: inout ValidationContext) {
        if operation.name == nil, operationCount > 1 {
            context.report("This anonymous operation must be the only defined operation.", at: operation.span)
        }
    }
}
