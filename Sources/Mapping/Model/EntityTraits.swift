/// What the mapping says about the meaning of an entity's columns, beyond their types.
package struct EntityTraits: Sendable {
    /// `@unit(path:)`: field name → what the numbers of the column are counted in.
    package internal(set) var units: [String: UnitOfMeasure] = [:]
    /// `@bounds(lower:, upper:)`: which rows state a bound rather than a value.
    package internal(set) var bounds: Bounds?
    /// `@time(step:)`: field name → the distance between neighbours, or 0 where the row before is the one before in order.
    package internal(set) var timeSteps: [String: Int] = [:]
    /// `@order(collation:)`: field name → the collation that sorts its texts.
    package internal(set) var collations: [String: TableName] = [:]
    /// `@search(weight:)`: the fields that `search` looks at, in the order of the mapping.
    package internal(set) var searched: [SearchedColumn] = []

    /// A text that `search` looks at.
    package struct SearchedColumn: Sendable {
        package let column: Column
        /// How much a match in it counts, 1 being a name.
        package let weight: Double
    }

    /// Numbers of a column are comparable only where the column at the end of this path has one value.
    package struct UnitOfMeasure: Sendable {
        /// To-one relations from the entity to the unit; empty where the entity names its unit itself.
        package let path: [Relation]
        package let column: Column
    }

    /// An enum column whose values say that the numbers of a row are bounds.
    package struct Bounds: Sendable {
        package let column: Column
        /// Labels in the database that make the numbers lower bounds: at least, more than.
        package let lower: [String]
        /// Labels in the database that make them upper bounds.
        package let upper: [String]
    }
}
