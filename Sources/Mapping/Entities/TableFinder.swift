import Catalog
import GraphQLLanguage

/// Finds the table or view of every declared type.
struct TableFinder {
    let catalog: Catalog

    /// - Throws: The finding, where the database has no such table.
    func table(of declaration: TypeDeclaration) throws(TableFault) -> Catalog.Relation {
        let given = declaration.annotations.text("table", "name")
        let schema = declaration.annotations.text("table", "schema")
        let schemaName = schema?.values.first ?? "public"
        let typeName = declaration.name.text
        let names = given.map { $0.values } ?? [NameConvention.snakeCase(typeName), typeName]
        for name in names {
            if let table = catalog[Catalog.RelationName(schema: schemaName, name: name)] { return table }
        }
        let name = names.first ?? typeName
        let span = (given ?? schema)?.span ?? declaration.name.span
        if let schema, !catalog.relations.contains(where: { $0.name.schema == schemaName }) {
            let schemas = Set(catalog.relations.map(\.name.schema)).sorted()
            let suggestion = Suggestion.phrase(for: schemaName, among: schemas)
            throw TableFault(
                finding: Finding(
                    schema.span,
                    "\(typeName): no table is in a schema \"\(schemaName)\"\(suggestion ?? "")"
                )
            )
        }
        let elsewhere = catalog.relations.filter { $0.name.name == name }.map(\.name.schema)
        let hint: String
        if let other = elsewhere.first, schema == nil {
            hint = "; there is one in another schema: write @table(name: \"\(name)\", schema: \"\(other)\")"
        } else {
            let near = catalog.relations.filter { $0.name.schema == schemaName }.map(\.name.name)
            hint = Suggestion.phrase(for: name, among: near) ?? "; create it, or name another with @table(name:)"
        }
        throw TableFault(
            finding: Finding(
                span,
                "\(typeName): there is no table or view \"\(name)\" in schema \"\(schemaName)\"\(hint)"
            )
        )
    }
}

/// A type whose table does not exist.
struct TableFault: Error {
    let finding: Finding
}
