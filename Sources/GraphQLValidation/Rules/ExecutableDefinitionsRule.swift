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
                let (name, span) = Self.nameAndSpan(of: type)
                context.report("The \"\(name.text)\" definition is not executable.", at: span)
            }
        }
    }

    private static func nameAndSpan(of type: TypeDefinition) -> (Name, SourceSpan) {
        switch type {
        case .scalar(let type): (type.name, type.span)
        case .object(let type): (type.name, type.span)
        case .interface(let type): (type.name, type.span)
        case .union(let type): (type.name, type.span)
        case .enum(let type): (type.name, type.span)
        case .inputObject(let type): (type.name, type.span)
        }
    }
}
