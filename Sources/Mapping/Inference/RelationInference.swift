import Catalog

/// Writes the fields of foreign keys: to one, to many, and through join tables.
struct RelationInference {
    let catalog: Catalog
    private(set) var entities: [InferredEntity]
    private let places: [Catalog.RelationName: Int]

    /// Adds nothing before ``add()``.
    init(catalog: Catalog, entities: [InferredEntity]) {
        self.catalog = catalog
        self.entities = entities
        places = Dictionary(
            entities.enumerated().map { ($0.element.table.name, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Adds the fields of every foreign key and every join table.
    mutating func add() {
        for place in entities.indices { addToOne(place) }
        for place in entities.indices { addToMany(place) }
        for table in catalog.relations where !table.isExtensionMember && !table.isPartition {
            guard let (first, second) = JoinTables.keys(of: table) else { continue }
            addThrough(table, from: first, to: second)
            addThrough(table, from: second, to: first)
        }
    }

    private mutating func addToOne(_ place: Int) {
        let keys = EdgeFinder.simplest(entities[place].table.foreignKeys)
        for key in keys {
            guard let target = places[key.target] else { continue }
            let role = role(of: key)
            let targetName = entities[target].singular
            // Where several keys lead to the same table, its name alone says too little.
            let isOnlyOne = target != place && keys.filter { $0.target == key.target }.count == 1
            let qualified = role.map { $0 + entities[target].typeName }
            let candidates = [role, isOnlyOne ? targetName : nil, qualified, targetName].compactMap { $0 }
            let name = entities[place].fieldNames.claim(candidates)
            let edge = finder(place, target, name).forward(key)
            let type = entities[target].typeName + (edge.isOptional ? "" : "!")
            let directives = directives(by: key.columns, edge, isList: false) { finder(place, target, name, by: $0) }
            guard let directives else { continue }
            entities[place].fields.append(InferredField(name: name, type: type, directives: directives))
        }
    }

    /// The same keys seen from the tables they reference.
    private mutating func addToMany(_ place: Int) {
        let table = entities[place].table
        let incoming = catalog.foreignKeys(referencing: table.name)
        for source in Set(incoming.map(\.table)).sorted() {
            guard let sourcePlace = places[source] else { continue }
            let keys = EdgeFinder.simplest(incoming.filter { $0.table == source })
            for key in keys {
                let isOne = entities[sourcePlace].table.keys.contains { Set($0.columns).isSubset(of: key.columns) }
                let base = isOne ? entities[sourcePlace].singular : entities[sourcePlace].plural
                let role = role(of: key)
                let qualified = role.map { "\(base)By\(NameConvention.uppercasingFirst($0))" }
                var candidates = keys.count == 1 && sourcePlace != place ? [base] : []
                if sourcePlace == place, role == "parent", !isOne { candidates.insert("children", at: 0) }
                candidates += [qualified, base].compactMap { $0 }
                let name = entities[place].fieldNames.claim(candidates)
                let edge = finder(place, sourcePlace, name).backward(key, isOptional: isOne)
                let typeName = entities[sourcePlace].typeName
                let directives = directives(by: key.columns, edge, isList: !isOne) {
                    finder(place, sourcePlace, name, by: $0)
                }
                guard let directives else { continue }
                entities[place].fields.append(
                    InferredField(name: name, type: isOne ? typeName : "[\(typeName)!]!", directives: directives)
                )
            }
        }
    }

    private mutating func addThrough(
        _ table: Catalog.Relation,
        from first: Catalog.ForeignKey,
        to second: Catalog.ForeignKey
    ) {
        guard let place = places[first.target], let target = places[second.target] else { return }
        // A table that joins itself cannot be named by through:, and its relations are there already.
        guard table.name != first.target, table.name != second.target else { return }
        let isSelf = place == target
        let plural = entities[target].plural
        let rolePlural = role(of: second).map(Plural.of)
        let tableName = SafeName.fieldName(table.name.name).map(NameConvention.uppercasingFirst) ?? "JoinTable"
        let candidates = (isSelf ? [rolePlural] : [plural, rolePlural]) + ["\(plural)Through\(tableName)"]
        let name = entities[place].fieldNames.claim(candidates.compactMap { $0 })
        let through = throughName(table.name, from: entities[place].table.name)
        let wanted = "\(first.columns) \(second.columns)"
        let type = "[\(entities[target].typeName)!]!"
        var chosen: [String]?
        let forms: [(by: [String]?, through: String?)] = [(nil, nil), (nil, through), (first.columns, through)]
        for form in forms {
            let finder = finder(place, target, name, by: form.by, through: form.through)
            guard let edge = try? finder.toMany(), edge.foreignKeys.count == 2,
                edge.foreignKeys.allSatisfy({ $0.table == table.name }),
                "\(edge.foreignKeys[0].columns) \(edge.foreignKeys[1].columns)" == wanted
            else { continue }
            var arguments: [String] = []
            if let through = form.through { arguments.append("through: \(SDLText.quoted(through))") }
            if let by = form.by { arguments.append("by: \(SDLText.list(by))") }
            chosen = arguments.isEmpty ? [] : ["@relation(\(arguments.joined(separator: ", ")))"]
            break
        }
        guard let chosen else { return }
        entities[place].fields.append(InferredField(name: name, type: type, directives: chosen))
    }

    /// Without a schema where the mapping reader looks by itself.
    private func throughName(_ name: Catalog.RelationName, from source: Catalog.RelationName) -> String {
        if name.schema == source.schema { return name.name }
        let isHidden = catalog[Catalog.RelationName(schema: source.schema, name: name.name)] != nil
        return name.schema == "public" && !isHidden ? name.name : "\(name.schema).\(name.name)"
    }

    /// No directive where convention finds the same edge, else the columns; `nil` where not even these find it.
    private func directives(
        by columns: [String],
        _ wanted: Edge,
        isList: Bool,
        finder: ([String]?) -> EdgeFinder
    ) -> [String]? {
        for form in [nil, columns] {
            let found = try? isList ? finder(form).toMany() : finder(form).toOne()
            guard let found, found.through == nil, found.pairs == wanted.pairs else { continue }
            return form.map { ["@relation(by: \(SDLText.list($0)))"] } ?? []
        }
        return nil
    }

    private func finder(
        _ source: Int,
        _ target: Int,
        _ name: String,
        by: [String]? = nil,
        through: String? = nil
    ) -> EdgeFinder {
        EdgeFinder(
            catalog: catalog,
            source: entities[source].end,
            target: entities[target].end,
            fieldName: name,
            typeName: entities[target].typeName,
            by: by,
            through: through
        )
    }

    /// `parent_id` → `parent`, `buyerId` → `buyer`, `(twin_country, twin_code)` → `twin`; `nil` where the columns say
    /// nothing.
    private func role(of key: Catalog.ForeignKey) -> String? {
        let stem: String?
        if key.columns.count == 1, let column = key.columns.first {
            stem = SafeName.fieldName(column).map { $0.hasSuffix("Id") ? String($0.dropLast(2)) : $0 }
        } else {
            stem = SafeName.fieldName(commonWords(key.columns).joined(separator: "_"))
        }
        guard let stem, !stem.isEmpty, ReservedNames.reasonAgainst(fieldName: stem) == nil else { return nil }
        return stem
    }

    /// The words with which all names begin, none of them being a whole name.
    private func commonWords(_ names: [String]) -> [Substring] {
        let lists = names.map { $0.split(separator: "_") }
        guard let first = lists.first, let longest = lists.map({ $0.count - 1 }).min() else { return [] }
        let count = (0..<max(0, longest)).prefix { place in lists.allSatisfy { $0[place] == first[place] } }.count
        return Array(first.prefix(count))
    }
}
