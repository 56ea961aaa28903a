import GraphQLLanguage
import OrderedCollections

/// No two variables of an operation have the same name.
///
/// - Source: GraphQL specification (September 2025) §5.8.1 Variable Uniqueness.
struct UniqueVariableNamesRule: ValidationRule {
    mutating func enter(operation: OperationDefinition, _ context: inout ValidationContext) {
        var places: OrderedDictionary<String, [SourceSpan]> = [:]
        for definition in operation.variableDefinitions {
            places[definition.variable.name.text, default: []].append(definition.variable.name.span)
        }
        for (name, spans) in places where spans.count > 1 {
            context.report("There can be only one variable named \"$\(name)\".", at: spans)
        }
    }
}
