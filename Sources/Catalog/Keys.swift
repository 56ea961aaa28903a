extension Catalog {
    /// A primary key, a unique constraint, or a unique index over plain columns without a condition.
    package struct UniqueKey: Sendable {
        /// The name of its index.
        package let name: String
        package let isPrimary: Bool
        /// In the order of the index.
        package let columns: [String]
    }

    /// A foreign key constraint.
    package struct ForeignKey: Sendable {
        package let name: String
        /// The table that has the constraint.
        package let table: RelationName
        package let target: RelationName
        /// In the order of the constraint; never empty.
        package let pairs: [Pair]

        /// One column and the column it references.
        package struct Pair: Sendable, Hashable {
            package let column: String
            package let targetColumn: String
        }

        /// The columns of ``table``, in the order of the constraint.
        package var columns: [String] { pairs.map(\.column) }
    }

    /// An index without a condition whose first ``columns`` are plain columns.
    package struct Index: Sendable {
        package let name: String
        /// The leading plain columns: everything from the first expression on is left out.
        package let columns: [String]
    }
}
