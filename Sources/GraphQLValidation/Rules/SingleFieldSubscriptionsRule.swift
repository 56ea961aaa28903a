import GraphQLLanguage
import GraphQLSchema
import OrderedCollections

/// A subscription has one root field, which is no introspection and depends on no condition.
///
/// - Source: GraphQL specification (September 2025) §5.2.4.1 Single Root Field.
struct SingleFieldSubscriptionsRule: ValidationRule {
    mutating func enter(operation: OperationDefinition, _ context: inout ValidationContext) {
        guard operation.type == .subscription,
            let rootTypeName = context.schema.rootTypeName(for: .subscription)
        else { return }
        let subject = operation.name.map { "Subscription \"\($0.text)\"" } ?? "Anonymous Subscription"
        let schema = context.schema
        var root = RootFields(fragments: context.fragments) { condition in
            condition == rootTypeName || schema.isSubtype(rootTypeName, of: condition)
        }
        root.collect(operation.selectionSet)
        if !root.conditions.isEmpty {
            context.report(
                "\(subject) must not use `@skip` or `@include` directives in the top level selection.",
                at: root.conditions
            )
            return
        }
        if root.fields.count > 1 {
            let extra = root.fields.values.dropFirst().flatMap { $0 }
            context.report("\(subject) must select only one top level field.", at: extra.map(\.span))
        }
        for fields in root.fields.values where fields.first?.name.text.hasPrefix("__") == true {
            context.report(
                "\(subject) must not select an introspection top level field.",
                at: fields.map(\.span)
            )
        }
    }

    /// The root fields of an operation by response key.
    private struct RootFields {
        let fragments: [String: FragmentDefinition]
        /// Whether a fragment on that type applies to the root.
        let applies: (String) -> Bool
        var fields: OrderedDictionary<String, [Field]> = [:]
        /// The places of `@skip` and `@include`.
        var conditions: [SourceSpan] = []
        private var visited: Set<String> = []

        init(fragments: [String: FragmentDefinition], applies: @escaping (String) -> Bool) {
            self.fragments = fragments
            self.applies = applies
        }

        mutating func collect(_ selectionSet: SelectionSet) {
            for selection in selectionSet.selections {
                switch selection {
                case .field(let field):
                    note(field.directives)
                    fields[field.responseKey, default: []].append(field)
                case .inlineFragment(let fragment):
                    note(fragment.directives)
                    if let condition = fragment.typeCondition, !applies(condition.name.text) { continue }
                    collect(fragment.selectionSet)
                case .fragmentSpread(let spread):
                    note(spread.directives)
                    guard visited.insert(spread.name.text).inserted, let fragment = fragments[spread.name.text],
                        applies(fragment.typeCondition.name.text)
                    else { continue }
                    collect(fragment.selectionSet)
                }
            }
        }

        private mutating func note(_ directives: [Directive]) {
            conditions += directives.filter { ["skip", "include"].contains($0.name.text) }.map(\.span)
        }
    }
}
