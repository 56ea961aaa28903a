package import Mapping

/// What the OData service offers, as its `$metadata` says: an entity type and an entity set for each entity of the
/// mapping that has a key.
///
/// It is made of plain parts only, which the engines of BI tools all know: primitive properties, keys and relations.
///
/// - Source: OData CSDL XML v4.01.
package struct EntityDataModel: Sendable {
    /// In the order of the mapping file.
    package let entityTypes: [EntityType]

    /// The namespace of every type.
    package static let namespace = "ReportQL"

    package struct EntityType: Sendable {
        package let entity: EntityID
        /// `LivelihoodItem`
        package let name: String
        /// `LivelihoodItems`
        package let entitySet: String
        package let description: String?
        /// Names of properties, none of which is nullable.
        package let key: [String]
        /// In the order of the mapping file.
        package let properties: [Property]
        /// In the order of the mapping file.
        package let relations: [NavigationProperty]
    }

    /// A primitive value of an entity.
    package struct Property: Sendable {
        /// The name of the GraphQL field, or for a reference that of the relation with the key's: `cityId`.
        package let name: String
        package let type: EDMType
        package let isNullable: Bool
        package let description: String?
        package let source: Source

        package enum Source: Sendable {
            case column(Column)
            /// The foreign key of a relation to one: the value of the target's column.
            case reference(Relation, Column)
        }
    }

    /// A relation to entities of the same or another type.
    package struct NavigationProperty: Sendable {
        /// The name of the GraphQL field; for a member of a union that of its type: `project`.
        package let name: String
        package let relation: Relation
        /// The name of the target's type.
        package let target: String
        package let isCollection: Bool
        /// Of a relation to one: whether a row may be without its target.
        package let isNullable: Bool
        package let description: String?
        /// The relation that leads back; `nil` where the mapping declares none.
        package internal(set) var partner: String?
        /// Pairs of a property here and the target's key property with the same value.
        package let constraints: [Constraint]
    }

    package struct Constraint: Sendable, Hashable {
        package let property: String
        package let referencedProperty: String
    }

    /// The type that entities of the set have; `nil` when there is no such set.
    package func entityType(ofSet name: String) -> EntityType? {
        entityTypes.first { $0.entitySet == name }
    }

    /// The type of an entity; `nil` for one that has no key or is not served.
    package func entityType(of entity: EntityID) -> EntityType? {
        entityTypes.first { $0.entity == entity }
    }
}
