import Catalog
import GraphQLLanguage
import GraphQLSchema

/// Resolves every declared type: its table, then its columns, then its key, then its relations.
struct EntityPass {
    let catalog: Catalog
    let declarations: Declarations
    let types: TypeResolver
    let enumFaults: [Catalog.TypeName: String]
    /// Types whose table exists, in the order of the file; the place of each is its identifier.
    private(set) var entities: [EntityDraft] = []
    private(set) var findings: [Finding] = []
    private(set) var warnings: [Finding] = []

    /// Nothing is resolved before ``run()``.
    init(
        catalog: Catalog,
        declarations: Declarations,
        types: TypeResolver,
        enumFaults: [Catalog.TypeName: String]
    ) {
        self.catalog = catalog
        self.declarations = declarations
        self.types = types
        self.enumFaults = enumFaults
    }

    /// Resolves every type of the mapping.
    mutating func run() {
        findTables()
        readColumns()
        readRelations()
        readTraits()
    }

    private mutating func findTables() {
        let finder = TableFinder(catalog: catalog)
        for declaration in declarations.types {
            do {
                let table = try finder.table(of: declaration)
                let id = EntityID(index: entities.count)
                entities.append(EntityDraft(id: id, declaration: declaration, table: table))
            } catch {
                findings.append(error.finding)
            }
        }
    }

    private mutating func readColumns() {
        let typeNames = declarations.compositeTypeNames
        let reader = ColumnReader(types: types, enumFaults: enumFaults, typeNames: typeNames.sorted())
        let keys = KeyReader(types: types)
        for index in entities.indices {
            for field in entities[index].declaration.fields where !typeNames.contains(field.type.namedType) {
                guard let (column, comment) = reader.read(field, of: entities[index], findings: &findings) else {
                    continue
                }
                entities[index].columns.append(column)
                if field.isHidden { continue }
                entities[index].fields.append(draft(field, content: .column(column), comment: comment))
            }
            entities[index].key = keys.key(of: entities[index], findings: &findings)
        }
    }

    private mutating func readRelations() {
        let byName = Dictionary(entities.map { ($0.typeName, $0) }, uniquingKeysWith: { first, _ in first })
        let reader = RelationReader(catalog: catalog, entities: byName)
        let typeNames = declarations.compositeTypeNames
        var output = RelationReader.Output()
        for index in entities.indices {
            let entity = entities[index]
            var relations: [FieldDraft] = []
            for field in entity.declaration.fields where typeNames.contains(field.type.namedType) {
                let content: EntityField?
                if let union = declarations.union(named: field.type.namedType) {
                    content = reader.read(field, of: entity, union: union, output: &output)
                } else {
                    content = reader.read(field, of: entity, output: &output)
                }
                guard let content, !field.isHidden else { continue }
                relations.append(draft(field, content: content, comment: nil))
            }
            let order = Dictionary(
                entity.declaration.fields.enumerated().map { ($0.element.name.text, $0.offset) },
                uniquingKeysWith: { first, _ in first }
            )
            entities[index].fields = (entity.fields + relations).sorted {
                order[$0.name, default: 0] < order[$1.name, default: 0]
            }
        }
        findings += output.findings
        warnings += output.warnings
    }

    private mutating func readTraits() {
        var reader = TraitReader(catalog: catalog, entities: entities)
        for index in entities.indices { entities[index].traits = reader.traits(of: entities[index]) }
        findings += reader.findings
    }

    private func draft(_ field: FieldDeclaration, content: EntityField, comment: String?) -> FieldDraft {
        FieldDraft(
            name: field.name.text,
            content: content,
            type: field.type,
            description: field.description ?? comment,
            deprecationReason: field.deprecationReason
        )
    }
}
