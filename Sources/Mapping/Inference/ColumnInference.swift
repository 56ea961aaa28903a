import Catalog

/// Writes the fields of an entity's columns.
struct ColumnInference {
    let catalog: Catalog
    let enums: InferredEnums
    let entities: [Catalog.RelationName: InferredEntity]

    /// Adds a field for each column that can be served, in the order of the table.
    func add(to entity: inout InferredEntity) {
        for (place, column) in entity.table.columns.enumerated() {
            guard let type = notation(column, of: entity) else { continue }
            var name = SafeName.fieldName(column.name) ?? "column\(place + 1)"
            if ReservedNames.reasonAgainst(fieldName: name) != nil { name += "_" }
            name = entity.fieldNames.claim([name])
            var field = InferredField(name: name, type: column.isNullable ? type : "\(type)!")
            if !isConventional(name, column, entity.table) {
                field.directives.append("@column(name: \(SDLText.quoted(column.name)))")
                if SafeName.losesLetters(column.name), column.comment == nil { field.description = column.name }
            }
            entity.fields.append(field)
        }
    }

    /// Whether the mapping reader comes from the field's name to the column by itself.
    private func isConventional(_ name: String, _ column: Catalog.Column, _ table: Catalog.Relation) -> Bool {
        let snake = NameConvention.snakeCase(name)
        return table.column(named: snake) == nil ? name == column.name : snake == column.name
    }

    /// The type without `!`; `nil` for an enum without labels, of which there is no value.
    private func notation(_ column: Catalog.Column, of entity: InferredEntity) -> String? {
        let resolver = TypeResolver(catalog: catalog, enums: [:])
        let shape = resolver.shape(of: column.type)
        if !shape.isArray, shape.canBeID, isIdentifier(column.name, of: entity) { return "ID" }
        guard case .enumeration? = catalog.types[shape.typeName]?.kind else { return shape.notation }
        guard let name = enums.names[shape.typeName] else { return nil }
        return shape.isArray ? "[\(name)]" : name
    }

    /// The only column of a key, or of a foreign key to one.
    private func isIdentifier(_ name: String, of entity: InferredEntity) -> Bool {
        if entity.key == [name] { return true }
        return entity.table.foreignKeys.contains { key in
            key.columns == [name] && key.pairs.first.map { [$0.targetColumn] } == entities[key.target]?.key
        }
    }
}
