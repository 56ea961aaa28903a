import Mapping

/// Aggregates of rows: of all of them where there are no keys, else of each group with equal keys.
struct GroupsNode {
    let rows: RowSelection
    let keys: [GroupKey]
    var having: AggregateCondition = .all([])
    var ordering: [GroupOrdering] = []
    var limit: RowCount?
    var offset: RowCount?
    /// Whether a grand total follows.
    var hasTotal = false
    let fields: [GroupField]

    /// The key along which groups follow each other: the first that is a time, else the first. Its step is 0 where the
    /// group before is the next lower one, whatever their distance.
    var timeKey: (place: Int, step: Int)? {
        for (place, key) in keys.enumerated() {
            guard case .value = key.form, let step = key.owner.traits.timeSteps[key.column.fieldName] else { continue }
            return (place, step)
        }
        return keys.isEmpty ? nil : (0, 0)
    }
}

/// What rows of a group have in common.
struct GroupKey {
    /// To-one relations from the rows to the column's entity.
    let path: [Relation]
    /// The entity that has the column.
    let owner: Entity
    let column: Column
    let form: Form

    enum Form {
        case value
        case part(DatePart)
        case bucket(width: Operand, offset: Operand?)
    }

    /// The type of the key's value.
    var type: ColumnType {
        switch form {
        case .value: column.type
        case .part: .integer
        case .bucket: .decimal
        }
    }
}

/// One term of the order of groups.
struct GroupOrdering {
    let term: Term
    let direction: Ordering.Direction

    enum Term {
        /// The key at this place.
        case key(Int)
        case aggregate(Aggregate)
    }
}

/// A field of an aggregate or of a group.
struct GroupField {
    let responseKey: String
    let isNonNull: Bool
    let offset: Int
    let content: Content

    indirect enum Content {
        case constant([UInt8])
        /// Null, with this error.
        case failure(ArgumentError)
        case value(GroupValue)
        /// Null where `presence` is not true; always there without it.
        case object([GroupField], presence: GroupValue?)
        /// The rows of the group.
        case rows(RowSetNode)
    }
}

/// A value of a group.
enum GroupValue {
    /// The key at this place.
    case key(Int)
    /// What all rows of the group have here, as they have a key; NULL where they differ.
    case common(GroupKey)
    /// A bound of a range of numbers.
    case keyBound(Int, isUpper: Bool)
    case measure(Measure)
    /// The measure's part of its sum over all groups.
    case share(Measure)
    /// The measure of the group before along the time key.
    case previous(Measure)
    case change(Measure)
    case growth(Measure)
    case runningTotal(Measure)
    case hasPrevious
    case isTotal
    case rank
}
