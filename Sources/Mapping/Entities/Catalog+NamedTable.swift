import Catalog

extension Catalog {
    /// The table or view that an argument of a directive names: `archive.member` says its schema, `member` is looked for
    /// in the schema of the type's own table and then in `public`.
    func table(named name: String, near table: RelationName) -> Relation? {
        for schema in [table.schema, "public"] {
            if let found = self[RelationName(schema: schema, name: name)] { return found }
        }
        return relations.first { "\($0.name.schema).\($0.name.name)" == name }
    }

    /// Why there is none.
    func noTable(named name: String) -> String {
        "there is no table \"\(name)\"\(Suggestion.phrase(for: name, among: relations.map(\.name.description)) ?? "")"
    }
}
