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
        for case .operation(let operation) in document.definitions where !context.isAborted {
            var merging = FieldMerging(
                schema: context.schema,
                fragments: context.fragments,
                budget: budget,
                maximumConflicts: context.limits.maximumErrors + 1
            )
            merging.check(operation.selectionSet, on: context.schema.rootTypeName(for: operation.type))
            budget = merging.budget
            for conflict in merging.conflicts.messages() {
                context.report(conflict.message, at: conflict.spans)
            }
            guard budget > 0 else {
                context.report(
                    "Too many fields have the same response keys. Ask for fewer fields at once.",
                    at: operation.span,
                    code: .limitExceeded
                )
                return
            }
        }
    }
}
