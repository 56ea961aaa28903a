import Catalog
import GraphQLLanguage
import GraphQLSchema

/// Makes the fields of `Query`: lists, lookups by key and `_service`.
struct RootFieldDerivation {
    /// Indexed by ``EntityID``.
    let entities: [EntityDraft]
    let served: [EntityDraft]
    let types: TypeResolver
    private(set) var rootFields: [String: RootField] = [:]
    private(set) var findings: [Finding] = []
    private var fields: [FieldType] = []

    /// Nothing is derived before ``derive()``.
    init(entities: [EntityDraft], served: [EntityDraft], types: TypeResolver) {
        self.entities = entities
        self.served = served
        self.types = types
    }

    /// `type Query { … }`, once ``derive()`` ran.
    var queryType: ObjectType {
        ObjectType(name: "Query", description: "全部查询 · Everything that can be asked.", fields: fields)
    }

    /// Lists first, then lookups, then `_service`.
    mutating func derive() {
        // Taken first, so that a type whose name is one of them is a finding.
        rootFields[ServiceType.fieldName] = .service
        if served.contains(where: \.hasNodeID) {
            rootFields[NodeInterface.nodeField.name] = .node
            rootFields[NodeInterface.nodesField.name] = .nodes
        }
        for entity in served { addList(entity) }
        let derivation = LookupDerivation(entities: entities, types: types)
        let lookups = served.map { ($0, derivation.lookups(of: $0)) }
        // Lookups by a secondary key come last: they may be left out, the others may not.
        for isPrimary in [true, false] {
            for (entity, lookups) in lookups {
                for lookup in lookups where lookup.isPrimary == isPrimary { add(lookup, entity) }
            }
        }
        if served.contains(where: \.hasNodeID) {
            fields += [NodeInterface.nodeField, NodeInterface.nodesField]
        }
        let searched = served.filter { !$0.traits.searched.isEmpty }
        if !searched.isEmpty, rootFields[SearchTypes.fieldName] == nil {
            rootFields[SearchTypes.fieldName] = .search(searched.map(\.id))
            fields.append(SearchTypes.field)
        }
        fields.append(
            FieldType(
                name: ServiceType.fieldName,
                description: ServiceType.type.description,
                type: .nonNull(.named(ServiceType.type.name))
            )
        )
    }

    private mutating func addList(_ entity: EntityDraft) {
        let plural = entity.declaration.annotations.text("table", "plural")
        if let plural, !GraphQLName.isValid(entity.pluralName) || entity.pluralName.hasPrefix("_") {
            findings.append(
                Finding(plural.span, "\(entity.typeName): \"\(entity.pluralName)\" is no name for a field; use letters")
            )
            return
        }
        let list = ListFields(name: entity.pluralName, target: entity, entities: entities)
        // Where the list has no name of its own its other forms have none either.
        let forms = rootFields[entity.pluralName] == nil ? entity.listForms : [.list]
        for form in forms {
            let description = entity.declaration.description ?? entity.table.comment
            add(list.field(form, description: description), form.rootField(entity.id), entity)
        }
    }

    private mutating func add(_ lookup: LookupDerivation.Lookup, _ entity: EntityDraft) {
        // A second unique key over the same names adds nothing.
        if !lookup.isPrimary, rootFields[lookup.name] != nil { return }
        let field = FieldType(
            name: lookup.name,
            description: "按键取一个 \(entity.typeName)，没有则为空 · The \(entity.typeName) with this key, or null.",
            arguments: lookup.arguments.map {
                InputFieldType(name: $0.argument.name, type: .nonNull(.named($0.typeName)))
            },
            type: .named(entity.typeName)
        )
        add(field, .lookup(entity.id, arguments: lookup.arguments.map(\.argument)), entity)
    }

    private mutating func add(_ field: FieldType, _ rootField: RootField, _ entity: EntityDraft) {
        guard rootFields[field.name] == nil else {
            findings.append(
                Finding(
                    entity.declaration.name.span,
                    "\(entity.typeName): the root field \(field.name) is already that of another type; "
                        + "rename the type, or choose another plural with @table(plural:)"
                )
            )
            return
        }
        rootFields[field.name] = rootField
        fields.append(field)
    }
}
