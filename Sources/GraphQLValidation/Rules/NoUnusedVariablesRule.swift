import GraphQLLanguage
import OrderedCollections

/// An operation uses every variable it defines.
///
/// - Source: GraphQL specification (September 2025) §5.8.4 All Variables Used.
struct NoUnusedVariablesRule: ValidationRule {
    mutating func leave(document: Document, _ context: inout ValidationContext) {
        let indices = context.fragmentIndices
        for (index, definition) in document.definitions.enumerated() {
            guard case .operation(let operation) = definition, !operation.variableDefinitions.isEmpty else { continue }
            var unused = Set(operation.variableDefinitions.map(\.variable.name.text))
            for reached in context.definitionsReached(from: index, indices) {
                for use in context.uses[reached].variables.keys { unused.remove(use.name) }
            }
            for definition in operation.variableDefinitions where unused.contains(definition.variable.name.text) {
                let place = operation.name.map { " in operation \"\($0.text)\"" } ?? ""
                context.report(
                    "Variable \"$\(definition.variable.name.text)\" is never used\(place).",
                    at: definition.span
                )
            }
            if context.isAborted { return }
        }
    }
}
