import GraphQLLanguage
import GraphQLSchema
import OrderedCollections

/// A variable's type fits every place where the variable stands.
///
/// - Source: GraphQL specification (September 2025) §5.8.5 All Variable Usages Are Allowed.
struct VariablesInAllowedPositionRule: ValidationRule {
    mutating func leave(document: Document, _ context: inout ValidationContext) {
        let indices = context.fragmentIndices
        for (index, definition) in document.definitions.enumerated() {
            guard case .operation(let operation) = definition, !operation.variableDefinitions.isEmpty else { continue }
            var definitions: [String: VariableDefinition] = [:]
            for definition in operation.variableDefinitions {
                definitions[definition.variable.name.text] = definition
            }
            for reached in context.definitionsReached(from: index, indices) {
                for (use, spans) in context.uses[reached].variables {
                    guard let definition = definitions[use.name] else { continue }
                    check(use, spans, definition, &context)
                }
            }
            if context.isAborted { return }
        }
    }

    private func check(
        _ use: VariableUse,
        _ spans: [SourceSpan],
        _ definition: VariableDefinition,
        _ context: inout ValidationContext
    ) {
        let type = TypeRef(definition.type)
        guard let expected = use.type, context.schema.namedType(of: type) != nil else { return }
        if !isAllowed(type, definition.defaultValue, at: use, expected, context.schema) {
            for span in spans where !context.isAborted {
                context.report(
                    "Variable \"$\(use.name)\" of type \"\(type)\" used in position expecting type \"\(expected)\".",
                    at: definition.span,
                    span
                )
            }
        }
        if let oneOfType = use.oneOfType, !type.isNonNull {
            for span in spans where !context.isAborted {
                context.report(
                    "Variable \"$\(use.name)\" is of type \"\(type)\" but must be non-nullable to be used for OneOf "
                        + "Input Object \"\(oneOfType)\".",
                    at: definition.span,
                    span
                )
            }
        }
    }

    /// `IsVariableUsageAllowed(variableDefinition, variableUsage)`
    private func isAllowed(
        _ type: TypeRef,
        _ defaultValue: Value?,
        at use: VariableUse,
        _ expected: TypeRef,
        _ schema: Schema
    ) -> Bool {
        guard expected.isNonNull, !type.isNonNull else { return schema.isSubtype(type, of: expected) }
        var hasNonNullDefault = false
        if let defaultValue {
            if case .null = defaultValue { hasNonNullDefault = false } else { hasNonNullDefault = true }
        }
        guard hasNonNullDefault || use.hasDefault else { return false }
        return schema.isSubtype(type, of: expected.nullable)
    }
}
