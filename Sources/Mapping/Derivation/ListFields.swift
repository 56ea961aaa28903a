import GraphQLLanguage
import GraphQLSchema

/// The fields by which the rows of one list can be asked for: `projects`, `projectsConnection`, `projectsAggregate` and
/// `projectsGroupBy`.
struct ListFields {
    /// `projects`.
    let name: String
    let target: EntityDraft
    /// Indexed by ``EntityID``.
    let entities: [EntityDraft]

    /// A field of the schema, and which form of the list it is.
    func field(_ form: ListForm, description: String?, deprecationReason: String? = nil) -> FieldType {
        let type = target.typeName
        let result: TypeRef
        let arguments: [InputFieldType]
        switch form {
        case .list:
            result = .nonNull(.list(.nonNull(.named(type))))
            arguments = target.listArguments(entities)
        case .connection:
            // Nullable, since a cursor that is out of date is no fault of the rest of a request.
            result = .named(DerivedType.connection.name(of: type))
            arguments = target.connectionArguments
        case .aggregate:
            result = .nonNull(.named(DerivedType.aggregate.name(of: type)))
            arguments = [target.whereArgument, target.distinctArgument].compactMap(\.self)
        case .groups:
            result = .nonNull(.list(.nonNull(.named(DerivedType.bucket.name(of: type)))))
            arguments = target.groupArguments
        }
        return FieldType(
            name: form.name(of: name),
            description: description.map { $0 + form.suffix },
            arguments: arguments,
            type: result,
            deprecationReason: deprecationReason
        )
    }
}

extension ListForm {
    /// What the description of a list is followed by.
    fileprivate var suffix: String {
        switch self {
        case .list: ""
        case .connection: "（分页） (pages)"
        case .aggregate: "（统计） (aggregates)"
        case .groups: "（分组） (groups)"
        }
    }
}

extension EntityDraft {
    /// The forms in which lists of the entity are offered: pages need a key, which cursors show, and groups something to
    /// group by.
    var listForms: [ListForm] {
        ListForm.allCases.filter { form in
            switch form {
            case .list, .aggregate: true
            case .connection: hasVisibleKey
            case .groups: !groupableFields.isEmpty
            }
        }
    }

    /// The fields that go with the lists of the mapping, without the lists themselves. A field of the mapping that bears
    /// such a name wins.
    func derivedFields(_ entities: [EntityDraft]) -> [(form: ListForm, list: FieldDraft, content: EntityField)] {
        let declared = Set(declaration.fields.map(\.name.text))
        return fields.flatMap { field -> [(ListForm, FieldDraft, EntityField)] in
            guard case .toMany(let relation) = field.content else { return [] }
            return entities[relation.target.index].listForms.compactMap { form in
                guard form != .list, !declared.contains(form.name(of: field.name)) else { return nil }
                return (form, field, form.content(relation))
            }
        }
    }
}

extension ListForm {
    /// The field of an entity that this form of a relation is.
    fileprivate func content(_ relation: Relation) -> EntityField {
        switch self {
        case .list: .toMany(relation)
        case .connection: .connection(relation)
        case .aggregate: .aggregate(relation)
        case .groups: .groups(relation)
        }
    }

    /// The root field that this form of all rows is.
    func rootField(_ entity: EntityID) -> RootField {
        switch self {
        case .list: .list(entity)
        case .connection: .connection(entity)
        case .aggregate: .aggregate(entity)
        case .groups: .groups(entity)
        }
    }
}
