import GraphQLLanguage
import GraphQLSchema
import Mapping
import OrderedCollections

/// Pages of rows with cursors.
extension TreeBuilder {
    /// `projectsConnection(where:, orderBy:, first:, after:, last:, before:)`
    func connection(
        of entity: Entity,
        relation: Relation?,
        merged: MergedField,
        definition: FieldType
    ) -> Result<ConnectionNode, ArgumentError> {
        let values = arguments.arguments(of: merged.field, definition: definition)
        return Result { () throws(ArgumentError) -> ConnectionNode in
            var rows = try selection(of: entity, relation: relation, values)
            rows.ordering = try ordering(values["orderBy"], of: entity)
            let signature = CursorSignature(rows).value
            return ConnectionNode(
                rows: rows,
                page: try keysetPage(values, signature: signature, of: rows),
                signature: signature,
                fields: try connectionFields(merged, on: definition.type.namedType, entity: entity)
            )
        }
    }

    /// With both `first` and `last` the page shows the last of the first.
    ///
    /// - Source: GraphQL Cursor Connections Specification (Relay), EdgesToReturn.
    private func keysetPage(
        _ values: OrderedDictionary<String, ArgumentValue>,
        signature: UInt32,
        of rows: RowSelection
    ) throws(ArgumentError) -> KeysetPage {
        let first = try RowCount(values["first"], label: "first")
        let last = try RowCount(values["last"], label: "last")
        return KeysetPage(
            size: first ?? last,
            last: first == nil ? nil : last,
            isBackward: first == nil && last != nil,
            after: try cursor(values["after"], signature: signature, of: rows, label: "after"),
            before: try cursor(values["before"], signature: signature, of: rows, label: "before")
        )
    }

    private func cursor(
        _ value: ArgumentValue?,
        signature: UInt32,
        of rows: RowSelection,
        label: String
    ) throws(ArgumentError) -> CursorOperand? {
        guard case .scalar(let source)? = value else { return nil }
        guard case .string(let text)? = source.resolve(in: variables) else { return nil }
        let cursor = try Cursor(text, label: label)
        guard cursor.signature == signature, cursor.values.count == rows.sortTermCount else {
            throw ArgumentError(
                "\(label) belongs to another list or order: keep the orderBy that it came with, or leave \(label) out to "
                    + "start from the first page"
            )
        }
        return CursorOperand(source: source, nulls: cursor.values.map { $0 == nil }, label: label)
    }

    // MARK: Fields

    private func connectionFields(
        _ merged: MergedField,
        on typeName: String,
        entity: Entity
    ) throws(ArgumentError) -> [ConnectionField] {
        var fields: [ConnectionField] = []
        for inner in collector.collect(merged.selectionSets, on: typeName) {
            guard let definition = model.schema.field(named: inner.field.name.text, on: typeName) else { continue }
            let type = definition.type.namedType
            let content: ConnectionField.Content
            switch definition.name {
            case "edges": content = .edges(edgeFields(inner, on: type, entity: entity))
            case "nodes": content = .nodes(object(entity, inner.selectionSets))
            case "pageInfo": content = .pageInfo(pageInfoFields(inner, on: type))
            case "totalCount", "totalCountMode":
                let mode = try countMode(inner, definition: definition)
                content = .count(CountNode(mode: mode, asksForMode: definition.name == "totalCountMode"))
            default: content = .constant(quoted(typeName))
            }
            fields.append(
                ConnectionField(
                    responseKey: inner.responseKey,
                    isNonNull: definition.type.isNonNull,
                    offset: inner.field.span.start,
                    content: content
                )
            )
        }
        return fields
    }

    private func edgeFields(_ merged: MergedField, on typeName: String, entity: Entity) -> [EdgeField] {
        collector.collect(merged.selectionSets, on: typeName).map { inner in
            let content: EdgeField.Content =
                switch inner.field.name.text {
                case "cursor": .cursor
                case "node": .node(object(entity, inner.selectionSets))
                default: .constant(quoted(typeName))
                }
            return EdgeField(responseKey: inner.responseKey, offset: inner.field.span.start, content: content)
        }
    }

    private func pageInfoFields(_ merged: MergedField, on typeName: String) -> [PageInfoField] {
        collector.collect(merged.selectionSets, on: typeName).map { inner in
            let content: PageInfoField.Content =
                switch inner.field.name.text {
                case "hasNextPage": .hasNextPage
                case "hasPreviousPage": .hasPreviousPage
                case "startCursor": .startCursor
                case "endCursor": .endCursor
                default: .constant(quoted(typeName))
                }
            let isCursor =
                switch content {
                case .startCursor, .endCursor: true
                default: false
                }
            return PageInfoField(
                responseKey: inner.responseKey,
                isNonNull: !isCursor,
                offset: inner.field.span.start,
                content: content
            )
        }
    }

    private func countMode(_ merged: MergedField, definition: FieldType) throws(ArgumentError) -> CountNode.Mode {
        let values = arguments.arguments(of: merged.field, definition: definition)
        guard case .enum(let mode)? = values["mode"] else { return .exact }
        switch mode {
        case "AT_LEAST": return try RowCount(values["atLeast"], label: "atLeast").map { .atLeast($0) } ?? .exact
        case "ESTIMATED": return .estimated
        default: return .exact
        }
    }
}
