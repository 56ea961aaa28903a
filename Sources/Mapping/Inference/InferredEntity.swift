import Catalog

/// A type of the mapping file that is being written.
struct InferredEntity {
    let table: Catalog.Relation
    let typeName: String
    /// Whether convention leads from the type's name to the table.
    var isConventional: Bool {
        table.name.schema == "public" && NameConvention.snakeCase(typeName) == table.name.name
    }
    var fields: [InferredField] = []
    var fieldNames = NamePool(ReservedNames.fields)

    /// The columns that identify a row; empty for a view.
    var key: [String] {
        let usable = table.keys.first { key in
            key.columns.allSatisfy { table.column(named: $0)?.isNullable == false }
        }
        return usable?.columns ?? []
    }

    /// The table as the finder of foreign keys wants it.
    var end: EdgeFinder.End { EdgeFinder.End(table: table, key: key) }

    /// `project`.
    var singular: String { NameConvention.lowercasingFirst(typeName) }

    /// `projects`.
    var plural: String { Plural.of(singular) }
}

/// A field of the mapping file that is being written.
struct InferredField {
    let name: String
    /// As written after the colon: `[Project!]!`.
    let type: String
    var directives: [String] = []
    /// The name in the database where the field's name does not resemble it.
    var description: String?
}
