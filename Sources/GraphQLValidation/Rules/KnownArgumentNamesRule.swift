import GraphQLLanguage
import GraphQLSchema
import OrderedCollections

/// An argument is one that its field or directive has.
///
/// - Source: GraphQL specification (September 2025) §5.4.1 Argument Names.
struct KnownArgumentNamesRule: ValidationRule {
    mutating func enter(argument: Argument, _ context: inout ValidationContext) {
        guard context.argument == nil else { return }
        let name = argument.name.text
        if let directive = context.directive {
            let alike = Suggestions.names(like: name, among: directive.arguments.keys)
            context.report(
                "Unknown argument \"\(name)\" on directive \"@\(directive.name)\"." + Suggestions.didYouMean(alike),
                at: argument.span
            )
        } else if !context.isInDirective, let field = context.field, let parent = context.parentType {
            let alike = Suggestions.names(like: name, among: field.arguments.keys)
            context.report(
                "Unknown argument \"\(name)\" on field \"\(parent.name).\(field.name)\"."
                    + Suggestions.didYouMean(alike),
                at: argument.span
            )
        }
    }
}
