import Catalog
import GraphQLLanguage
import GraphQLSchema

/// Makes the types of the schema and the root fields from the resolved entities.
struct SchemaDerivation {
    /// Indexed by ``EntityID``.
    let entities: [EntityDraft]
    /// Those that callers see.
    let served: [EntityDraft]
    let enums: [Catalog.TypeName: ServedEnum]
    let unions: [UnionDeclaration]
    let types: TypeResolver
    private(set) var findings: [Finding] = []

    /// Nothing is derived before ``derive()``.
    init(
        entities: [EntityDraft],
        served: [EntityDraft],
        enums: [Catalog.TypeName: ServedEnum],
        unions: [UnionDeclaration],
        types: TypeResolver
    ) {
        self.entities = entities
        self.served = served
        self.enums = enums
        self.unions = unions
        self.types = types
    }

    /// What the schema and the model are made of.
    struct Output {
        let types: [NamedType]
        let rootFields: [String: RootField]
    }

    /// The whole schema: the query type, the entities, what their fields are made of, and the inputs.
    mutating func derive() -> Output {
        let used = UsedTypes(served)
        var root = RootFieldDerivation(entities: entities, served: served, types: types)
        root.derive()
        findings += root.findings
        var named: [(type: NamedType, span: SourceSpan?)] = [(.object(root.queryType), nil)]
        for entity in served {
            named.append((.object(objectType(entity)), entity.declaration.name.span))
        }
        for entity in served {
            let span = entity.declaration.name.span
            var objects = AggregateTypes(entity: entity).all + GroupTypes(entity: entity, entities: entities).all
            if entity.listForms.contains(.connection) { objects += ConnectionTypes(entity: entity).all }
            named += objects.map { (.object($0), span) }
        }
        named += FixedTypes.types(for: served).map { ($0, nil) }
        let searched = served.filter { !$0.traits.searched.isEmpty }
        if !searched.isEmpty { named += SearchTypes(searched: searched).all.map { ($0, nil) } }
        for union in unions {
            let members = union.members.map(\.text).filter { name in served.contains { $0.typeName == name } }
            let type = UnionType(name: union.name.text, description: union.description, members: members)
            named.append((.union(type), union.name.span))
        }
        if served.contains(where: \.hasNodeID) { named.append((.interface(NodeInterface.type), nil)) }
        named.append((.object(ServiceType.type), nil))
        for served in enums.values.sorted(by: { $0.name < $1.name }) where used.names.contains(served.name) {
            named.append((.enum(served.graphQLType), nil))
        }
        for range in used.ranges.sorted(by: { $0.name < $1.name }) {
            named += [(.object(range.type), nil), (.inputObject(range.inputType), nil)]
        }
        for scalar in BuiltIns.customScalars
        where used.names.contains(scalar.name) || FixedTypes.scalars(for: served).contains(scalar.name) {
            named.append((.scalar(scalar), nil))
        }
        for entity in served {
            let span = entity.declaration.name.span
            named.append((.inputObject(entity.whereType(entities)), span))
            if let order = entity.orderType(entities) { named.append((.inputObject(order), span)) }
            if let columns = entity.columnEnum { named.append((.enum(columns), span)) }
            let aggregates = AggregateInputs(entity: entity, isRelated: used.targets.contains(entity.id))
            let inputs = aggregates.all + GroupInputs(entity: entity, entities: entities).all
            named += inputs.map { (.inputObject($0), span) }
        }
        for entity in served where used.targets.contains(entity.id) {
            named.append((.inputObject(entity.relationFilterType), entity.declaration.name.span))
        }
        for filter in used.filters {
            named.append((.inputObject(filter), nil))
        }
        named.append((.enum(OrderDirection.type), nil))
        return Output(types: unique(named), rootFields: root.rootFields)
    }

    /// Each name once; a type of the mapping that bears the name of a derived one is a finding.
    private mutating func unique(_ named: [(type: NamedType, span: SourceSpan?)]) -> [NamedType] {
        var seen: [String: SourceSpan?] = [:]
        var result: [NamedType] = []
        for (type, span) in named {
            guard let other = seen[type.name] else {
                seen[type.name] = .some(span)
                result.append(type)
                continue
            }
            let culprit = served.first { $0.typeName == type.name }?.declaration.name.span
            guard let place = culprit ?? span ?? other else { continue }
            findings.append(
                Finding(
                    place,
                    "the type name \(type.name) is also that of a derived type; rename one type of the mapping"
                )
            )
        }
        return result
    }

    private func objectType(_ entity: EntityDraft) -> ObjectType {
        ObjectType(
            name: entity.typeName,
            description: entity.declaration.description ?? entity.table.comment,
            interfaces: entity.hasNodeID ? [NodeInterface.name] : [],
            fields: entity.fields.flatMap { fields(of: $0, on: entity) }
                + (entity.hasNodeID ? [NodeInterface.field] : [])
        )
    }

    /// A field of the mapping, behind a list the fields that go with it.
    private func fields(of field: FieldDraft, on entity: EntityDraft) -> [FieldType] {
        guard case .toMany(let relation) = field.content else {
            return [
                FieldType(
                    name: field.name,
                    description: field.description,
                    type: field.type,
                    deprecationReason: field.deprecationReason
                )
            ]
        }
        let target = entities[relation.target.index]
        let list = ListFields(name: field.name, target: target, entities: entities)
        let derived = entity.derivedFields(entities).filter { $0.list.name == field.name }.map(\.form)
        return ([.list] + derived).map {
            list.field($0, description: field.description, deprecationReason: field.deprecationReason)
        }
    }
}
