import GraphQLLanguage
import OrderedCollections

/// A field or directive has no argument twice.
///
/// - Source: GraphQL specification (September 2025) §5.4.2 Argument Uniqueness.
struct UniqueArgumentNamesRule: ValidationRule {
    mutating func enter(arguments: [Argument], _ context: inout ValidationContext) {
        guard arguments.count > 1 else { return }
        var places: OrderedDictionary<String, [SourceSpan]> = [:]
        for argument in arguments { places[argument.name.text, default: []].append(argument.name.span) }
        for (name, spans) in places where spans.count > 1 {
            context.report("There can be only one argument named \"\(name)\".", at: spans)
        }
    }
}
