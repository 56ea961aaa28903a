import GraphQLLanguage
import GraphQLSchema
import Mapping
import OrderedCollections

/// Reads what rows are grouped by where `by` does not say it: what is selected below `key`.
struct SelectedKeysReader {
    let tree: TreeBuilder
    /// Of the rows that are grouped.
    let entity: Entity

    /// The columns and the parts of dates in the order of the answer. Ranges of numbers are none, since a selection has no
    /// width for them, nor are parts that `part` does not name.
    ///
    /// - Parameter typeName: `ProjectBucket`, on which `key` is selected.
    /// - Complexity: linear in the selections below `key`.
    func keys(_ selectionSets: [SelectionSet], on typeName: String) -> [GroupKey] {
        fields(selectionSets, on: typeName).filter { $0.definition.name == "key" }.flatMap { key in
            keys(key.selectionSets, on: key.definition.type.namedType, owner: entity, path: [])
        }
    }

    private func keys(
        _ selectionSets: [SelectionSet],
        on typeName: String,
        owner: Entity,
        path: [Relation]
    ) -> [GroupKey] {
        fields(selectionSets, on: typeName).flatMap { field in
            let type = field.definition.type.namedType
            switch owner.fields[field.definition.name] {
            case .column(let column)?: return [GroupKey(path: path, owner: owner, column: column, form: .value)]
            case .toOne(let relation)?:
                let target = tree.model[relation.target]
                return keys(field.selectionSets, on: type, owner: target, path: path + [relation])
            default:
                // The fields below `part`: `opened(part: YEAR)`.
                return fields(field.selectionSets, on: type).compactMap { part(of: owner, $0, path: path) }
            }
        }
    }

    private func part(of owner: Entity, _ field: SelectedField, path: [Relation]) -> GroupKey? {
        let arguments = tree.arguments.arguments(of: field.merged.field, definition: field.definition)
        guard case .column(let column)? = owner.fields[field.definition.name],
            case .enum(let name)? = arguments["part"],
            let part = DatePart(rawValue: name), part.applies(to: column)
        else { return nil }
        return GroupKey(path: path, owner: owner, column: column, form: .part(part))
    }

    private struct SelectedField {
        let merged: MergedField
        let definition: FieldType

        var selectionSets: [SelectionSet] { merged.selectionSets }
    }

    private func fields(_ selectionSets: [SelectionSet], on typeName: String) -> [SelectedField] {
        tree.collector.collect(selectionSets, on: typeName).compactMap { merged in
            tree.model.schema.field(named: merged.field.name.text, on: typeName).map {
                SelectedField(merged: merged, definition: $0)
            }
        }
    }
}

extension DatePart {
    /// A date has no hour.
    func applies(to column: Column) -> Bool {
        self != .hour || column.type.kind != .date
    }
}
