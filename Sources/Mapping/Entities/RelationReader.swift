import Catalog
import GraphQLLanguage
import GraphQLSchema

/// Compares a field whose type is an object type with the foreign keys of the database.
struct RelationReader {
    let catalog: Catalog
    /// By type name; a type whose table is missing is not in it.
    let entities: [String: EntityDraft]

    /// What reading finds, beside the relations.
    struct Output {
        var findings: [Finding] = []
        var warnings: [Finding] = []
        /// Foreign keys that a warning names already.
        fileprivate var warned: Set<String> = []
    }

    /// The relation, or `nil` with a finding.
    func read(_ field: FieldDeclaration, of entity: EntityDraft, output: inout Output) -> EntityField? {
        let label = "\(entity.typeName).\(field.name.text)"
        if let wrong = ["column", "sql"].first(where: field.annotations.has), let annotation = field.annotations[wrong]
        {
            output.findings.append(
                Finding(annotation.span, "\(label): @\(wrong) stands on scalar fields; use @relation, or remove it")
            )
            return nil
        }
        guard let target = entities[field.type.namedType] else { return nil }
        if target.declaration.isHidden, !field.isHidden, !entity.declaration.isHidden {
            output.findings.append(
                Finding(
                    field.typeSpan,
                    "\(label): the type \(target.typeName) is hidden; add @hidden to this field too"
                )
            )
        }
        let isList = field.type.itemType != nil
        if field.type.itemType?.itemType != nil {
            output.findings.append(
                Finding(field.typeSpan, "\(label): a list of lists is no relation; write [\(target.typeName)!]!")
            )
            return nil
        }
        let finder = EdgeFinder(
            catalog: catalog,
            source: EdgeFinder.End(table: entity.table, key: entity.keyColumnNames),
            target: EdgeFinder.End(table: target.table, key: target.keyColumnNames),
            fieldName: field.name.text,
            typeName: target.typeName,
            by: field.annotations.text("relation", "by")?.values,
            through: field.annotations.text("relation", "through")?.values.first
        )
        let edge: Edge
        do {
            edge = isList ? try finder.toMany() : try finder.toOne()
        } catch {
            let span: SourceSpan? =
                switch error.place {
                case .field: nil
                case .by: field.annotations.text("relation", "by")?.span
                case .through: field.annotations.text("relation", "through")?.span
                }
            output.findings.append(Finding(span ?? field.name.span, "\(label): \(error.message)"))
            return nil
        }
        if !isList, field.type.isNonNull, edge.isOptional {
            output.findings.append(
                Finding(
                    field.typeSpan,
                    "\(label): \(optionalReason(edge, entity)); remove the \"!\""
                )
            )
        }
        warnAboutIndexes(edge, label: label, span: field.name.span, output: &output)
        let relation = Relation(
            fieldName: field.name.text,
            source: entity.id,
            target: target.id,
            pairs: edge.pairs,
            through: edge.through,
            keyTypes: entity.keyTypes(of: edge, in: catalog),
            isOptional: edge.isOptional
        )
        return isList ? .toMany(relation) : .toOne(relation)
    }

    private func optionalReason(_ edge: Edge, _ entity: EntityDraft) -> String {
        let nullable = edge.pairs.map(\.local).filter { entity.table.column(named: $0)?.isNullable == true }
        if !nullable.isEmpty, edge.foreignKeys.allSatisfy({ $0.table == entity.table.name }) {
            let list = nullable.map { "\"\(entity.table.name).\($0)\"" }.joined(separator: ", ")
            return "column \(list) may be NULL"
        }
        return "no constraint makes sure that the row exists"
    }

    func warnAboutIndexes(_ edge: Edge, label: String, span: SourceSpan, output: inout Output) {
        for key in edge.foreignKeys {
            guard let table = catalog[key.table], !table.hasIndex(leading: key.columns),
                output.warned.insert("\(key.table) \(key.name)").inserted
            else { continue }
            let columns = key.columns.map(SQLName.quoted).joined(separator: ", ")
            output.warnings.append(
                Finding(
                    span,
                    "\(label): the foreign key \"\(key.name)\" has no index; "
                        + "CREATE INDEX ON \(SQLName.quoted(key.table)) (\(columns));"
                )
            )
        }
    }
}

extension EntityDraft {
    /// The types of the columns here by which an edge leads away.
    func keyTypes(of edge: Edge, in catalog: Catalog) -> [TableName] {
        edge.pairs.compactMap { pair in
            table.column(named: pair.local).map { column in
                let type = catalog.resolvingDomains(column.type).type
                return TableName(schema: type.schema, name: type.name)
            }
        }
    }

    /// The names of the key's columns in the table.
    var keyColumnNames: [String] {
        key.compactMap { if case .column(let name) = $0.source { name } else { nil } }
    }
}

/// Names as they stand in SQL.
enum SQLName {
    /// `"name"`, with quotes inside doubled.
    static func quoted(_ name: String) -> String {
        "\"\(name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
    }

    /// `"name"`, or `"archive"."name"` outside the schema `public`.
    static func quoted(_ name: Catalog.RelationName) -> String {
        name.schema == "public" ? quoted(name.name) : "\(quoted(name.schema)).\(quoted(name.name))"
    }
}
