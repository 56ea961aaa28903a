import Mapping
import SQL

/// Finds filters and orders of root lists that no index serves.
///
/// Only lists of all rows of a large table are looked at: what a relation leads to has been cut down by then, and foreign
/// keys without an index are warned of when the server starts.
struct IndexAdvisor {
    /// Tables with fewer rows are read whole without harm; 0 for no hints at all.
    let minimumRows: Int

    /// One hint at most for the filter and one for the order of each root field.
    func hints(_ fields: [FieldNode]) -> [IndexHint] {
        guard minimumRows > 0 else { return [] }
        return fields.flatMap { field -> [IndexHint] in
            switch field.content {
            case .list(.success(let node)): hints(node.rows, of: field)
            case .connection(.success(let node)): hints(node.rows, of: field)
            case .aggregate(.success(let node)), .groups(.success(let node)): hints(node.rows, of: field)
            default: []
            }
        }
    }

    private func hints(_ rows: RowSelection, of field: FieldNode) -> [IndexHint] {
        guard let count = rows.entity.estimatedRows, count >= Double(minimumRows) else { return [] }
        let rowCount = Int(count)
        let columns = rows.filter.comparedColumns
        let isFiltered = columns.contains { rows.entity.hasIndex(beginningWith: $0.name) }
        var hints: [IndexHint] = []
        if let first = columns.first, !isFiltered {
            hints.append(hint("where", first, "reads all of about \(rowCount) rows", rows.entity, field))
        }
        if let ordering = rows.ordering.first, ordering.path.isEmpty, case .column(let column) = ordering.term,
            case .column(let name) = column.source, !isFiltered, rows.page.isCut,
            !rows.entity.hasIndex(beginningWith: name)
        {
            hints.append(
                hint("orderBy", (name, column), "sorts all of about \(rowCount) rows", rows.entity, field)
            )
        }
        return hints
    }

    private func hint(
        _ argument: String,
        _ target: (name: String, column: Column),
        _ what: String,
        _ entity: Entity,
        _ field: FieldNode
    ) -> IndexHint {
        let collation =
            entity.traits.collations[target.column.fieldName].map { " COLLATE \($0.identifier.quoted)" } ?? ""
        let column = Identifier(catalogName: target.name).quoted + (argument == "orderBy" ? collation : "")
        return IndexHint(
            field: field.responseKey,
            message: "\(argument) \(what), because no index begins with \(target.column.fieldName)",
            statement: "CREATE INDEX ON \(entity.table.identifier.quoted) (\(column));"
        )
    }
}

extension Predicate {
    /// The columns of the table that every row has to fit by an operator that an ordinary index serves.
    var comparedColumns: [(name: String, column: Column)] {
        switch self {
        case .all(let parts): return parts.flatMap(\.comparedColumns)
        case .comparison(let column, let comparison):
            guard case .column(let name) = column.source, comparison.isServedByIndex else { return [] }
            return [(name, column)]
        case .any, .not, .toOne, .toMany, .aggregate, .reached, .outer, .value, .isTrue: return []
        }
    }
}

extension Entity {
    /// Whether an index of the table begins with a column.
    func hasIndex(beginningWith column: String) -> Bool {
        indexes.contains { $0.first == column }
    }
}

extension Page {
    /// Whether there may be fewer rows than there are.
    var isCut: Bool {
        switch self {
        case .whole, .beyond: false
        case .slice(let limit, _): limit != nil
        case .keyset(let page): page.size != nil
        }
    }
}

extension Comparison {
    /// Whether a B-tree on the column can find the rows.
    fileprivate var isServedByIndex: Bool {
        switch self {
        case .binary(let name, _):
            switch name {
            case .eq, .lt, .lte, .gt, .gte: true
            case .neq, .like, .ilike, .regex, .iregex, .isDistinctFrom: false
            }
        case .member(_, let negated): !negated
        case .isNull(let flag): flag
        case .pattern, .search, .array, .json, .rangeHas, .range, .isEmpty: false
        }
    }
}
