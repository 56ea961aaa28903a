import Catalog
import GraphQLLanguage
import GraphQLSchema

/// Computed columns: `@sql(expression: "coalesce({row}.title, {row}.label)", reads: [])`.
///
/// `reads` is the administrator's promise that the value depends on the row and on these tables alone, so that an answer
/// with it can be kept as long as they do not change. Without `reads` it may depend on anything, such as the time.
///
/// `{row}` stands for the row of the type's own table; the planner puts its alias there. Everything else is SQL as the
/// administrator writes it. Its type is the one that the field declares: the planner casts to it.
extension ColumnReader {
    /// The column of an `@sql` field, or `nil` with a finding.
    func computed(
        _ field: FieldDeclaration,
        of entity: EntityDraft,
        expression: Annotations.Text,
        findings: inout [Finding]
    ) -> Column? {
        let text = expression.values.first ?? ""
        for fault in SQLExpression.faults(in: text, columns: entity.table.columns.map(\.name)) {
            findings.append(Finding(expression.span, "\(label(field, entity)): \(fault)"))
        }
        let reads = field.annotations.text("sql", "reads")
        let tables = reads?.values.map { name in
            let table = types.catalog.table(named: name, near: entity.table.name)
            if table == nil {
                let fault = types.catalog.noTable(named: name)
                findings.append(Finding(reads?.span ?? expression.span, "\(label(field, entity)): \(fault)"))
            }
            return table
        }
        guard let shape = declaredShape(field) else {
            findings.append(
                Finding(
                    field.typeSpan,
                    "\(label(field, entity)): an expression cannot be \(field.type); "
                        + "write an enum or one of \(ScalarNames.list)"
                )
            )
            return nil
        }
        return Column(
            fieldName: field.name.text,
            source: .expression(text),
            type: shape.columnType(isID: field.type.namedType == "ID"),
            isNullable: true,
            isNonNullField: field.type.isNonNull,
            reads: tables?.compactMap { $0 }.map { TableName(schema: $0.name.schema, name: $0.name.name) }
        )
    }

    private func declaredShape(_ field: FieldDeclaration) -> TypeResolver.Shape? {
        let name = field.type.namedType
        guard field.type.itemType?.itemType == nil else { return nil }
        let isArray = field.type.itemType != nil
        if let row = ScalarTable.row(ofScalar: name), let typeName = row.typeNames.first {
            return TypeResolver.Shape(
                typeName: Catalog.TypeName(schema: "pg_catalog", name: typeName),
                isArray: isArray,
                kind: row.kind,
                graphQLName: name
            )
        }
        guard let served = types.enums.values.first(where: { $0.name == name }) else { return nil }
        return TypeResolver.Shape(
            typeName: served.typeName,
            isArray: isArray,
            kind: .enumeration(labels: served.names),
            graphQLName: name
        )
    }
}
