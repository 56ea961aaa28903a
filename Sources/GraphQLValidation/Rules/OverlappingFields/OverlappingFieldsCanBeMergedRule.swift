import GraphQLLanguage
import GraphQLSchema

/// Fields with one response key can be answered by one value.
///
/// Fields are not compared in pairs. All fields of one response key are put in groups whose members must agree, and
/// the selections of a group are merged and checked in the same way, once for the shapes of results and once for the
/// names and arguments of fields that can meet on one object. (The method is that of Simon Adameit.)
///
/// - Complexity: O(*f* log *f*) where *f* is the number of fields with fragments expanded, times the object types
///   that stand beside interface fields; a budget bounds the product.
/// - Source: GraphQL specification (September 2025) §5.3.2 Field Selection Merging.
struct OverlappingFieldsCanBeMergedRule: ValidationRule {
    mutating func leave(document: Document, _ context: inout ValidationContext) {
        // Without end where fragments have cycles, which is an error already.
        guard !context.hasFragmentCycle else { return }
        var budget = 50 * max(context.limits.maximumFields, 1)
        for root in roots(context) where !context.isAborted {
            var merging = FieldMerging(
                schema: context.schema,
                fragments: context.fragments,
                budget: budget,
                maximumConflicts: context.limits.maximumErrors + 1
            )
            merging.check(root.selectionSet, on: root.typeName)
            budget = merging.budget
            for conflict in merging.conflicts.messages() {
                context.report(conflict.message, at: conflict.spans)
            }
            guard budget > 0 else {
                context.report(
                    "Too many fields have the same response keys. Ask for fewer fields at once.",
                    at: root.span,
                    code: .limitExceeded
                )
                return
            }
        }
    }

    /// A selection set that none of the others includes.
    private struct Root {
        let selectionSet: SelectionSet
        let typeName: String?
        let span: SourceSpan
    }

    /// The operations, and the fragments that neither an operation nor another of these fragments uses.
    private func roots(_ context: ValidationContext) -> [Root] {
        let indices = context.fragmentIndices
        var roots: [Root] = []
        var reached: Set<Int> = []
        for (index, definition) in context.document.definitions.enumerated() {
            guard case .operation(let operation) = definition else { continue }
            reached.formUnion(context.definitionsReached(from: index, indices))
            let typeName = context.schema.rootTypeName(for: operation.type)
            roots.append(Root(selectionSet: operation.selectionSet, typeName: typeName, span: operation.span))
        }
        for (index, definition) in context.document.definitions.enumerated() where !reached.contains(index) {
            guard case .fragment(let fragment) = definition else { continue }
            reached.formUnion(context.definitionsReached(from: index, indices))
            let typeName = fragment.typeCondition.name.text
            roots.append(Root(selectionSet: fragment.selectionSet, typeName: typeName, span: fragment.span))
        }
        return roots
    }
}
