import GraphQLLanguage
import GraphQLSchema

/// A fragment is on an object, an interface or a union.
///
/// - Source: GraphQL specification (September 2025) §5.5.1.3 Fragments on Object, Interface or Union Types.
struct FragmentsOnCompositeTypesRule: ValidationRule {
    mutating func enter(inlineFragment: InlineFragment, _ context: inout ValidationContext) {
        guard let condition = inlineFragment.typeCondition?.name,
            let type = context.schema.type(named: condition.text), !type.isComposite
        else { return }
        context.report("Fragment cannot condition on non composite type \"\(condition.text)\".", at: condition.span)
    }

    mutating func enter(fragment: FragmentDefinition, _ context: inout ValidationContext) {
        let condition = fragment.typeCondition.name
        guard let type = context.schema.type(named: condition.text), !type.isComposite else { return }
        context.report(
            "Fragment \"\(fragment.name.text)\" cannot condition on non composite type \"\(condition.text)\".",
            at: condition.span
        )
    }
}
