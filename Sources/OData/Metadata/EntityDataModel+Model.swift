internal import GraphQLSchema
package import Mapping
internal import OrderedCollections

extension EntityDataModel {
    /// The entities that have a list in GraphQL and a key that can be seen.
    ///
    /// - Complexity: O(*n*) in the fields, O(*n*²) in the relations between two types.
    package init(_ model: Model) {
        var setNames: [EntityID: String] = [:]
        for case (let name, .list(let entity)) in model.rootFields { setNames[entity] = name.uppercasingFirst }
        var drafts = model.entities.compactMap { entity in
            setNames[entity.id].flatMap { EntityTypeDraft(entity, entitySet: $0, model: model) }
        }
        // Leaving one out for its key takes relations and foreign keys from others, but never their keys.
        let served = Set(drafts.map(\.entity.id))
        for index in drafts.indices { drafts[index].readRelations(served: served) }
        entityTypes = RelationPartners.pair(drafts.map(\.entityType))
    }
}

/// An entity type while its parts are gathered.
private struct EntityTypeDraft {
    let entity: Entity
    let entitySet: String
    let model: Model
    private let type: ObjectType
    private let key: [String]
    private var properties: [EntityDataModel.Property] = []
    private var relations: [EntityDataModel.NavigationProperty] = []

    /// `nil` when no key, or not all of it, can be seen.
    init?(_ entity: Entity, entitySet: String, model: Model) {
        guard case .object(let type)? = model.schema.types[entity.typeName], !entity.key.isEmpty else { return nil }
        self.entity = entity
        self.entitySet = entitySet
        self.model = model
        self.type = type
        let names = type.fields.keys.flatMap { Self.visibleColumns(of: $0, entity, type, model) }
        let visible = Dictionary(names, uniquingKeysWith: { first, _ in first })
        let key = entity.key.compactMap { column -> String? in
            guard case .column(let name) = column.source else { return nil }
            return visible[name]
        }
        guard key.count == entity.key.count else { return nil }
        self.key = key
    }

    /// Columns of the table that a field makes visible, with the names of their properties.
    private static func visibleColumns(
        of field: String,
        _ entity: Entity,
        _ type: ObjectType,
        _ model: Model
    ) -> [(String, String)] {
        switch entity.fields[field] {
        case .column(let column)?:
            guard case .column(let name) = column.source, EDMType(column) != nil else { return [] }
            return [(name, field)]
        case .toOne(let relation)?:
            return foreignKeys(of: relation, named: field, model).filter { type.fields[$0.name] == nil }
                .map { ($0.local, $0.name) }
        default:
            return []
        }
    }

    var entityType: EntityDataModel.EntityType {
        EntityDataModel.EntityType(
            entity: entity.id,
            name: entity.typeName,
            entitySet: entitySet,
            description: type.description,
            key: key,
            properties: properties,
            relations: relations
        )
    }

    /// Goes through the fields in their order.
    mutating func readRelations(served: Set<EntityID>) {
        for (name, field) in type.fields {
            switch entity.fields[name] {
            case .column(let column)?: add(column, description: field.description)
            case .toOne(let relation)?:
                add(relation, named: name, isCollection: false, description: field.description, served: served)
            case .toMany(let relation)?:
                add(relation, named: name, isCollection: true, description: field.description, served: served)
            case .oneOf(let members)?:
                for member in members {
                    let name = model[member.target].typeName.lowercasingFirst
                    guard !isTaken(name) else { continue }
                    add(member, named: name, isCollection: false, description: field.description, served: served)
                }
            // Other shapes of lists are options of a query in OData.
            case .connection?, .aggregate?, .groups?, .nodeID?, nil: break
            }
        }
    }

    private mutating func add(_ column: Column, description: String?) {
        guard let edmType = EDMType(column) else { return }
        properties.append(
            EntityDataModel.Property(
                name: column.fieldName,
                type: edmType,
                isNullable: column.isNullable && !column.isNonNullField && !key.contains(column.fieldName),
                description: description,
                source: .column(column)
            )
        )
    }

    private mutating func add(
        _ relation: Relation,
        named name: String,
        isCollection: Bool,
        description: String?,
        served: Set<EntityID>
    ) {
        var constraints: [EntityDataModel.Constraint] = []
        if !isCollection {
            for reference in Self.foreignKeys(of: relation, named: name, model) {
                guard let property = property(for: reference, of: relation, description: description) else { continue }
                constraints.append(
                    EntityDataModel.Constraint(
                        property: property,
                        referencedProperty: reference.target.fieldName
                    )
                )
            }
            // A part of a key does not say which entity is meant.
            if constraints.count < model[relation.target].key.count { constraints = [] }
        }
        guard served.contains(relation.target) else { return }
        relations.append(
            EntityDataModel.NavigationProperty(
                name: name,
                relation: relation,
                target: model[relation.target].typeName,
                isCollection: isCollection,
                isNullable: relation.isOptional,
                description: description,
                constraints: constraints
            )
        )
    }

    /// The property that holds a foreign key: the field of the column where there is one, else a new one.
    private mutating func property(
        for reference: ForeignKey,
        of relation: Relation,
        description: String?
    ) -> String? {
        for field in type.fields.keys {
            guard case .column(let column)? = entity.fields[field], column.source == .column(reference.local) else {
                continue
            }
            return field
        }
        if let added = properties.first(where: { property in
            guard case .reference(let other, _) = property.source else { return false }
            return property.name == reference.name && other.pairs == relation.pairs
        }) {
            return added.name
        }
        guard !isTaken(reference.name), let edmType = EDMType(reference.target) else { return nil }
        properties.append(
            EntityDataModel.Property(
                name: reference.name,
                type: edmType,
                isNullable: relation.isOptional && !key.contains(reference.name),
                description: description,
                source: .reference(relation, reference.target)
            )
        )
        return reference.name
    }

    private func isTaken(_ name: String) -> Bool {
        type.fields[name] != nil || properties.contains { $0.name == name } || relations.contains { $0.name == name }
    }

    /// A column here that equals a key column of the target, and the property's name.
    private struct ForeignKey {
        let local: String
        let name: String
        let target: Column
    }

    /// The columns of a relation to one that lead to the target's key, in the key's order.
    private static func foreignKeys(of relation: Relation, named field: String, _ model: Model) -> [ForeignKey] {
        guard relation.through == nil else { return [] }
        let target = model[relation.target]
        return target.key.compactMap { column in
            guard case .column(let name) = column.source, case .column? = target.fields[column.fieldName],
                let pair = relation.pairs.first(where: { $0.foreign == name })
            else { return nil }
            return ForeignKey(local: pair.local, name: field + column.fieldName.uppercasingFirst, target: column)
        }
    }
}

extension String {
    /// `name` → `Name`.
    fileprivate var uppercasingFirst: String { prefix(1).uppercased() + dropFirst() }

    /// `Project` → `project`.
    fileprivate var lowercasingFirst: String { prefix(1).lowercased() + dropFirst() }
}
