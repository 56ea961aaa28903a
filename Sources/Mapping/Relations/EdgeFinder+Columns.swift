import Catalog

/// Edges along the columns that `@relation(by:)` names.
extension EdgeFinder {
    /// Along a foreign key on these columns: here, or there if it is unique; without one only to or from a view.
    func toOne(by columns: [String]) throws(EdgeFault) -> Edge {
        if let key = constraint(on: source.table, columns, to: target.table) { return forward(key) }
        if let key = constraint(on: target.table, columns, to: source.table), isUnique(key) {
            return backward(key, isOptional: true)
        }
        try check(columns, in: source.table)
        let pairs = try pairsWithoutConstraint(columns, of: source, keyOf: target)
        return Edge(
            pairs: pairs.map { Relation.Pair(local: $0.0, foreign: $0.1) },
            isOptional: true,
            foreignKeys: []
        )
    }

    /// Along a foreign key on these columns of the target; without one only to or from a view.
    func toMany(by columns: [String]) throws(EdgeFault) -> Edge {
        try check(columns, in: target.table)
        if let key = constraint(on: target.table, columns, to: source.table) { return backward(key, isOptional: false) }
        let pairs = try pairsWithoutConstraint(columns, of: target, keyOf: source)
        return Edge(
            pairs: pairs.map { Relation.Pair(local: $0.1, foreign: $0.0) },
            isOptional: false,
            foreignKeys: []
        )
    }

    private func constraint(
        on table: Catalog.Relation,
        _ columns: [String],
        to other: Catalog.Relation
    ) -> Catalog.ForeignKey? {
        table.foreignKeys.first { $0.target == other.name && Set($0.columns) == Set(columns) }
    }

    private func check(_ columns: [String], in table: Catalog.Relation) throws(EdgeFault) {
        for column in columns where table.column(named: column) == nil {
            let suggestion = Suggestion.phrase(for: column, among: table.columns.map(\.name))
            throw EdgeFault(
                "\(table.kindName) \"\(table.name)\" has no column \"\(column)\"\(suggestion ?? "")",
                at: .by
            )
        }
    }

    /// Views and foreign tables cannot have foreign keys, so columns of the same types as the other's key will do.
    private func pairsWithoutConstraint(
        _ columns: [String],
        of end: End,
        keyOf other: End
    ) throws(EdgeFault) -> [(String, String)] {
        let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        guard !end.table.canHaveForeignKeys || !other.table.canHaveForeignKeys else {
            throw EdgeFault(
                "no foreign key on (\(list)) leads from \"\(end.table.name)\" to \"\(other.table.name)\"; "
                    + "add one, or name the columns of one that exists",
                at: .by
            )
        }
        guard columns.count == other.key.count else {
            throw EdgeFault(
                "(\(list)) must match the key of \"\(other.table.name)\", which has \(other.key.count) columns"
                    + (other.key.isEmpty ? "; give its type @key(columns:)" : ""),
                at: .by
            )
        }
        for (column, keyColumn) in zip(columns, other.key) {
            let type = end.table.column(named: column).map { catalog.resolvingDomains($0.type).type }
            let keyType = other.table.column(named: keyColumn).map { catalog.resolvingDomains($0.type).type }
            guard type == keyType else {
                throw EdgeFault(
                    "\"\(column)\" and the key column \"\(keyColumn)\" of \"\(other.table.name)\" differ in type",
                    at: .by
                )
            }
        }
        return Array(zip(columns, other.key))
    }
}

extension Catalog.Relation {
    /// `table` or `view`, as messages call it.
    var kindName: String {
        switch kind {
        case .table, .partitionedTable, .foreignTable: "table"
        case .view, .materializedView: "view"
        }
    }
}
