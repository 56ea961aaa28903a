import GraphQLLanguage
import GraphQLSchema
import OrderedCollections

/// A field or directive has every argument that is non-null without a default.
///
/// - Source: GraphQL specification (September 2025) §5.4.3 Required Arguments.
struct ProvidedRequiredArgumentsRule: ValidationRule {
    mutating func leave(field: Field, _ context: inout ValidationContext) {
        guard let definition = context.field else { return }
        for argument in missing(from: field.arguments, of: definition.arguments) {
            context.report(
                "Field \"\(definition.name)\" argument \"\(argument.name)\" of type \"\(argument.type)\" is required, "
                    + "but it was not provided.",
                at: field.span
            )
        }
    }

    mutating func leave(directive: Directive, _ context: inout ValidationContext) {
        guard let definition = context.directive else { return }
        for argument in missing(from: directive.arguments, of: definition.arguments) {
            context.report(
                "Directive \"@\(definition.name)\" argument \"\(argument.name)\" of type \"\(argument.type)\" is "
                    + "required, but it was not provided.",
                at: directive.span
            )
        }
    }

    private func missing(
        from arguments: [Argument],
        of definitions: OrderedDictionary<String, InputFieldType>
    ) -> [InputFieldType] {
        let required = definitions.values.filter(\.isRequired)
        guard !required.isEmpty else { return [] }
        let given = Set(arguments.map(\.name.text))
        return required.filter { !given.contains($0.name) }
    }
}
