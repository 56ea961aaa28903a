package import GraphQLSchema

/// What is served: the entities, how each lies in the database, and the GraphQL schema derived from them.
///
/// A model is made only by ``MappingReader`` from a mapping file that agrees with the database, so every table, column
/// and type name in it exists.
package struct Model: Sendable {
    package let schema: Schema
    /// Indexed by ``EntityID``.
    package let entities: [Entity]
    /// GraphQL field name of `Query` → how it is answered.
    package let rootFields: [String: RootField]

    /// The table whose only row counts the loads in its column `version`; `nil` in a database that no load has changed.
    package let dataVersionTable: TableName?

    /// Whether the database has the functions whose indexes search uses.
    package let hasSearchFunctions: Bool

    package subscript(_ id: EntityID) -> Entity { entities[id.index] }
}

/// The place of an entity in ``Model/entities``.
package struct EntityID: Sendable, Hashable {
    package let index: Int
}

/// A field of the query type.
package enum RootField: Sendable {
    /// `projects(where:, orderBy:, limit:, offset:)`.
    case list(EntityID)
    /// `projectsConnection(first:, after:, …)`.
    case connection(EntityID)
    /// `projectsAggregate(where:)`.
    case aggregate(EntityID)
    /// `projectsGroupBy(by:)`.
    case groups(EntityID)
    /// `project(id:)` or `reportByCityAndYear(...)`: argument names in the order of the key's columns.
    case lookup(EntityID, arguments: [KeyArgument])
    /// `node(id:)`: the row that a `nodeId` names.
    case node
    /// `nodes(ids:)`: the same for several.
    case nodes
    /// `search(text:, types:, limit:)`: rows of these entities.
    case search([EntityID])
    /// `_service { version dataVersion }`.
    case service
}

/// One argument of a lookup by key.
package struct KeyArgument: Sendable {
    package let name: String
    package let column: Column
}
