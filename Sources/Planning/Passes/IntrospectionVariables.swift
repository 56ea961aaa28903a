import GraphQLLanguage
import GraphQLSchema
package import GraphQLValidation

extension ValidatedOperation {
    /// Whether the operation, or a fragment of its document, may ask for the schema.
    package var usesIntrospection: Bool {
        usesRootField(["__schema", "__type"])
    }

    /// The variables that may be used below `__schema` and `__type`, whose answers are part of the plan.
    package var introspectionVariables: Set<String> {
        operation.variableDefinitions.isEmpty || !usesIntrospection ? [] : allVariables
    }

    /// The variables that may be arguments of `node` and `nodes`.
    package var nodeVariables: Set<String> {
        operation.variableDefinitions.isEmpty || !usesRootField(["node", "nodes"]) ? [] : allVariables
    }

    /// The variables that are cursors.
    package var cursorVariables: Set<String> { variables(ofArguments: ["after", "before"]) }

    /// The variables that are fractions: those of percentiles.
    package var fractionVariables: Set<String> { variables(ofArguments: ["p"]) }

    /// The variables that are arguments of these names, of whatever field.
    private func variables(ofArguments arguments: Set<String>) -> Set<String> {
        guard !operation.variableDefinitions.isEmpty else { return [] }
        var names: Set<String> = []
        collectVariables(ofArguments: arguments, in: operation.selectionSet, into: &names)
        for fragment in fragments.values {
            collectVariables(ofArguments: arguments, in: fragment.selectionSet, into: &names)
        }
        return names
    }

    private func collectVariables(
        ofArguments arguments: Set<String>,
        in selectionSet: SelectionSet,
        into names: inout Set<String>
    ) {
        for selection in selectionSet.selections {
            switch selection {
            case .field(let field):
                for argument in field.arguments where arguments.contains(argument.name.text) {
                    if case .variable(let variable) = argument.value { names.insert(variable.name.text) }
                }
                if let inner = field.selectionSet { collectVariables(ofArguments: arguments, in: inner, into: &names) }
            case .inlineFragment(let fragment):
                collectVariables(ofArguments: arguments, in: fragment.selectionSet, into: &names)
            case .fragmentSpread: continue
            }
        }
    }

    private var allVariables: Set<String> {
        Set(operation.variableDefinitions.map(\.variable.name.text))
    }

    /// Whether the operation, or any fragment on the query type in its document, selects one of the fields. A fragment
    /// that the operation does not use counts too: that costs plans, never an answer.
    private func usesRootField(_ names: Set<String>) -> Bool {
        selects(names, in: operation.selectionSet)
            || fragments.values.contains {
                $0.typeCondition.name.text == schema.queryTypeName && selects(names, in: $0.selectionSet)
            }
    }

    private func selects(_ names: Set<String>, in selectionSet: SelectionSet) -> Bool {
        selectionSet.selections.contains { selection in
            switch selection {
            case .field(let field): names.contains(field.name.text)
            case .inlineFragment(let fragment): selects(names, in: fragment.selectionSet)
            case .fragmentSpread: false
            }
        }
    }
}
