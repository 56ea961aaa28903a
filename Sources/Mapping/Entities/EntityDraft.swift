import Catalog
import GraphQLLanguage
import GraphQLSchema

/// A type of the mapping with its table, while its fields are being resolved.
struct EntityDraft {
    let id: EntityID
    let declaration: TypeDeclaration
    let table: Catalog.Relation
    /// Served fields, in the order of the mapping file.
    var fields: [FieldDraft] = []
    /// Every column field, the hidden ones too, so that keys find their names.
    var columns: [Column] = []
    /// Empty for a view without `@key`.
    var key: [Column] = []
    /// What directives say about the meaning of columns.
    var traits = EntityTraits()

    /// `Project`.
    var typeName: String { declaration.name.text }

    /// The table as the model names it.
    var tableName: TableName { TableName(schema: table.name.schema, name: table.name.name) }

    /// The column field of a column of the table, served or not.
    func column(ofTableColumn name: String) -> Column? {
        columns.first { $0.source == .column(name) }
    }

    /// The served field of that name.
    func field(named name: String) -> FieldDraft? {
        fields.first { $0.name == name }
    }

    /// Whether `nodeId` can name its rows: it has a key that may be seen and is never NULL, and no field of its own
    /// takes the name.
    var hasNodeID: Bool {
        guard !key.isEmpty, !declaration.isHidden,
            !declaration.fields.contains(where: { $0.name.text == NodeInterface.fieldName })
        else { return false }
        return key.allSatisfy { column in
            !column.isNullable && column.type.kind.isKeyable && !column.type.isArray && !isHidden(column)
        }
    }

    /// Whether it has a key that callers may see.
    var hasVisibleKey: Bool { !key.isEmpty && !key.contains(where: isHidden) }

    /// Whether the column has a field and that field is hidden.
    private func isHidden(_ column: Column) -> Bool {
        columns.contains { $0.source == column.source }
            && !fields.contains { field in
                if case .column(let served) = field.content { served.source == column.source } else { false }
            }
    }

    /// The entity of the model.
    ///
    /// - Parameter entities: all of them, indexed by ``EntityID``.
    func entity(_ entities: [EntityDraft]) -> Entity {
        let derived = derivedFields(entities).map { ($0.form.name(of: $0.list.name), $0.content) }
        return Entity(
            id: id,
            typeName: typeName,
            table: tableName,
            fields: Dictionary(
                fields.map { ($0.name, $0.content) } + derived
                    + (hasNodeID ? [(NodeInterface.fieldName, .nodeID)] : []),
                uniquingKeysWith: { first, _ in first }
            ),
            key: key,
            estimatedRows: table.estimatedRows,
            traits: traits,
            indexes: table.indexes.map(\.columns),
            columnNames: Set(table.columns.map(\.name))
        )
    }
}

/// A served field and what introspection says about it.
struct FieldDraft {
    let name: String
    let content: EntityField
    let type: TypeRef
    let description: String?
    let deprecationReason: String?
}
