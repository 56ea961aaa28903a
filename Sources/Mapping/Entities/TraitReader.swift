import Catalog
import GraphQLLanguage

/// Reads what directives say about the meaning of columns; relations are known by then.
struct TraitReader {
    let catalog: Catalog
    /// Indexed by ``EntityID``.
    let entities: [EntityDraft]
    private(set) var findings: [Finding] = []

    /// A reader for entities whose fields are resolved.
    init(catalog: Catalog, entities: [EntityDraft]) {
        self.catalog = catalog
        self.entities = entities
    }

    /// The traits of an entity; what cannot be meant is a finding.
    mutating func traits(of entity: EntityDraft) -> EntityTraits {
        var traits = EntityTraits()
        for declaration in entity.declaration.fields {
            let annotations = declaration.annotations
            guard let directive = Self.directives.first(where: annotations.has) else { continue }
            let name = declaration.name.text
            guard let column = entity.columns.first(where: { $0.fieldName == name }), !column.type.isArray else {
                report(annotations, directive, on: declaration, entity, "stands on fields of one column; remove it")
                continue
            }
            if let path = annotations.text("unit", "path") {
                traits.units[name] = unit(path, of: column, on: declaration, entity)
            }
            if annotations.has("bounds") {
                traits.bounds = bounds(annotations, of: column, on: declaration, entity)
            }
            if annotations.has("time") {
                traits.timeSteps[name] = step(annotations, of: column, on: declaration, entity)
            }
            if let collation = annotations.text("order", "collation") {
                traits.collations[name] = self.collation(collation, of: column, on: declaration, entity)
            }
            if annotations.has("search") {
                if let searched = searched(annotations, column, on: declaration, entity) {
                    traits.searched.append(searched)
                }
            }
        }
        return traits
    }

    private mutating func searched(
        _ annotations: Annotations,
        _ column: Column,
        on field: FieldDeclaration,
        _ entity: EntityDraft
    ) -> EntityTraits.SearchedColumn? {
        guard column.type.kind == .text, !column.type.isServedAsText, case .column = column.source, !entity.key.isEmpty
        else {
            report(annotations, "search", on: field, entity, "stands on texts of tables with a key; remove it")
            return nil
        }
        guard let text = annotations.text("search", "weight") else {
            return EntityTraits.SearchedColumn(column: column, weight: 1)
        }
        guard let weight = Double(text.values.first ?? ""), weight > 0, weight <= 100 else {
            report(annotations, "search", on: field, entity, "a weight is a number above 0, at most 100: \"0.5\"")
            return nil
        }
        return EntityTraits.SearchedColumn(column: column, weight: weight)
    }

    private static let directives = ["unit", "bounds", "time", "order", "search"]

    private mutating func report(
        _ annotations: Annotations,
        _ directive: String,
        on field: FieldDeclaration,
        _ entity: EntityDraft,
        _ message: String
    ) {
        findings.append(
            Finding(
                annotations[directive]?.span ?? field.name.span,
                "\(entity.typeName).\(field.name.text): @\(directive) \(message)"
            )
        )
    }

    /// Follows `unit.code`: to-one fields, then a column.
    private mutating func unit(
        _ path: Annotations.Text,
        of column: Column,
        on field: FieldDeclaration,
        _ entity: EntityDraft
    ) -> EntityTraits.UnitOfMeasure? {
        let text = path.values.first ?? ""
        var current = entity
        var relations: [Relation] = []
        let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        for name in names.dropLast() {
            guard case .toOne(let relation)? = current.field(named: name)?.content else {
                report(
                    field.annotations,
                    "unit",
                    on: field,
                    entity,
                    "\(current.typeName) has no to-one field \"\(name)\""
                )
                return nil
            }
            relations.append(relation)
            current = entities[relation.target.index]
        }
        let last = names.last ?? ""
        guard let target = current.columns.first(where: { $0.fieldName == last }), target.type.kind.isGroupable else {
            report(field.annotations, "unit", on: field, entity, "\(current.typeName) has no column field \"\(last)\"")
            return nil
        }
        guard column.type.kind.isNumeric else {
            report(field.annotations, "unit", on: field, entity, "stands on numbers; remove it")
            return nil
        }
        return EntityTraits.UnitOfMeasure(path: relations, column: target)
    }

    private mutating func bounds(
        _ annotations: Annotations,
        of column: Column,
        on field: FieldDeclaration,
        _ entity: EntityDraft
    ) -> EntityTraits.Bounds? {
        guard case .enumeration(let names) = column.type.kind else {
            report(annotations, "bounds", on: field, entity, "stands on a field whose type is an enum; remove it")
            return nil
        }
        func labels(_ argument: String) -> [String] {
            (annotations.text("bounds", argument)?.values ?? []).compactMap { name in
                if let label = names.first(where: { $0.value == name })?.key { return label }
                report(
                    annotations,
                    "bounds",
                    on: field,
                    entity,
                    "the enum has no value \"\(name)\""
                        + (Suggestion.phrase(for: name, among: names.values.sorted()) ?? "; name one that it has")
                )
                return nil
            }
        }
        return EntityTraits.Bounds(column: column, lower: labels("lower"), upper: labels("upper"))
    }

    private mutating func step(
        _ annotations: Annotations,
        of column: Column,
        on field: FieldDeclaration,
        _ entity: EntityDraft
    ) -> Int? {
        guard column.type.kind.isOrdered else {
            report(annotations, "time", on: field, entity, "stands on a number, a date or a time; remove it")
            return nil
        }
        guard let text = annotations.text("time", "step") else { return 0 }
        guard column.type.kind == .integer, let step = Int(text.values.first ?? ""), step > 0, step <= 1_000_000 else {
            report(annotations, "time", on: field, entity, "a step is a whole number from 1 on, on a field of type Int")
            return nil
        }
        return step
    }

    private mutating func collation(
        _ text: Annotations.Text,
        of column: Column,
        on field: FieldDeclaration,
        _ entity: EntityDraft
    ) -> TableName? {
        let name = text.values.first ?? ""
        guard column.type.kind == .text, !column.type.isServedAsText else {
            report(field.annotations, "order", on: field, entity, "a collation is for texts; remove it")
            return nil
        }
        guard catalog.collations.contains(name) else {
            report(
                field.annotations,
                "order",
                on: field,
                entity,
                "the database has no collation \"\(name)\""
                    + (Suggestion.phrase(for: name, among: Array(catalog.collations)) ?? "; see pg_collation")
            )
            return nil
        }
        return TableName(schema: "pg_catalog", name: name)
    }
}
