import GraphQLLanguage
import GraphQLSchema
import OrderedCollections

/// A directive that is not repeatable stands once in one place.
///
/// - Source: GraphQL specification (September 2025) §5.7.3 Directives Are Unique per Location.
struct UniqueDirectivesPerLocationRule: ValidationRule {
    mutating func enter(
        directives: [Directive],
        on location: DirectiveLocation,
        _ context: inout ValidationContext
    ) {
        guard directives.count > 1 else { return }
        var first: [String: Directive] = [:]
        for directive in directives {
            let name = directive.name.text
            guard let definition = context.schema.directives[name], !definition.isRepeatable else { continue }
            if let previous = first[name] {
                context.report(
                    "The directive \"@\(name)\" can only be used once at this location.",
                    at: previous.span,
                    directive.span
                )
            } else {
                first[name] = directive
            }
        }
    }
}
