import GraphQLLanguage
import GraphQLSchema

/// Some object can be of the fragment's type and of the type around it.
///
/// - Source: GraphQL specification (September 2025) §5.5.2.3 Fragment Spread Is Possible.
struct PossibleFragmentSpreadsRule: ValidationRule {
    private struct Pair: Hashable {
        let parent: String
        let fragment: String
    }

    /// Comparing the possible types of two large types is not done again.
    private var known: [Pair: Bool] = [:]

    mutating func enter(inlineFragment: InlineFragment, _ context: inout ValidationContext) {
        guard let parent = context.parentType, let condition = inlineFragment.typeCondition?.name.text,
            !isPossible(condition, in: parent, context.schema)
        else { return }
        context.report(
            "Fragment cannot be spread here as objects of type \"\(parent.name)\" can never be of type "
                + "\"\(condition)\".",
            at: inlineFragment.span
        )
    }

    mutating func enter(fragmentSpread: FragmentSpread, _ context: inout ValidationContext) {
        let name = fragmentSpread.name.text
        guard let parent = context.parentType, let condition = context.fragments[name]?.typeCondition.name.text,
            !isPossible(condition, in: parent, context.schema)
        else { return }
        context.report(
            "Fragment \"\(name)\" cannot be spread here as objects of type \"\(parent.name)\" can never be of type "
                + "\"\(condition)\".",
            at: fragmentSpread.span
        )
    }

    private mutating func isPossible(_ condition: String, in parent: NamedType, _ schema: Schema) -> Bool {
        guard schema.compositeType(named: condition) != nil else { return true }
        let pair = Pair(parent: parent.name, fragment: condition)
        if let result = known[pair] { return result }
        let result = schema.overlaps(parent.name, condition)
        known[pair] = result
        return result
    }
}
