package import Planning

/// What one place of a flat row is: a row of this row set.
package struct RowLevel: Sendable {
    /// The place in ``Planning/Plan/rowSets``.
    package let rowSet: Int
    /// The level whose rows are the parents; `nil` where there are none.
    package let parent: Int?
    package let kind: Kind

    package enum Kind: Sendable {
        /// Each row makes a flat row of its own.
        case list
        /// So does each row that the page shows.
        case page(PagePlan)
        /// There is one row at most, which stands in every flat row of its parent.
        case single
    }

    package init(rowSet: Int, parent: Int?, kind: Kind) {
        self.rowSet = rowSet
        self.parent = parent
        self.kind = kind
    }
}
