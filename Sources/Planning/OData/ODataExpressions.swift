import GraphQLSchema
import Mapping
import OData

/// Translates expressions into predicates and computed values.
///
/// Comparisons are true or false, never null, while functions of null are null; so wherever a comparison's opposite is
/// taken, one that SQL does not know is made false first.
///
/// - Source: OData v4.01 Part 2: URL Conventions §5.1.1.1 Logical Operators.
struct ODataExpressions {
    let model: Model
    let metadata: EntityDataModel
    let aliases: [String: Expression]

    /// - Parameter isExact: whether false and null have to be told apart, because an operator around takes the opposite
    ///   or compares.
    func predicate(
        _ expression: Expression,
        in scope: ODataScope,
        isExact: Bool = false
    ) throws(ODataError) -> Predicate {
        switch expression.kind {
        case .parameterAlias(let name):
            guard let value = aliases[name] else { return .any([]) }
            return try predicate(value, in: scope, isExact: isExact)
        case .literal(.boolean(let flag)): return flag ? .always : .any([])
        case .literal(.null): return .any([])
        case .unary(.not, let operand): return .not(try predicate(operand, in: scope, isExact: true))
        case .and(let operands): return .all(try predicates(operands, in: scope, isExact: isExact))
        case .or(let operands): return .any(try predicates(operands, in: scope, isExact: isExact))
        case .isIn(let value, let list): return try membership(value, list, in: scope, isExact: isExact)
        case .binary(let binary, let left, let right) where Self.comparison(binary) != nil:
            return try comparison(binary, left, right, in: scope, isExact: isExact)
        case .path(let path):
            if let predicate = try quantified(try member(path, in: scope), in: scope) { return predicate }
            return try condition(expression, in: scope)
        case .call(.contains, let arguments):
            return try affix(.contains, .contains, arguments, expression, scope, isExact)
        case .call(.startswith, let arguments):
            return try affix(.startsWith, .startsWith, arguments, expression, scope, isExact)
        case .call(.endswith, let arguments):
            return try affix(.endsWith, .endsWith, arguments, expression, scope, isExact)
        default: return try condition(expression, in: scope)
        }
    }

    private func predicates(
        _ operands: [Expression],
        in scope: ODataScope,
        isExact: Bool
    ) throws(ODataError) -> [Predicate] {
        var predicates: [Predicate] = []
        for operand in operands { predicates.append(try predicate(operand, in: scope, isExact: isExact)) }
        return predicates
    }

    private func condition(_ expression: Expression, in scope: ODataScope) throws(ODataError) -> Predicate {
        let value = try value(expression, in: scope)
        guard value.type == .boolean else {
            throw ODataError(
                .malformed,
                "A condition is expected here, which is true or false.",
                at: expression.position
            )
        }
        return .value(value.scalar)
    }

    // MARK: any and all

    /// `any` and `all`; `nil` for paths that end otherwise.
    private func quantified(_ member: ODataMember, in scope: ODataScope) throws(ODataError) -> Predicate? {
        guard case .collection(let relation, let target, let tail) = member.end else { return nil }
        switch tail {
        case .any(nil): return .following(member, .toMany(relation, .some, .always))
        case .any(let lambda?):
            let inside = scope.inside(target, behind: member, variable: lambda.variable)
            return .following(member, .toMany(relation, .some, try predicate(lambda.predicate, in: inside)))
        case .all(let lambda):
            let inside = scope.inside(target, behind: member, variable: lambda.variable)
            // Rows for which the condition is false or null are those that SQL's condition does not keep.
            let every = Predicate.toMany(relation, .every, try predicate(lambda.predicate, in: inside))
            return member.relations.isEmpty ? .following(member, every) : .not(.following(member, .not(every)))
        case .none, .count: return nil
        }
    }

    // MARK: Texts

    /// `contains(name,'x')`: a pattern where the property is compared with a literal.
    private func affix(
        _ affix: ParameterEncoding.Affix,
        _ function: ScalarFunction,
        _ arguments: [Expression],
        _ expression: Expression,
        _ scope: ODataScope,
        _ isExact: Bool
    ) throws(ODataError) -> Predicate {
        if case .path(let path)? = arguments.first?.kind, case .literal(.string(let text))? = arguments.last?.kind,
            case let member = try member(path, in: scope), case .property(let property, let column) = member.end,
            column.type.kind == .text
        {
            if member.relations.isEmpty || !isExact {
                let operand = Operand(constant: .string(text), label: property.name)
                return .following(member, .comparison(column, .pattern(operand, affix, caseInsensitive: false)))
            }
        }
        return try condition(expression, in: scope)
    }

    // MARK: in

    private func membership(
        _ value: Expression,
        _ list: Expression,
        in scope: ODataScope,
        isExact: Bool
    ) throws(ODataError) -> Predicate {
        guard case .collection(let elements) = resolved(list).kind else {
            throw ODataError(.unsupported, "Only lists of values are supported after in.", at: list.position)
        }
        var plain: [ScalarSource] = []
        if case .path(let path) = value.kind, case let member = try member(path, in: scope),
            case .property(let property, let column) = member.end
        {
            for element in elements {
                guard case .literal(let literal) = resolved(element).kind,
                    let constant = literal.value(for: column.type.kind)
                else { break }
                plain.append(.constant(constant))
            }
            if plain.count == elements.count, !plain.isEmpty, column.type.kind != .boolean {
                let operand = Operand(value: .array(plain), label: property.name)
                let isMember = Predicate.following(member, .comparison(column, .member(operand, negated: false)))
                return isExact && column.isNullable ? .isTrue(isMember) : isMember
            }
        }
        var parts: [Predicate] = []
        for element in elements {
            parts.append(try comparison(.equal, value, element, in: scope, isExact: isExact))
        }
        return .any(parts)
    }

    /// The expression behind an alias; null where there is none.
    func resolved(_ expression: Expression) -> Expression {
        guard case .parameterAlias(let name) = expression.kind, let value = aliases[name] else { return expression }
        return value
    }

    // MARK: Order

    /// A term of `$orderby`.
    ///
    /// - Throws: ``ODataError`` for what has no order.
    func orderTerm(_ item: OrderByItem, in scope: ODataScope) throws(ODataError) -> Ordering {
        if case .path(let path) = item.expression.kind, case let member = try member(path, in: scope),
            case .property(_, let column) = member.end, column.type.isSortedAsItself
        {
            return Ordering(
                path: member.relations,
                owner: model[member.relations.last?.target ?? scope.type.entity],
                term: .column(column),
                direction: direction(
                    item,
                    isNullable: column.isNullable || member.relations.contains(where: \.isOptional)
                )
            )
        }
        let value = try value(item.expression, in: scope)
        return Ordering(
            path: [],
            owner: model[scope.type.entity],
            term: .scalar(value.scalar, value.type),
            direction: direction(item, isNullable: true),
            filterText: item.expression.description
        )
    }

    private func direction(_ item: OrderByItem, isNullable: Bool) -> Ordering.Direction {
        switch (item.isDescending, isNullable) {
        case (false, false): .ascending
        case (false, true): .ascendingNullsFirst
        case (true, false): .descending
        case (true, true): .descendingNullsLast
        }
    }
}

extension Predicate {
    /// The predicate of the row that the relations to one of a path lead to; false where there is none.
    static func following(_ member: ODataMember, _ predicate: Predicate) -> Predicate {
        let predicate = member.relations.reversed().reduce(predicate) { .toOne($1, $0) }
        return member.outerSteps > 0 ? .outer(member.outerSteps, predicate) : predicate
    }
}

extension ColumnType {
    /// Whether OData's order of the values is PostgreSQL's order of the column.
    fileprivate var isSortedAsItself: Bool {
        switch kind {
        case .enumeration, .timestamp: false
        default: ScalarType(kind) != nil && !isServedAsText
        }
    }
}
