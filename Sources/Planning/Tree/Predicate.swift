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

    enum BinaryOperator: String, CaseIterable {
        case eq, neq, lt, lte, gt, gte, like, ilike, regex, iregex, isDistinctFrom
    }
}

/// The right side of a comparison.
struct Operand {
    let value: SlotValue
    /// How the request spells its place: `where.name.eq`.
    let label: String
}
