import GraphQLLanguage
import GraphQLSchema
import GraphQLValidation
import OrderedCollections

/// The fields of the request that answer one field of the response.
struct MergedField {
    let responseKey: String
    /// The first of them; by validation the others have the same name and arguments.
    let field: Field
    /// All of them, in order.
    var fields: [Field]

    var selectionSets: [SelectionSet] { fields.compactMap(\.selectionSet) }
}

/// Flattens fragments and merges fields of the same response key.
///
/// - Source: GraphQL specification (September 2025) §6.3.2 Field Collection.
struct FieldCollector {
    let operation: ValidatedOperation
    let variables: CoercedVariables

    /// The fields selected on an object type, in the order of the response.
    ///
    /// - Complexity: linear in the selections, since a fragment is visited once.
    func collect(_ selectionSets: [SelectionSet], on typeName: String) -> [MergedField] {
        var merged: OrderedDictionary<String, MergedField> = [:]
        var visited: Set<String> = []
        for selectionSet in selectionSets {
            collect(selectionSet, on: typeName, visited: &visited, into: &merged)
        }
        return Array(merged.values)
    }

    private func collect(
        _ selectionSet: SelectionSet,
        on typeName: String,
        visited: inout Set<String>,
        into merged: inout OrderedDictionary<String, MergedField>
    ) {
        for selection in selectionSet.selections {
            switch selection {
            case .field(let field):
                guard isIncluded(field.directives) else { continue }
                let key = field.responseKey
                merged[key, default: MergedField(responseKey: key, field: field, fields: [])].fields.append(field)
            case .fragmentSpread(let spread):
                let name = spread.name.text
                guard isIncluded(spread.directives), visited.insert(name).inserted,
                    let fragment = operation.fragments[name],
                    applies(fragment.typeCondition.name.text, to: typeName)
                else { continue }
                collect(fragment.selectionSet, on: typeName, visited: &visited, into: &merged)
            case .inlineFragment(let fragment):
                guard isIncluded(fragment.directives),
                    fragment.typeCondition.map({ applies($0.name.text, to: typeName) }) ?? true
                else { continue }
                collect(fragment.selectionSet, on: typeName, visited: &visited, into: &merged)
            }
        }
    }

    private func applies(_ condition: String, to typeName: String) -> Bool {
        condition == typeName || operation.schema.possibleTypes(of: condition).contains(typeName)
    }

    /// - Source: GraphQL specification (September 2025) §3.13.1 @skip and §3.13.2 @include.
    private func isIncluded(_ directives: [Directive]) -> Bool {
        directives.allSatisfy { directive in
            switch directive.name.text {
            case "skip": condition(of: directive) != true
            case "include": condition(of: directive) != false
            default: true
            }
        }
    }

    private func condition(of directive: Directive) -> Bool? {
        switch directive.arguments.first(where: { $0.name.text == "if" })?.value {
        case .boolean(let flag, _): return flag
        case .variable(let variable):
            if case .boolean(let flag)? = variables[variable.name.text] { return flag }
            return nil
        default: return nil
        }
    }
}
