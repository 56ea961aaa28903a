/// An object type of the mapping and the table or view that holds its rows.
package struct Entity: Sendable {
    package let id: EntityID
    /// `Project`.
    package let typeName: String
    package let table: TableName
    /// GraphQL field name → what the field is.
    package let fields: [String: EntityField]
    /// The columns that identify a row and end every ordering; empty for a view without `@key`.
    package let key: [Column]
    /// The planner's guess from `pg_class.reltuples`; `nil` where PostgreSQL has none.
    package let estimatedRows: Double?
    /// What the mapping says about the meaning of columns.
    package let traits: EntityTraits
    /// The leading columns of each index, to tell which filters and orders are served by one.
    package let indexes: [[String]]
    /// Every column of the table, served or not, so that a computed column beside them gets a name of its own.
    package let columnNames: Set<String>
}

/// A field of an entity.
package enum EntityField: Sendable {
    case column(Column)
    /// At most one row of the target for each row here.
    case toOne(Relation)
    /// `projects(where:, orderBy:, limit:, offset:)` under a row of this entity.
    case toMany(Relation)
    /// `projectsConnection(first:, after:, …)`: pages of the same rows.
    case connection(Relation)
    /// `projectsAggregate(where:)`: one object of counts, sums and so on.
    case aggregate(Relation)
    /// `projectsGroupBy(by:)`: the same rows in groups.
    case groups(Relation)
    /// A union of entities: of these to-one relations the first that leads to a row.
    case oneOf([Relation])
    /// `nodeId`: names the row among all rows of all entities.
    case nodeID
}

/// A schema-qualified name of a table, view or type, not quoted.
package struct TableName: Sendable, Hashable {
    package let schema: String
    package let name: String

    package init(schema: String, name: String) {
        self.schema = schema
        self.name = name
    }
}
