import GraphQLLanguage
import GraphQLSchema
import OrderedCollections

/// Types of variables and type conditions are those of the schema.
///
/// - Source: GraphQL specification (September 2025) §5.5.1.2 Fragment Spread Type Existence, §5.8.2.
struct KnownTypeNamesRule: ValidationRule {
    mutating func enter(namedType: NamedTypeReference, _ context: inout ValidationContext) {
        let name = namedType.name.text
        guard context.schema.type(named: name) == nil else { return }
        let alike = Suggestions.names(like: name, among: context.schema.types.keys)
        context.report("Unknown type \"\(name)\"." + Suggestions.didYouMean(alike), at: namedType.name.span)
    }
}
