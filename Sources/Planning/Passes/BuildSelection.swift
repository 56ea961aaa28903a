import GraphQLSchema
import Mapping
import OrderedCollections

/// Reads the arguments that say which rows a field is about.
extension TreeBuilder {
    /// The rows of `where`, in no order, all of them.
    func selection(
        of entity: Entity,
        relation: Relation?,
        _ values: OrderedDictionary<String, ArgumentValue>
    ) throws(ArgumentError) -> RowSelection {
        var rows = RowSelection(entity: entity, relation: relation)
        if let value = values["where"], !value.isNull {
            rows.filter = try PredicateReader(model: model).read(value, on: entity, label: "where")
        }
        return rows
    }

    /// The terms of `orderBy`.
    func ordering(_ value: ArgumentValue?, of entity: Entity) throws(ArgumentError) -> [Ordering] {
        guard let value, !value.isNull else { return [] }
        return try OrderingReader(model: model).read(value, on: entity, label: "orderBy")
    }

    /// `limit` and `offset`.
    func slice(_ values: OrderedDictionary<String, ArgumentValue>) throws(ArgumentError) -> Page {
        let limit = try RowCount(values["limit"], label: "limit")
        let offset = try RowCount(values["offset"], label: "offset")
        return limit == nil && offset == nil ? .whole : .slice(limit: limit, offset: offset)
    }

    /// The columns of `distinctOn`.
    func distinct(_ value: ArgumentValue?, of entity: Entity) throws(ArgumentError) -> [Column] {
        guard let value, !value.isNull else { return [] }
        guard case .list(let elements) = value else {
            throw ArgumentError("distinctOn must not be null: leave it out for all rows")
        }
        var columns: [Column] = []
        for (index, element) in elements.enumerated() {
            guard case .enum(let name) = element, case .column(let column)? = entity.fields[name] else {
                throw ArgumentError("distinctOn[\(index)] is not a column of \(entity.typeName)")
            }
            if !columns.contains(where: { $0.fieldName == name }) { columns.append(column) }
        }
        return columns
    }
}
