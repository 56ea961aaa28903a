import GraphQLLanguage
import OrderedCollections

/// Every variable that an operation uses, also in its fragments, is one it defines.
///
/// - Source: GraphQL specification (September 2025) §5.8.3 All Variable Uses Defined.
struct NoUndefinedVariablesRule: ValidationRule {
    mutating func leave(document: Document, _ context: inout ValidationContext) {
        let indices = context.fragmentIndices
        for (index, definition) in document.definitions.enumerated() {
            guard case .operation(let operation) = definition else { continue }
            let defined = Set(operation.variableDefinitions.map(\.variable.name.text))
            for reached in context.definitionsReached(from: index, indices) {
                for (use, spans) in context.uses[reached].variables where !defined.contains(use.name) {
                    let place = operation.name.map { " by operation \"\($0.text)\"" } ?? ""
                    for span in spans where !context.isAborted {
                        context.report(
                            "Variable \"$\(use.name)\" is not defined\(place).",
                            at: span,
                            operation.span
                        )
                    }
                }
            }
            if context.isAborted { return }
        }
    }
}
