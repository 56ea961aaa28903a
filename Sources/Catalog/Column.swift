extension Catalog {
    /// A column of a table or view.
    ///
    /// - Source: PostgreSQL manual §53.7 pg_attribute.
    package struct Column: Sendable {
        package let name: String
        package let type: TypeName
        /// What the parentheses of `varchar(40)` and `numeric(12,2)` hold, in PostgreSQL's encoding; -1 without them.
        package let typeModifier: Int
        /// False if NOT NULL holds for it, by itself or by its domain; true for every column of a view.
        package let isNullable: Bool
        /// `GENERATED ALWAYS AS (…) STORED`, or virtual.
        package let isGenerated: Bool
        package let isIdentity: Bool
        /// The expression of DEFAULT or of the generated column, as PostgreSQL prints it.
        package let defaultExpression: String?
        /// The text of COMMENT ON.
        package let comment: String?
    }
}
