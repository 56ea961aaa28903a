import GraphQLLanguage

/// A request has operations and fragments, no type definitions.
///
/// - Source: GraphQL specification (September 2025) §5.1.1 Executable Definitions.
struct ExecutableDefinitionsRule: ValidationRule {
    mutating func enter(document: Document, _ context: inout ValidationContext) {
        for definition in document.definitions {
            switch definition {
            case .operation, .fragment: break
            case .typeSystem(.schema(let schema)), .typeSystemExtension(.schema(let schema)):
                context.report("The schema definition is not executable.", at: schema.span)
            case .typeSystem(.directive(let directive)):
                context.report("The \"\(directive.name.text)\" definition is not executable.", at: directive.span)
            case .typeSystem(.type(let type)), .typeSystemExtension(.type(let type)):
                context.report("The \"\(type.name.text)\" definition is not executable.", at: type.span)
            }
        }
    }
}
