import GraphQLSchema
import Mapping
import OData

/// Comparisons.
extension ODataExpressions {
    /// The operators of SQL for those that compare; `nil` for others.
    static func comparison(_ binary: BinaryOperator) -> (column: Comparison.BinaryOperator, function: ScalarFunction)? {
        switch binary {
        case .equal: (.eq, .equal)
        case .notEqual: (.neq, .notEqual)
        case .greaterThan: (.gt, .greater)
        case .greaterThanOrEqual: (.gte, .greaterOrEqual)
        case .lessThan: (.lt, .less)
        case .lessThanOrEqual: (.lte, .lessOrEqual)
        case .has, .add, .subtract, .multiply, .divide, .divideBy, .modulo: nil
        }
    }

    /// - Parameter isExact: whether the result has to be false where SQL's is unknown.
    func comparison(
        _ binary: BinaryOperator,
        _ left: Expression,
        _ right: Expression,
        in scope: ODataScope,
        isExact: Bool
    ) throws(ODataError) -> Predicate {
        let (left, right) = (resolved(left), resolved(right))
        if case .literal(.null) = right.kind { return try comparisonWithNull(binary, left, in: scope) }
        if case .literal(.null) = left.kind { return try comparisonWithNull(binary, right, in: scope) }
        if case .literal(let literal) = right.kind,
            let simple = try simple(binary, left, literal, in: scope, isExact: isExact)
        {
            return simple
        }
        if case .literal(let literal) = left.kind,
            let simple = try simple(binary.mirrored, right, literal, in: scope, isExact: isExact)
        {
            return simple
        }
        let first = try value(left, in: scope)
        let second = try value(right, in: scope)
        guard first.type == second.type || (first.type.isNumber && second.type.isNumber),
            let function = Self.comparison(binary)?.function
        else {
            throw ODataError(
                .malformed,
                "Values of different types are compared: \(first.type) and \(second.type).",
                at: left.position
            )
        }
        let predicate = Predicate.value(.call(function, [first.scalar, second.scalar]))
        switch binary {
        case .equal, .notEqual: return predicate
        default: return isExact ? .isTrue(predicate) : predicate
        }
    }

    /// Null equals null, is unequal to all else, and is neither more nor less than anything.
    private func comparisonWithNull(
        _ binary: BinaryOperator,
        _ other: Expression,
        in scope: ODataScope
    ) throws(ODataError) -> Predicate {
        let isNull: Predicate
        switch other.kind {
        case .literal(.null): isNull = .always
        case .parameterAlias: isNull = .always
        case .path(let path):
            let member = try member(path, in: scope)
            switch member.end {
            case .property(_, let column) where member.relations.isEmpty:
                isNull = .following(member, .comparison(column, .isNull(true)))
            case .property(_, let column):
                isNull = .not(.following(member, .comparison(column, .isNull(false))))
            case .entity where !member.relations.isEmpty: isNull = .not(.following(member, .always))
            case .entity: isNull = .any([])
            case .collection:
                isNull = .value(.call(.isNull, [try value(other, in: scope).scalar]))
            }
        default: isNull = .value(.call(.isNull, [try value(other, in: scope).scalar]))
        }
        return switch binary {
        case .equal: isNull
        case .notEqual: .not(isNull)
        default: .any([])
        }
    }

    /// A property and a literal of its type, so that an index can serve; `nil` for anything else.
    private func simple(
        _ binary: BinaryOperator,
        _ side: Expression,
        _ literal: Literal,
        in scope: ODataScope,
        isExact: Bool
    ) throws(ODataError) -> Predicate? {
        guard case .path(let path) = side.kind, let sql = Self.comparison(binary)?.column else { return nil }
        let member = try member(path, in: scope)
        guard case .property(let property, let column) = member.end else { return nil }
        if case .enumeration(let labels) = column.type.kind {
            guard case .string(let text) = literal, binary == .equal || binary == .notEqual else { return nil }
            // What is no label equals none.
            if !labels.values.contains(text) { return binary == .equal ? .any([]) : .always }
        }
        guard let constant = literal.value(for: column.type.kind) else { return nil }
        let operand = Operand(constant: constant, label: property.name)
        func comparison(_ name: Comparison.BinaryOperator) -> Predicate {
            .following(member, .comparison(column, .binary(name, operand)))
        }
        if binary == .notEqual {
            guard member.relations.isEmpty else { return .not(comparison(.eq)) }
            return comparison(column.isNullable ? .isDistinctFrom : .neq)
        }
        let predicate = comparison(sql)
        return isExact && column.isNullable && member.relations.isEmpty ? .isTrue(predicate) : predicate
    }
}

extension BinaryOperator {
    /// The operator with its sides exchanged.
    fileprivate var mirrored: BinaryOperator {
        switch self {
        case .greaterThan: .lessThan
        case .greaterThanOrEqual: .lessThanOrEqual
        case .lessThan: .greaterThan
        case .lessThanOrEqual: .greaterThanOrEqual
        default: self
        }
    }
}
