import Catalog
import GraphQLLanguage
import GraphQLSchema

/// Compares a column field with its column.
struct ColumnReader {
    let types: TypeResolver
    let enumFaults: [Catalog.TypeName: String]
    /// Names of declared object types, for suggestions.
    let typeNames: [String]

    /// The column and its description, or `nil` with a finding.
    func read(
        _ field: FieldDeclaration,
        of entity: EntityDraft,
        findings: inout [Finding]
    ) -> (column: Column, comment: String?)? {
        if let conflict = ["relation", "sql"].first(where: field.annotations.has), field.annotations.has("column") {
            findings.append(
                Finding(
                    field.name.span,
                    "\(label(field, entity)): @column and @\(conflict) exclude each other; keep one"
                )
            )
        } else if let annotation = field.annotations["relation"] {
            findings.append(
                Finding(
                    annotation.span,
                    "\(label(field, entity)): @relation stands on fields whose type is an object type; remove it"
                )
            )
        }
        if let expression = field.annotations.text("sql", "expression") {
            return computed(field, of: entity, expression: expression, findings: &findings).map { ($0, nil) }
        }
        guard let column = column(of: field, entity: entity) else {
            findings.append(unknownColumn(field, entity))
            return nil
        }
        let shape = types.shape(of: column.type)
        let place = "column \"\(entity.table.name).\(column.name)\""
        if case .enumeration = shape.kind, let fault = enumFaults[shape.typeName] {
            findings.append(Finding(field.typeSpan, "\(label(field, entity)): \(fault)"))
        } else if case .enumeration? = types.catalog.types[shape.typeName]?.kind, let fault = enumFaults[shape.typeName]
        {
            findings.append(Finding(field.typeSpan, "\(label(field, entity)): \(fault)"))
        } else if let message = mismatch(field, shape: shape) {
            let suffix = shape.isArray ? "[]" : ""
            findings.append(
                Finding(
                    field.typeSpan,
                    "\(label(field, entity)): \(place) is \(shape.typeName)\(suffix); \(message)"
                )
            )
        }
        let isKey = entity.declaration.annotations.text("key", "columns")?.values.contains(column.name) == true
        let canPromise = entity.table.kind == .view || entity.table.kind == .materializedView
        if field.type.isNonNull, column.isNullable, !canPromise, !isKey {
            findings.append(
                Finding(
                    field.typeSpan,
                    "\(label(field, entity)): \(place) may be NULL; remove the \"!\", or make the column NOT NULL"
                )
            )
        }
        return (
            Column(
                fieldName: field.name.text,
                source: .column(column.name),
                type: shape.columnType(isID: field.type.namedType == "ID"),
                isNullable: column.isNullable,
                isNonNullField: field.type.isNonNull,
                size: shape.isArray ? nil : Column.Size(of: column)
            ),
            column.comment
        )
    }

    /// `Project.nameEn`, with which every finding begins.
    func label(_ field: FieldDeclaration, _ entity: EntityDraft) -> String {
        "\(entity.typeName).\(field.name.text)"
    }

    /// `@column(name:)`, else the name in snake case, else the name as it stands.
    private func column(of field: FieldDeclaration, entity: EntityDraft) -> Catalog.Column? {
        if let given = field.annotations.text("column", "name")?.values.first {
            return entity.table.column(named: given)
        }
        let name = field.name.text
        return entity.table.column(named: NameConvention.snakeCase(name)) ?? entity.table.column(named: name)
    }

    private func unknownColumn(_ field: FieldDeclaration, _ entity: EntityDraft) -> Finding {
        let given = field.annotations.text("column", "name")
        let name = given?.values.first ?? NameConvention.snakeCase(field.name.text)
        let suggestion = Suggestion.phrase(for: name, among: entity.table.columns.map(\.name))
        let typeName = field.type.namedType
        let isKnownType = ScalarNames.all.contains(typeName) || types.enums.values.contains { $0.name == typeName }
        if !isKnownType, given == nil, suggestion == nil { return unknownType(field, entity) }
        return Finding(
            given?.span ?? field.name.span,
            "\(label(field, entity)): \(entity.table.kindName) \"\(entity.table.name)\" has no column \"\(name)\""
                + (suggestion ?? "; add it, or name another with @column(name:)")
        )
    }

    private func unknownType(_ field: FieldDeclaration, _ entity: EntityDraft) -> Finding {
        let names = typeNames + ScalarNames.ordered + types.enums.values.map(\.name)
        let suggestion = Suggestion.phrase(for: field.type.namedType, among: names, quote: { $0 })
        return Finding(
            field.typeSpan,
            "\(label(field, entity)): unknown type \(field.type.namedType)"
                + (suggestion ?? "; define it here, or use one of \(ScalarNames.list)")
        )
    }

    /// What to write instead; `nil` where the type fits.
    private func mismatch(_ field: FieldDeclaration, shape: TypeResolver.Shape) -> String? {
        let declared = field.type.namedType
        let isList = field.type.itemType != nil
        let isNested = field.type.itemType?.itemType != nil
        if isList == shape.isArray, !isNested {
            if declared == shape.graphQLName { return nil }
            if declared == "ID", !shape.isArray, shape.canBeID { return nil }
        }
        let wrong = field.type.description.filter { $0 != "!" }
        return "write \(shape.notation) instead of \(wrong)"
    }
}

extension TypeResolver.Shape {
    /// Whether values of the type can identify a row in a text.
    var canBeID: Bool {
        switch kind {
        case .integer, .bigInteger, .decimal, .text, .uuid: true
        default: false
        }
    }
}
