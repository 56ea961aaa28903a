import GraphQLLanguage
import GraphQLSchema

/// The type of a variable is a scalar, an enum or an input object, in lists or not.
///
/// - Source: GraphQL specification (September 2025) §5.8.2 Variables Are Input Types.
struct VariablesAreInputTypesRule: ValidationRule {
    mutating func enter(variableDefinition: VariableDefinition, _ context: inout ValidationContext) {
        let type = TypeRef(variableDefinition.type)
        guard let named = context.schema.namedType(of: type), !named.isInput else { return }
        context.report(
            "Variable \"$\(variableDefinition.variable.name.text)\" cannot be non-input type \"\(type)\".",
            at: variableDefinition.type.span
        )
    }
}
