import Mapping

/// A condition on the rows of one entity.
indirect enum Predicate {
    /// True when empty.
    case all([Predicate])
    /// False when empty.
    case any([Predicate])
    case not(Predicate)
    case comparison(Column, Comparison)
    /// The related row exists and satisfies the predicate.
    case toOne(Relation, Predicate)
    case toMany(Relation, Quantifier, Predicate)
    /// The related rows that satisfy the predicate have such aggregates; there may be none.
    case aggregate(Relation, of: Predicate, AggregateCondition)
    /// The relation leads to the row from one that satisfies the predicate, which is about the relation's source.
    case reached(Relation, from: Predicate)
    /// The same of a row that a condition around is about. The number says which: 1 is the row that the last step came
    /// from, 2 the one before. Steps are those into related rows, and those to a row around.
    case outer(Int, Predicate)
    /// A computed value that is true or false.
    case value(Scalar)
    /// False where the predicate is unknown, so that its opposite is true.
    case isTrue(Predicate)

    enum Quantifier: String, CaseIterable {
        case some, none, every
    }

    /// True of every row.
    static var always: Predicate { .all([]) }

    var isAlways: Bool {
        if case .all(let parts) = self { parts.allSatisfy(\.isAlways) } else { false }
    }
}

/// One operator with its operand.
enum Comparison {
    case isNull(Bool)
    case binary(BinaryOperator, Operand)
    /// Equal to one of the elements, or to none.
    case member(Operand, negated: Bool)
    case pattern(Operand, ParameterEncoding.Affix, caseInsensitive: Bool)
    /// The text has each word of a query.
    case search(Operand)
    /// Of an array with a list.
    case array(ArrayOperator, Operand)
    case json(JSONOperator, Operand)
    /// A range has a value in it.
    case rangeHas(Operand)
    /// Of a range with a range.
    case range(RangeOperator, RangeOperand)
    case isEmpty(Bool)

    enum BinaryOperator: String, CaseIterable {
        case eq, neq, lt, lte, gt, gte, like, ilike, regex, iregex, isDistinctFrom
    }
}

/// Operators of arrays with lists.
enum ArrayOperator: String, CaseIterable {
    case eq, contains, containedBy, overlaps
}

/// Operators of JSON values.
enum JSONOperator: String, CaseIterable {
    case contains, hasKey, hasAnyKey, hasAllKeys, path
}

/// Operators of ranges with ranges.
enum RangeOperator: String, CaseIterable {
    case containsRange, containedBy, overlaps
}

/// A range of the request; a bound that is `nil` is open.
struct RangeOperand {
    let lower: Operand?
    let upper: Operand?
    let isLowerInclusive: Bool
    let isUpperInclusive: Bool
}

/// The right side of a comparison.
struct Operand {
    let value: SlotValue
    /// How the request spells its place: `where.name.eq`.
    let label: String
}
