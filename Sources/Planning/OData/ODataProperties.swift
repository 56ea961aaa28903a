import Mapping
import OData

extension EntityDataModel.Property {
    /// The column of the entity's table as OData sees it: numbers are numbers even where GraphQL has an `ID`, and what
    /// OData has no type for is text.
    var column: Column? {
        switch source {
        case .column(let column):
            return Column(
                fieldName: name,
                source: column.source,
                type: column.type.plain,
                isNullable: column.isNullable,
                isNonNullField: false
            )
        case .reference(let relation, let target):
            guard case .column(let foreign) = target.source,
                let pair = relation.pairs.first(where: { $0.foreign == foreign })
            else { return nil }
            return Column(
                fieldName: name,
                source: .column(pair.local),
                type: target.type.plain,
                isNullable: relation.isOptional,
                isNonNullField: false
            )
        }
    }

    /// How the value comes into the answer.
    ///
    /// - Parameter exactNumbersAsText: whether numbers that JavaScript cannot hold are strings.
    /// - Source: OData JSON Format v4.01 §7.1 Primitive Value.
    func content(exactNumbersAsText: Bool) -> FieldNode.Content {
        guard let column else { return .constant(Array("null".utf8)) }
        switch column.type.kind {
        case .timestamp: return .scalar(.column(column), .timestamptz)
        case .bytea: return .scalar(.call(.base64URL, [.column(column)]), .text)
        default: return .column(exactNumbersAsText ? column.withExactNumbersAsText : column)
        }
    }
}

extension Column {
    /// The same column, an 8-byte integer or a decimal as a JSON string.
    var withExactNumbersAsText: Column {
        switch type.kind {
        case .bigInteger, .decimal:
            Column(
                fieldName: fieldName,
                source: source,
                type: type.served(as: type.kind, isQuoted: true),
                isNullable: isNullable,
                isNonNullField: false
            )
        default: self
        }
    }
}

extension ColumnType {
    fileprivate var plain: ColumnType {
        switch kind {
        case .json, .interval: served(as: .text, isQuoted: false)
        default: served(as: kind, isQuoted: false)
        }
    }
}
