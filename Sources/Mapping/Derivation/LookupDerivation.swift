import Catalog
import GraphQLSchema

/// Makes the lookups of an entity: one by its key, one by each other unique key.
struct LookupDerivation {
    /// Indexed by ``EntityID``.
    let entities: [EntityDraft]
    let types: TypeResolver

    /// A root field that finds at most one row.
    struct Lookup {
        /// `project`, `reportByDistrictAndYear`.
        let name: String
        let isPrimary: Bool
        let arguments: [Argument]
    }

    /// An argument with its type.
    struct Argument {
        let argument: KeyArgument
        /// Without the `!` that it always has.
        let typeName: String
    }

    /// The lookup by the key first, if there is a key whose columns are served.
    func lookups(of entity: EntityDraft) -> [Lookup] {
        var lookups: [Lookup] = []
        let keyColumns = entity.keyColumnNames
        if !keyColumns.isEmpty, let arguments = arguments(for: keyColumns, of: entity) {
            lookups.append(Lookup(name: entity.singularName, isPrimary: true, arguments: arguments))
        }
        for key in entity.table.keys where Set(key.columns) != Set(keyColumns) {
            // A key that contains another one finds nothing that the other does not. Arguments are never null, so a
            // key with several columns that may be NULL would miss most rows.
            let isWider = entity.table.keys.contains { Set($0.columns).isStrictSubset(of: key.columns) }
            let nullable = key.columns.filter { entity.table.column(named: $0)?.isNullable ?? true }
            guard !isWider, nullable.count <= 1, let arguments = arguments(for: key.columns, of: entity) else {
                continue
            }
            let words = arguments.map { NameConvention.uppercasingFirst($0.argument.name) }
            lookups.append(
                Lookup(
                    name: "\(entity.singularName)By\(words.joined(separator: "And"))",
                    isPrimary: false,
                    arguments: arguments
                )
            )
        }
        return lookups
    }

    /// `nil` where a column is not served, or cannot be compared with a plain value.
    private func arguments(for columns: [String], of entity: EntityDraft) -> [Argument]? {
        var arguments: [Argument] = []
        // A table that shares the key of another still has a key of its own.
        let isOwnKey = columns.count == 1 && columns == entity.keyColumnNames
        for name in columns {
            let argument =
                isOwnKey
                ? plain(name, of: entity) ?? referenced(name, of: entity)
                : referenced(name, of: entity) ?? plain(name, of: entity)
            guard let argument else { return nil }
            arguments.append(argument)
        }
        return Set(arguments.map(\.argument.name)).count == arguments.count ? arguments : nil
    }

    private func plain(_ name: String, of entity: EntityDraft) -> Argument? {
        for field in entity.fields {
            guard case .column(let column) = field.content, column.source == .column(name) else { continue }
            guard !column.type.isArray, column.type.kind.isKeyable else { return nil }
            return Argument(
                argument: KeyArgument(name: field.name, column: column),
                typeName: field.type.namedType
            )
        }
        return nil
    }

    /// A column that is a foreign key by itself: named after the relation, typed as the key it references.
    private func referenced(_ name: String, of entity: EntityDraft) -> Argument? {
        for field in entity.fields {
            guard case .toOne(let relation) = field.content, relation.through == nil,
                let pair = relation.pairs.first, relation.pairs.count == 1, pair.local == name,
                let column = entity.table.column(named: name),
                // A relation from the other side starts at this table's own key, which references nothing.
                entity.table.foreignKeys.contains(where: { $0.columns == [name] })
            else { continue }
            let shape = types.shape(of: column.type)
            guard !shape.isArray, shape.kind.isKeyable else { return nil }
            let target = entities[relation.target.index]
            let isID = target.column(ofTableColumn: pair.foreign)?.type.isID ?? false
            return Argument(
                argument: KeyArgument(
                    name: field.name,
                    column: Column(
                        fieldName: field.name,
                        source: .column(name),
                        type: shape.columnType(isID: isID),
                        isNullable: column.isNullable,
                        isNonNullField: false
                    )
                ),
                typeName: isID ? "ID" : shape.graphQLName
            )
        }
        return nil
    }
}

extension ColumnType.Kind {
    /// Whether a caller can name a value of the kind to find a row.
    var isKeyable: Bool {
        switch self {
        case .json, .range, .bytea: false
        default: true
        }
    }
}
