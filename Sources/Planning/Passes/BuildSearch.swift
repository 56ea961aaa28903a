import GraphQLLanguage
import GraphQLSchema
import Mapping
import OrderedCollections

/// `search(text:, types:, limit:)`
extension TreeBuilder {
    /// The search over these entities, or those of them that `types` names.
    func search(
        over entities: [EntityID],
        merged: MergedField,
        definition: FieldType
    ) -> Result<SearchNode, ArgumentError> {
        let values = arguments.arguments(of: merged.field, definition: definition)
        return Result { () throws(ArgumentError) -> SearchNode in
            var found = entities.map { model[$0] }
            if case .list(let types)? = values["types"] {
                let names = types.compactMap { if case .enum(let name) = $0 { name } else { nil } }
                found = found.filter { names.contains($0.typeName) }
            }
            guard !found.isEmpty else { throw ArgumentError("types must name at least one type; leave it out for all") }
            var snippets: [(open: Operand, close: Operand)] = []
            let object = try result(merged, on: definition.type.namedType, over: found, snippets: &snippets)
            return SearchNode(
                text: try OperandReader(label: "text").single(values["text"] ?? .null),
                entities: found,
                limit: try RowCount(values["limit"], label: "limit") ?? .literal(20),
                snippets: snippets,
                object: object
            )
        }
    }

    private func result(
        _ merged: MergedField,
        on typeName: String,
        over entities: [Entity],
        snippets: inout [(open: Operand, close: Operand)]
    ) throws(ArgumentError) -> ObjectNode {
        var fields: [FieldNode] = []
        for inner in collector.collect(merged.selectionSets, on: typeName) {
            guard let definition = model.schema.field(named: inner.field.name.text, on: typeName) else { continue }
            let content: FieldNode.Content
            switch definition.name {
            case "entity":
                content = .oneOf(entities.map { (relation(to: $0), object($0, inner.selectionSets)) })
            case "type": content = .column(column(SearchColumn.type, .text))
            case "field": content = .column(column(SearchColumn.field, .text))
            case "text": content = .column(column(SearchColumn.text, .text))
            case "score": content = .column(column(SearchColumn.score, .float))
            case "snippet":
                let values = arguments.arguments(of: inner.field, definition: definition)
                content = .column(column(SearchColumn.snippet(snippets.count), .text))
                snippets.append(
                    (
                        open: try OperandReader(label: "open").single(values["open"] ?? .null),
                        close: try OperandReader(label: "close").single(values["close"] ?? .null)
                    )
                )
            default: content = .constant(quoted(typeName))
            }
            fields.append(FieldNode(inner, definition: definition, content: content))
        }
        // The entity of the object is never asked for its columns.
        guard let entity = entities.first else { throw ArgumentError("There is nothing to search") }
        return ObjectNode(entity: entity, fields: fields)
    }

    private func column(_ name: String, _ type: ColumnType) -> Column {
        Column(fieldName: name, source: .column(name), type: type, isNullable: false, isNonNullField: true)
    }

    /// The relation from what was found to its row.
    private func relation(to entity: Entity) -> Relation {
        Relation(
            fieldName: "entity",
            source: entity.id,
            target: entity.id,
            pairs: entity.key.enumerated().compactMap { place, column in
                guard case .column(let name) = column.source else { return nil }
                return Relation.Pair(local: SearchColumn.key(of: entity, place), foreign: name)
            },
            through: nil,
            keyTypes: entity.key.map(\.type.typeName),
            isOptional: true
        )
    }
}
