import Catalog
import GraphQLLanguage

/// Finds the columns that identify a row of a type.
struct KeyReader {
    let types: TypeResolver

    /// The key; empty for a view without `@key`.
    func key(of entity: EntityDraft, findings: inout [Finding]) -> [Column] {
        if let given = entity.declaration.annotations.text("key", "columns") {
            var columns: [Column] = []
            for name in given.values {
                guard let column = column(named: name, of: entity) else {
                    let suggestion = Suggestion.phrase(for: name, among: entity.table.columns.map(\.name))
                    findings.append(
                        Finding(
                            given.span,
                            "\(entity.typeName): \(entity.table.kindName) \"\(entity.table.name)\" has no column "
                                + "\"\(name)\"\(suggestion ?? "; name columns that it has")"
                        )
                    )
                    continue
                }
                columns.append(column)
            }
            return columns
        }
        let usable = entity.table.keys.first { key in
            key.columns.allSatisfy { entity.table.column(named: $0)?.isNullable == false }
        }
        if let usable { return usable.columns.compactMap { column(named: $0, of: entity) } }
        if entity.table.canHaveForeignKeys {
            findings.append(
                Finding(
                    entity.declaration.name.span,
                    "\(entity.typeName): table \"\(entity.table.name)\" has no primary key; add one, "
                        + "or name columns that identify a row with @key(columns:)"
                )
            )
        }
        return []
    }

    /// The declared field of the column, or one that nobody sees.
    func column(named name: String, of entity: EntityDraft) -> Column? {
        if let declared = entity.column(ofTableColumn: name) { return declared }
        guard let column = entity.table.column(named: name) else { return nil }
        return Column(
            fieldName: NameConvention.camelCase(name),
            source: .column(name),
            type: types.shape(of: column.type).columnType(isID: false),
            isNullable: column.isNullable,
            isNonNullField: false
        )
    }
}
