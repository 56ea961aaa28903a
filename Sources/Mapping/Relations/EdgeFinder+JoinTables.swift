import Catalog

/// Edges through a table that references both ends.
extension EdgeFinder {
    /// Through the only table that joins the two.
    ///
    /// A table whose key is made of just the two foreign keys is a join table whatever else it holds; failing that, a
    /// table with no other foreign key than these two.
    func joined() throws(EdgeFault) -> Edge {
        var strict: [Catalog.Relation] = []
        var loose: [Catalog.Relation] = []
        let referencing = Set(catalog.foreignKeys(referencing: source.table.name).map(\.table))
            .intersection(catalog.foreignKeys(referencing: target.table.name).map(\.table))
        for name in referencing.sorted() {
            guard let table = catalog[name], isPossibleJoinTable(table) else { continue }
            let pairs = keyPairs(in: table)
            guard !pairs.isEmpty else { continue }
            let isStrict = pairs.contains { toSource, toTarget in
                table.keys.contains { Set($0.columns) == Set(toSource.columns + toTarget.columns) }
            }
            if isStrict {
                strict.append(table)
            } else if EdgeFinder.simplest(table.foreignKeys).count == 2 {
                loose.append(table)
            }
        }
        let found = strict.isEmpty ? loose : strict
        guard let table = found.first else {
            throw missing(hint: "columns of \"\(target.table.name)\"")
        }
        guard found.count == 1 else {
            let choices = found.map { "@relation(through: \"\($0.name)\")" }.joined(separator: " or ")
            throw EdgeFault(
                "\(found.count) tables join \"\(source.table.name)\" and \"\(target.table.name)\"; choose one: \(choices)"
            )
        }
        return try edge(through: table)
    }

    /// Through the table that `@relation(through:)` names.
    func joined(through name: String) throws(EdgeFault) -> Edge {
        guard let table = catalog.table(named: name, near: source.table.name) else {
            throw EdgeFault(catalog.noTable(named: name), at: .through)
        }
        if let by {
            for column in by where table.column(named: column) == nil {
                let suggestion = Suggestion.phrase(for: column, among: table.columns.map(\.name))
                throw EdgeFault("table \"\(table.name)\" has no column \"\(column)\"\(suggestion ?? "")", at: .by)
            }
        }
        return try edge(through: table)
    }

    private func isPossibleJoinTable(_ table: Catalog.Relation) -> Bool {
        table.canHaveForeignKeys && !table.isPartition
            && table.name != source.table.name && table.name != target.table.name
    }

    /// Every choice of one foreign key to the source and another to the target.
    private func keyPairs(in table: Catalog.Relation) -> [(Catalog.ForeignKey, Catalog.ForeignKey)] {
        let keys = EdgeFinder.simplest(table.foreignKeys)
        let toSource = keys.filter { key in
            key.target == source.table.name && (by.map { Set($0) == Set(key.columns) } ?? true)
        }
        let toTarget = keys.filter { $0.target == target.table.name }
        return toSource.flatMap { first in
            toTarget.filter { Set($0.columns) != Set(first.columns) }.map { (first, $0) }
        }
    }

    private func edge(through table: Catalog.Relation) throws(EdgeFault) -> Edge {
        let pairs = keyPairs(in: table)
        guard let first = pairs.first else {
            throw EdgeFault(
                "table \"\(table.name)\" does not join \"\(source.table.name)\" and \"\(target.table.name)\"; "
                    + "it needs a foreign key to each",
                at: .through
            )
        }
        guard pairs.count > 1 else { return edge(first, table) }
        if let named = pairs.only(where: { nameFits($0.1) }) { return edge(named, table) }
        if let named = pairs.only(where: { $0.0.columns == ["\(source.table.name.name)_id"] }) {
            return edge(named, table)
        }
        let choices = Set(pairs.map { "[\($0.0.columns.map { "\"\($0)\"" }.joined(separator: ", "))]" }).sorted()
        throw EdgeFault(
            "table \"\(table.name)\" joins \"\(source.table.name)\" and \"\(target.table.name)\" in \(pairs.count) ways; "
                + "name its columns that lead back to \"\(source.table.name)\": @relation(through: \"\(table.name)\", "
                + "by: \(choices.joined(separator: ") or by: ")))"
        )
    }

    /// `members` fits `member_id`, `parts` fits `part_id`.
    private func nameFits(_ key: Catalog.ForeignKey) -> Bool {
        let singular = NameConvention.snakeCase(Plural.singular(of: fieldName) ?? fieldName)
        return key.columns == ["\(singular)_id"] || key.columns == [singular]
    }

    private func edge(_ keys: (Catalog.ForeignKey, Catalog.ForeignKey), _ table: Catalog.Relation) -> Edge {
        Edge(
            pairs: keys.0.pairs.map { Relation.Pair(local: $0.targetColumn, foreign: $0.column) },
            through: Relation.JoinTable(
                table: TableName(schema: table.name.schema, name: table.name.name),
                pairs: keys.1.pairs.map { Relation.Pair(local: $0.column, foreign: $0.targetColumn) }
            ),
            isOptional: false,
            foreignKeys: [keys.0, keys.1]
        )
    }
}

extension Array {
    /// The element that satisfies the condition if it is the only one.
    func only(where condition: (Element) -> Bool) -> Element? {
        let matching = filter(condition)
        return matching.count == 1 ? matching.first : nil
    }
}
