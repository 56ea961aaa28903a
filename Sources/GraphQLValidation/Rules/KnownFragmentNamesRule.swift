import GraphQLLanguage

/// A spread fragment is defined.
///
/// - Source: GraphQL specification (September 2025) §5.5.2.1 Fragment Spread Target Defined.
struct KnownFragmentNamesRule: ValidationRule {
    mutating func enter(fragmentSpread: FragmentSpread, _ context: inout ValidationContext) {
        let name = fragmentSpread.name
        if context.fragments[name.text] == nil {
            context.report("Unknown fragment \"\(name.text)\".", at: name.span)
        }
    }
}
