import GraphQLLanguage

/// No two operations have the same name.
///
/// - Source: GraphQL specification (September 2025) §5.2.2.1 Operation Name Uniqueness.
struct UniqueOperationNamesRule: ValidationRule {
    private var first: [String: Name] = [:]

    mutating func enter(operation: OperationDefinition, _ context: inout ValidationContext) {
        guard let name = operation.name else { return }
        if let previous = first[name.text] {
            context.report("There can be only one operation named \"\(name.text)\".", at: previous.span, name.span)
        } else {
            first[name.text] = name
        }
    }
}
