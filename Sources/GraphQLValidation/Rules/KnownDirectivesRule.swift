import GraphQLLanguage
import GraphQLSchema

/// A directive exists and may stand where it stands.
///
/// - Source: GraphQL specification (September 2025) §5.7.1 Directives Are Defined, §5.7.2 Valid Locations.
struct KnownDirectivesRule: ValidationRule {
    mutating func enter(
        directive: Directive,
        on location: DirectiveLocation,
        _ context: inout ValidationContext
    ) {
        let name = directive.name.text
        guard let definition = context.directive else {
            context.report("Unknown directive \"@\(name)\".", at: directive.span)
            return
        }
        if !definition.locations.contains(location.rawValue) {
            context.report("Directive \"@\(name)\" may not be used on \(location.rawValue).", at: directive.span)
        }
    }
}
