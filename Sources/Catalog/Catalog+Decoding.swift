internal import FoundationEssentials

/// The answer to the catalogue query is not what this version of the server reads.
package struct CatalogError: Error, Sendable, CustomStringConvertible {
    /// What is wrong with the answer.
    package let message: String

    /// What is wrong, in one sentence.
    package var description: String {
        "The database's catalogue could not be read: \(message)"
    }
}

extension Catalog {
    /// Reads the answer to ``query``.
    ///
    /// - Throws: ``CatalogError`` if the bytes are not the JSON that ``query`` makes.
    package init(decoding bytes: [UInt8]) throws(CatalogError) {
        let answer: CatalogAnswer
        do {
            answer = try JSONDecoder().decode(CatalogAnswer.self, from: Data(bytes))
        } catch {
            throw CatalogError(message: "\(error)")
        }
        let builder = CatalogBuilder(answer)
        self.init(
            relations: try builder.relations(),
            types: try builder.dataTypes(),
            collations: Set(answer.collations),
            hasSearchFunctions: answer.search
        )
    }
}

/// Turns object identifiers and column numbers into names.
private struct CatalogBuilder {
    let answer: CatalogAnswer
    let typeNames: [Int64: Catalog.TypeName]
    let relationNames: [Int64: Catalog.RelationName]
    let columns: [Int64: [CatalogAnswer.Column]]
    let indexes: [Int64: [CatalogAnswer.Index]]
    let foreignKeys: [Int64: [CatalogAnswer.ForeignKey]]

    init(_ answer: CatalogAnswer) {
        self.answer = answer
        typeNames = Dictionary(
            answer.types.map { ($0.id, Catalog.TypeName(schema: $0.schema, name: $0.name)) },
            uniquingKeysWith: { first, _ in first }
        )
        relationNames = Dictionary(
            answer.relations.map { ($0.id, Catalog.RelationName(schema: $0.schema, name: $0.name)) },
            uniquingKeysWith: { first, _ in first }
        )
        columns = Dictionary(grouping: answer.columns, by: \.relation)
        indexes = Dictionary(grouping: answer.indexes, by: \.relation)
        foreignKeys = Dictionary(grouping: answer.foreignKeys, by: \.relation)
    }

    func dataTypes() throws(CatalogError) -> [Catalog.TypeName: Catalog.DataType] {
        var types: [Catalog.TypeName: Catalog.DataType] = [:]
        for type in answer.types {
            let name = Catalog.TypeName(schema: type.schema, name: type.name)
            let kind: Catalog.DataType.Kind =
                if let base = type.base {
                    .domain(base: try typeName(base), isNotNull: type.notNull)
                } else if let element = type.element {
                    .array(element: try typeName(element))
                } else if let subtype = type.subtype {
                    .range(subtype: try typeName(subtype))
                } else if type.kind == "e" {
                    .enumeration(labels: type.labels ?? [])
                } else {
                    .base
                }
            types[name] = Catalog.DataType(name: name, kind: kind, comment: type.comment)
        }
        return types
    }

    func relations() throws(CatalogError) -> [Catalog.Relation] {
        let notNullDomains = Set(answer.types.filter { $0.base != nil && $0.notNull }.map(\.id))
        let bases = Dictionary(
            answer.types.compactMap { type in type.base.map { (type.id, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
        func isNotNullType(_ id: Int64) -> Bool {
            var current: Int64? = id
            var steps = 0
            while let type = current, steps <= bases.count {
                if notNullDomains.contains(type) { return true }
                current = bases[type]
                steps += 1
            }
            return false
        }
        var relations: [Catalog.Relation] = []
        for relation in answer.relations {
            guard let kind = Catalog.Relation.Kind(rawValue: relation.kind) else {
                throw CatalogError(message: "relation \(relation.name) has the unknown kind \(relation.kind).")
            }
            let listed = (columns[relation.id] ?? []).sorted { $0.number < $1.number }
            let names = Dictionary(listed.map { ($0.number, $0.name) }, uniquingKeysWith: { first, _ in first })
            let isView = kind == .view || kind == .materializedView
            var columns: [Catalog.Column] = []
            for column in listed {
                columns.append(
                    Catalog.Column(
                        name: column.name,
                        type: try typeName(column.type),
                        typeModifier: column.modifier,
                        isNullable: isView || !(column.notNull || isNotNullType(column.type)),
                        isGenerated: column.generated,
                        isIdentity: column.identity,
                        defaultExpression: column.default,
                        comment: column.comment
                    )
                )
            }
            relations.append(
                Catalog.Relation(
                    name: Catalog.RelationName(schema: relation.schema, name: relation.name),
                    kind: kind,
                    comment: relation.comment,
                    estimatedRows: relation.rows,
                    isPartition: relation.partition,
                    isExtensionMember: relation.extension,
                    columns: columns,
                    keys: keys(of: relation.id, names: names),
                    foreignKeys: try foreignKeys(of: relation, names: names),
                    indexes: plainIndexes(of: relation.id, names: names)
                )
            )
        }
        return relations.sorted { $0.name < $1.name }
    }

    private func typeName(_ id: Int64) throws(CatalogError) -> Catalog.TypeName {
        guard let name = typeNames[id] else { throw CatalogError(message: "type \(id) is not in the answer.") }
        return name
    }

    /// Unique indexes without a condition and without expressions, which stand as column number 0.
    private func keys(of relation: Int64, names: [Int: String]) -> [Catalog.UniqueKey] {
        (indexes[relation] ?? [])
            .filter { $0.unique && !$0.partial && !$0.columns.contains(0) }
            .sorted { left, right in
                if left.primary != right.primary { return left.primary }
                if left.columns != right.columns { return left.columns.lexicographicallyPrecedes(right.columns) }
                return left.name < right.name
            }
            .map {
                Catalog.UniqueKey(name: $0.name, isPrimary: $0.primary, columns: $0.columns.compactMap { names[$0] })
            }
    }

    private func plainIndexes(of relation: Int64, names: [Int: String]) -> [Catalog.Index] {
        (indexes[relation] ?? [])
            .filter { !$0.partial }
            .map { Catalog.Index(name: $0.name, columns: $0.columns.prefix { $0 != 0 }.compactMap { names[$0] }) }
            .filter { !$0.columns.isEmpty }
            .sorted { $0.name < $1.name }
    }

    private func foreignKeys(
        of relation: CatalogAnswer.Relation,
        names: [Int: String]
    ) throws(CatalogError) -> [Catalog.ForeignKey] {
        let listed = (foreignKeys[relation.id] ?? []).sorted { left, right in
            if left.columns != right.columns { return left.columns.lexicographicallyPrecedes(right.columns) }
            return left.name < right.name
        }
        var result: [Catalog.ForeignKey] = []
        for foreignKey in listed {
            // A key to a table that is not listed, such as a temporary one, leads nowhere that could be served.
            guard let target = relationNames[foreignKey.target] else { continue }
            let targetNames = Dictionary(
                (columns[foreignKey.target] ?? []).map { ($0.number, $0.name) },
                uniquingKeysWith: { first, _ in first }
            )
            let pairs = zip(foreignKey.columns, foreignKey.targetColumns).compactMap { column, targetColumn in
                names[column].flatMap { name in
                    targetNames[targetColumn].map { Catalog.ForeignKey.Pair(column: name, targetColumn: $0) }
                }
            }
            guard !pairs.isEmpty, pairs.count == foreignKey.columns.count else {
                throw CatalogError(message: "foreign key \(foreignKey.name) names columns that are not in the answer.")
            }
            result.append(
                Catalog.ForeignKey(
                    name: foreignKey.name,
                    table: Catalog.RelationName(schema: relation.schema, name: relation.name),
                    target: target,
                    pairs: pairs
                )
            )
        }
        return result
    }
}
