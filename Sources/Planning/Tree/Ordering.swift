import Mapping

/// One thing to sort by: a column of the entity itself or of one it points to, or an aggregate of related rows.
struct Ordering {
    /// To-one relations from the entity to the term's.
    let path: [Relation]
    /// The entity that has the term.
    let owner: Entity
    let term: Term
    let direction: Direction
    /// The predicate of an aggregate, or a computed value, as the request wrote it, so that cursors tell orders apart.
    var filterText = ""

    enum Term {
        case column(Column)
        /// Of those rows that a to-many relation leads to for which the predicate holds.
        case aggregate(Relation, of: Predicate, Aggregate)
        case scalar(Scalar, ScalarType)
    }

    /// PostgreSQL sorts nulls last when ascending and first when descending; the other four say it.
    enum Direction: String, CaseIterable {
        case ascending = "ASC"
        case descending = "DESC"
        case ascendingNullsFirst = "ASC_NULLS_FIRST"
        case ascendingNullsLast = "ASC_NULLS_LAST"
        case descendingNullsFirst = "DESC_NULLS_FIRST"
        case descendingNullsLast = "DESC_NULLS_LAST"

        var isDescending: Bool {
            switch self {
            case .ascending, .ascendingNullsFirst, .ascendingNullsLast: false
            case .descending, .descendingNullsFirst, .descendingNullsLast: true
            }
        }

        var putsNullsFirst: Bool {
            switch self {
            case .descending, .ascendingNullsFirst, .descendingNullsFirst: true
            case .ascending, .ascendingNullsLast, .descendingNullsLast: false
            }
        }

        /// The same order from its end.
        var reversed: Direction {
            switch self {
            case .ascending: .descending
            case .descending: .ascending
            case .ascendingNullsFirst: .descendingNullsLast
            case .ascendingNullsLast: .descendingNullsFirst
            case .descendingNullsFirst: .ascendingNullsLast
            case .descendingNullsLast: .ascendingNullsFirst
            }
        }
    }
}
