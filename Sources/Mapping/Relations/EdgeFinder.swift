import Catalog

/// Finds the foreign keys behind a field whose type is an object type.
struct EdgeFinder {
    let catalog: Catalog
    let source: End
    let target: End
    let fieldName: String
    /// The name of the target's type, for messages.
    let typeName: String
    /// The columns of `@relation(by:)`.
    let by: [String]?
    /// The table of `@relation(through:)`.
    let through: String?

    /// A table or view at one end, with the columns that identify its rows.
    struct End {
        let table: Catalog.Relation
        let key: [String]
    }

    /// An edge to at most one row: a foreign key here, or a unique one there.
    func toOne() throws(EdgeFault) -> Edge {
        if through != nil {
            throw EdgeFault("a join table leads to a list; write [\(typeName)!]! or remove through:", at: .through)
        }
        if let by { return try toOne(by: by) }
        let forward = source.table.foreignKeys.filter { $0.target == target.table.name }
        if let key = try choose(among: forward, preferring: namesOfField) { return self.forward(key) }
        let backward = backwardKeys.filter(isUnique)
        if let key = try choose(among: backward, preferring: namesOfSource) {
            return self.backward(key, isOptional: true)
        }
        if !backwardKeys.isEmpty {
            throw EdgeFault(
                "table \"\(target.table.name)\" references \"\(source.table.name)\" and not the other way round; "
                    + "make the field a list, [\(typeName)!]!"
            )
        }
        throw missing(hint: "columns of \"\(source.table.name)\"")
    }

    /// An edge to any number of rows: a foreign key there, or a join table.
    func toMany() throws(EdgeFault) -> Edge {
        if let through { return try joined(through: through) }
        if let by { return try toMany(by: by) }
        if let key = try choose(among: backwardKeys, preferring: namesOfSource) {
            return backward(key, isOptional: false)
        }
        return try joined()
    }

    private var backwardKeys: [Catalog.ForeignKey] {
        target.table.foreignKeys.filter { $0.target == source.table.name }
    }

    /// Whether at most one row of the target has the same values of the key.
    func isUnique(_ key: Catalog.ForeignKey) -> Bool {
        target.table.keys.contains { Set($0.columns).isSubset(of: key.columns) }
    }

    /// `parent` → `parent_id`, then `parent`.
    private var namesOfField: [String] {
        let name = NameConvention.snakeCase(fieldName)
        return ["\(name)_id", name]
    }

    /// `section_id`, then `section`.
    private var namesOfSource: [String] {
        let name = source.table.name.name
        return ["\(name)_id", name]
    }

    /// From the source, which has the constraint, to the target.
    func forward(_ key: Catalog.ForeignKey) -> Edge {
        Edge(
            pairs: key.pairs.map { Relation.Pair(local: $0.column, foreign: $0.targetColumn) },
            isOptional: key.columns.contains { source.table.column(named: $0)?.isNullable ?? true },
            foreignKeys: [key]
        )
    }

    /// From the source to the target, which has the constraint.
    func backward(_ key: Catalog.ForeignKey, isOptional: Bool) -> Edge {
        Edge(
            pairs: key.pairs.map { Relation.Pair(local: $0.targetColumn, foreign: $0.column) },
            isOptional: isOptional,
            foreignKeys: [key]
        )
    }

    /// The one key, or the one that the names point to; `nil` where there is none.
    ///
    /// A key whose columns contain all of another's says nothing more about which rows belong together.
    func choose(
        among keys: [Catalog.ForeignKey],
        preferring names: [String]
    ) throws(EdgeFault) -> Catalog.ForeignKey? {
        let simplest = Self.simplest(keys)
        if simplest.count <= 1 { return simplest.first }
        for name in names {
            let exact = simplest.filter { $0.columns == [name] }
            if exact.count == 1 { return exact.first }
        }
        for name in names {
            let near = simplest.filter { $0.columns.contains(name) }
            if near.count == 1 { return near.first }
        }
        let choices = simplest.map { "[\($0.columns.map { "\"\($0)\"" }.joined(separator: ", "))]" }
        throw EdgeFault(
            "\(simplest.count) foreign keys lead from \"\(simplest[0].table)\" to \"\(simplest[0].target)\"; "
                + "choose one: @relation(by: \(choices.joined(separator: ") or @relation(by: ")))"
        )
    }

    /// Without the keys whose columns are those of another to the same table, and more.
    ///
    /// - Complexity: O(*n*²) in the foreign keys of one table.
    static func simplest(_ keys: [Catalog.ForeignKey]) -> [Catalog.ForeignKey] {
        guard keys.count > 1 else { return keys }
        let columns = keys.map { Set($0.columns) }
        return keys.indices.filter { place in
            !keys.indices.contains { other in
                guard other != place, keys[other].table == keys[place].table,
                    keys[other].target == keys[place].target
                else { return false }
                return columns[other].isStrictSubset(of: columns[place])
                    || (columns[other] == columns[place] && other < place)
            }
        }.map { keys[$0] }
    }

    /// The fault that no constraint was found.
    func missing(hint: String) -> EdgeFault {
        EdgeFault(
            "no foreign key connects \"\(source.table.name)\" and \"\(target.table.name)\"; add one, "
                + "or name \(hint) with @relation(by:) if one of them is a view"
        )
    }
}
