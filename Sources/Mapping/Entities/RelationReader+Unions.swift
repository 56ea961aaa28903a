import Catalog
import GraphQLLanguage
import GraphQLSchema

/// Fields whose type is a union: of several foreign keys the one that is set.
extension RelationReader {
    /// One relation for each member, found as a field named after the member would be; `nil` with findings.
    func read(
        _ field: FieldDeclaration,
        of entity: EntityDraft,
        union: UnionDeclaration,
        output: inout Output
    ) -> EntityField? {
        let label = "\(entity.typeName).\(field.name.text)"
        for name in ["column", "sql", "relation"] {
            guard let annotation = field.annotations[name] else { continue }
            output.findings.append(Finding(annotation.span, "\(label): @\(name) does not stand on unions; remove it"))
        }
        if field.type.itemType != nil || field.type.isNonNull {
            output.findings.append(
                Finding(
                    field.typeSpan,
                    "\(label): a union is served as one row or none; write \(union.name.text) without \"[]\" and \"!\""
                )
            )
            return nil
        }
        var relations: [Relation] = []
        for member in union.members {
            guard let target = entities[member.text] else { continue }
            let finder = EdgeFinder(
                catalog: catalog,
                source: EdgeFinder.End(table: entity.table, key: entity.keyColumnNames),
                target: EdgeFinder.End(table: target.table, key: target.keyColumnNames),
                fieldName: NameConvention.lowercasingFirst(member.text),
                typeName: target.typeName,
                by: nil,
                through: nil
            )
            do {
                let edge = try finder.toOne()
                warnAboutIndexes(edge, label: label, span: field.name.span, output: &output)
                relations.append(
                    Relation(
                        fieldName: field.name.text,
                        source: entity.id,
                        target: target.id,
                        pairs: edge.pairs,
                        through: nil,
                        keyTypes: entity.keyTypes(of: edge, in: catalog),
                        isOptional: edge.isOptional
                    )
                )
            } catch {
                output.findings.append(Finding(field.name.span, "\(label): \(member.text): \(error.message)"))
            }
        }
        return .oneOf(relations)
    }
}
