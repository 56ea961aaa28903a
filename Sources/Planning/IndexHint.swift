/// What would make a list faster: it reads or sorts many rows without an index.
package struct IndexHint: Sendable, Equatable {
    /// The response key of the root field.
    package let field: String
    /// Which argument, how many rows, and what helps.
    package let message: String
    /// The statement for an administrator.
    package let statement: String
}
