import Catalog

/// Tables that say only which rows of two others belong together.
enum JoinTables {
    /// The two foreign keys of a table whose key consists of exactly their columns; `nil` for any other table.
    static func keys(of table: Catalog.Relation) -> (Catalog.ForeignKey, Catalog.ForeignKey)? {
        guard table.canHaveForeignKeys else { return nil }
        let keys = EdgeFinder.simplest(table.foreignKeys)
        for (place, first) in keys.enumerated() {
            for second in keys.dropFirst(place + 1) where Set(first.columns).isDisjoint(with: second.columns) {
                let columns = Set(first.columns + second.columns)
                if table.keys.contains(where: { Set($0.columns) == columns }) { return (first, second) }
            }
        }
        return nil
    }

    /// Whether the table has nothing but its two foreign keys, and nothing references it.
    static func isPure(_ table: Catalog.Relation, catalog: Catalog) -> Bool {
        guard let (first, second) = keys(of: table), catalog.foreignKeys(referencing: table.name).isEmpty else {
            return false
        }
        guard isServed(first.target, catalog), isServed(second.target, catalog) else { return false }
        return Set(table.columns.map(\.name)) == Set(first.columns + second.columns)
    }

    /// Whether the table gets a type, so that a relation can lead to it.
    private static func isServed(_ name: Catalog.RelationName, _ catalog: Catalog) -> Bool {
        guard let table = catalog[name], !table.isExtensionMember, !table.isPartition else { return false }
        return table.keys.contains { key in
            key.columns.allSatisfy { table.column(named: $0)?.isNullable == false }
        }
    }
}
