import GraphQLLanguage
import GraphQLSchema
package import GraphQLValidation

extension ValidatedOperation {
    /// The variables used below `__schema` and `__type`, whose answers are part of the plan.
    ///
    /// Where an introspection field stands in a fragment, all variables count: that is rare, and costs only plans.
    package var introspectionVariables: Set<String> {
        let all = Set(operation.variableDefinitions.map(\.variable.name.text))
        guard !all.isEmpty else { return [] }
        return usesIntrospection(operation.selectionSet) ? all : []
    }

    private func usesIntrospection(_ selectionSet: SelectionSet) -> Bool {
        selectionSet.selections.contains { selection in
            switch selection {
            case .field(let field): field.name.text == "__schema" || field.name.text == "__type"
            case .inlineFragment(let fragment): usesIntrospection(fragment.selectionSet)
            // Only the outermost fields matter here; a fragment may hide some, and none of them is looked into.
            case .fragmentSpread: fragmentsUseIntrospection
            }
        }
    }

    private var fragmentsUseIntrospection: Bool {
        fragments.values.contains { fragment in
            fragment.selectionSet.selections.contains { selection in
                switch selection {
                case .field(let field): field.name.text == "__schema" || field.name.text == "__type"
                case .inlineFragment, .fragmentSpread: fragment.typeCondition.name.text == schema.queryTypeName
                }
            }
        }
    }
}
