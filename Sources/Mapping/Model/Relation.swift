/// An edge from one entity to another, made of one foreign key, or of two through a join table.
package struct Relation: Sendable {
    package let fieldName: String
    package let source: EntityID
    package let target: EntityID
    /// Column names, not quoted: `local` in the source's table, `foreign` in the target's (or the join table's).
    package let pairs: [Pair]
    package let through: JoinTable?
    /// The types of the `local` columns in the order of `pairs`, without their domains.
    package let keyTypes: [TableName]
    /// To-one only: whether a row may be without its target, because a key column is nullable or nothing enforces it.
    package let isOptional: Bool

    package init(
        fieldName: String,
        source: EntityID,
        target: EntityID,
        pairs: [Pair],
        through: JoinTable?,
        keyTypes: [TableName],
        isOptional: Bool
    ) {
        self.fieldName = fieldName
        self.source = source
        self.target = target
        self.pairs = pairs
        self.through = through
        self.keyTypes = keyTypes
        self.isOptional = isOptional
    }

    package struct Pair: Sendable, Hashable {
        package let local: String
        package let foreign: String

        package init(local: String, foreign: String) {
            self.local = local
            self.foreign = foreign
        }
    }

    /// The table between two entities of a many-to-many relation.
    package struct JoinTable: Sendable {
        package let table: TableName
        /// `local` in the join table, `foreign` in the target's table.
        package let pairs: [Pair]
    }
}
