/// An operator between two expressions, other than `and`, `or` and `in`.
///
/// - Source: OData v4.01 Part 2: URL Conventions §5.1.1.1, §5.1.1.2.
package enum BinaryOperator: String, Sendable, Hashable, CaseIterable {
    case equal = "eq"
    case notEqual = "ne"
    case greaterThan = "gt"
    case greaterThanOrEqual = "ge"
    case lessThan = "lt"
    case lessThanOrEqual = "le"
    /// All flags of the right are set in the left.
    case has
    case add
    case subtract = "sub"
    case multiply = "mul"
    /// Of integers: the quotient without its fraction.
    case divide = "div"
    /// The exact quotient.
    case divideBy = "divby"
    case modulo = "mod"

    /// Higher binds tighter.
    ///
    /// - Source: OData v4.01 Part 2: URL Conventions §5.1.1.17 Operator Precedence.
    var precedence: Int {
        switch self {
        case .equal, .notEqual: 1
        case .greaterThan, .greaterThanOrEqual, .lessThan, .lessThanOrEqual: 2
        case .add, .subtract: 3
        case .multiply, .divide, .divideBy, .modulo: 4
        case .has: 5
        }
    }
}

/// An operator before an expression.
package enum UnaryOperator: String, Sendable, Hashable {
    case not
    case negate = "-"
}
