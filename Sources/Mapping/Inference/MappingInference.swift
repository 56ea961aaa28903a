package import Catalog

/// Writes a mapping file for a database: every table with a key, every view, every foreign key both ways.
///
/// What it writes always reads back without a problem against the same catalogue.
package struct MappingInference {
    let catalog: Catalog
    private let enums: InferredEnums
    private var typeNames: NamePool
    private var rootNames = NamePool(["_service", "node", "nodes", "search"])
    private var entities: [InferredEntity] = []
    /// Tables that are not served, and why.
    private var omissions: [(table: Catalog.RelationName, reason: String)] = []

    /// The text of a mapping file.
    ///
    /// The same catalogue always gives the same text.
    package static func infer(_ catalog: Catalog) -> String {
        var inference = MappingInference(catalog)
        inference.nameTypes()
        inference.addColumns()
        var relations = RelationInference(catalog: catalog, entities: inference.entities)
        relations.add()
        inference.entities = relations.entities
        return inference.printed()
    }

    private init(_ catalog: Catalog) {
        self.catalog = catalog
        enums = InferredEnums(catalog)
        var taken = ReservedNames.types.union(enums.typeNames)
        for name in ScalarNames.all.union(enums.names.values) {
            taken.formUnion([
                "\(name)Filter", "\(name)ListFilter", "\(name)Range", "\(name)RangeFilter", "\(name)RangeInput",
            ])
        }
        typeNames = NamePool(taken)
    }

    private mutating func nameTypes() {
        var unnamed = 0
        for table in catalog.relations where !table.isExtensionMember && !table.isPartition {
            let entity = InferredEntity(table: table, typeName: "")
            guard !table.columns.isEmpty else {
                omissions.append((table.name, "it has no columns"))
                continue
            }
            if table.canHaveForeignKeys, entity.key.isEmpty {
                omissions.append((table.name, "it has no primary key"))
                continue
            }
            if JoinTables.isPure(table, catalog: catalog) { continue }
            var candidates: [String] = []
            if let name = SafeName.typeName(table.name.name) {
                candidates.append(name)
                if table.name.schema != "public", let schema = SafeName.typeName(table.name.schema) {
                    candidates.append(schema + name)
                }
            } else {
                unnamed += 1
                candidates.append("Table\(unnamed)")
            }
            entities.append(InferredEntity(table: table, typeName: claim(candidates)))
        }
    }

    private mutating func claim(_ candidates: [String]) -> String {
        var free = candidates
        var number = 2
        let base = candidates.last ?? "Table"
        while true {
            for name in free {
                let entity = EntityNames(typeName: name)
                guard typeNames.isFree(entity.types), rootNames.isFree(entity.rootFields) else { continue }
                typeNames.take(entity.types)
                rootNames.take(entity.rootFields)
                return name
            }
            free = ["\(base)\(number)"]
            number += 1
        }
    }

    private mutating func addColumns() {
        let served = Dictionary(entities.map { ($0.table.name, $0) }, uniquingKeysWith: { first, _ in first })
        for index in entities.indices {
            let columns = ColumnInference(catalog: catalog, enums: enums, entities: served)
            columns.add(to: &entities[index])
        }
        for entity in entities where entity.fields.isEmpty {
            omissions.append((entity.table.name, "it has no column that can be served"))
        }
        entities.removeAll { $0.fields.isEmpty }
    }

    private func printed() -> String {
        var blocks: [String] = []
        for omission in omissions.sorted(by: { $0.table < $1.table }) {
            blocks.append("# Not served: \(Self.oneLine(omission.table.description)), because \(omission.reason).\n")
        }
        blocks += enums.printed
        blocks += entities.map(\.printed)
        return blocks.joined(separator: "\n")
    }

    /// Comments end with the line, names need not.
    static func oneLine(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isWhitespace || $0.value < 32 ? " " : $0 })
        )
    }
}

/// What else is named once a type has its name.
struct EntityNames {
    let types: [String]
    let rootFields: [String]

    /// The names as ``SchemaDerivation`` makes them.
    init(typeName: String) {
        let singular = NameConvention.lowercasingFirst(typeName)
        let plural = Plural.of(singular)
        let list = plural == singular ? "\(singular)List" : plural
        types =
            [typeName] + DerivedType.allCases.map { $0.name(of: typeName) }
            + DerivedListType.allCases.map { $0.name(of: list) }
        rootFields = [singular] + ListForm.allCases.map { $0.name(of: list) }
    }
}
