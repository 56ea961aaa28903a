import Mapping

/// Which rows of an entity a field is about, and in which order.
struct RowSelection {
    let entity: Entity
    /// The relation from the parent's entity; `nil` at the root.
    let relation: Relation?
    /// Conditions of the request: `where`, or the arguments of a lookup.
    var filter: Predicate = .always
    /// Most significant first; the key follows by itself.
    var ordering: [Ordering] = []
    /// Of rows with equal values in these columns only the first is taken.
    var distinct: [Column] = []
    var page: Page = .whole
}

/// Which part of the rows, for each parent.
enum Page {
    case whole
    case slice(limit: RowCount?, offset: RowCount?)
    case keyset(KeysetPage)
    /// One row at a cursor or behind it, or at it or before it.
    case beyond(CursorOperand, isBehind: Bool)
}

/// Rows between cursors, counted from one end.
struct KeysetPage {
    /// How many rows; `nil` for all.
    let size: RowCount?
    /// How many of these at most, the last of them; `nil` for all. Only of rows counted from the beginning.
    var last: RowCount?
    /// Whether rows are counted from the end.
    let isBackward: Bool
    let after: CursorOperand?
    let before: CursorOperand?
    /// How many rows behind the cursor, or at the beginning, are passed over.
    var offset: RowCount?
}

/// A cursor of the request.
struct CursorOperand {
    let source: ScalarSource
    /// Which of its values are NULL, in the order of the sort terms.
    let nulls: [Bool]
    /// How the request spells its place.
    let label: String
}

/// The value of `limit` or `offset`.
enum RowCount {
    /// Written in the request, so PostgreSQL may plan with it.
    case literal(Int)
    case open(Operand)
}
