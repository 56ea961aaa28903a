import Mapping

/// One column to sort by, of the entity itself or of one it points to.
struct Ordering {
    /// To-one relations from the entity to the column's.
    let path: [Relation]
    let column: Column
    let direction: Direction

    /// PostgreSQL sorts nulls last when ascending and first when descending; the other four say it.
    enum Direction: String, CaseIterable {
        case ascending = "ASC"
        case descending = "DESC"
        case ascendingNullsFirst = "ASC_NULLS_FIRST"
        case ascendingNullsLast = "ASC_NULLS_LAST"
        case descendingNullsFirst = "DESC_NULLS_FIRST"
        case descendingNullsLast = "DESC_NULLS_LAST"
    }
}
