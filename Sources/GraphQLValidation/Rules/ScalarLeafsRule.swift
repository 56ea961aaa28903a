import GraphQLLanguage
import GraphQLSchema

/// Fields of leaf types have no selection, and all others have one.
///
/// - Source: GraphQL specification (September 2025) §5.3.3 Leaf Field Selections.
struct ScalarLeafsRule: ValidationRule {
    mutating func enter(field: Field, _ context: inout ValidationContext) {
        guard let type = context.field?.type, let named = context.schema.namedType(of: type) else { return }
        let name = field.name.text
        if named.isLeaf {
            guard let selectionSet = field.selectionSet else { return }
            context.report(
                "Field \"\(name)\" must not have a selection since type \"\(type)\" has no subfields.",
                at: selectionSet.span
            )
        } else if field.selectionSet == nil {
            context.report(
                "Field \"\(name)\" of type \"\(type)\" must have a selection of subfields. "
                    + "Did you mean \"\(name) { ... }\"?",
                at: field.span
            )
        }
    }
}
