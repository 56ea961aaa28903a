import GraphQLLanguage

/// No two fragments have the same name.
///
/// - Source: GraphQL specification (September 2025) §5.5.1.1 Fragment Name Uniqueness.
struct UniqueFragmentNamesRule: ValidationRule {
    private var first: [String: Name] = [:]

    mutating func enter(fragment: FragmentDefinition, _ context: inout ValidationContext) {
        let name = fragment.name
        if let previous = first[name.text] {
            context.report("There can be only one fragment named \"\(name.text)\".", at: previous.span, name.span)
        } else {
            first[name.text] = name
        }
    }
}
