import GraphQLSchema
import Mapping
import OData

/// Computed values.
extension ODataExpressions {
    struct Value {
        let scalar: Scalar
        let type: ScalarType
    }

    /// - Throws: ``ODataError``: malformed where types do not fit, unsupported for what is not translated.
    func value(_ expression: Expression, in scope: ODataScope) throws(ODataError) -> Value {
        switch expression.kind {
        case .parameterAlias(let name):
            guard let value = aliases[name] else {
                throw ODataError(
                    .unsupported,
                    "An alias without a value is not supported here.",
                    at: expression.position
                )
            }
            return try self.value(value, in: scope)
        case .literal(let literal):
            guard let (scalar, type) = literal.scalar(label: "\(literal)") else {
                throw ODataError(.unsupported, "\(literal) is not supported here.", at: expression.position)
            }
            return Value(scalar: scalar, type: type)
        case .path(let path): return try value(try member(path, in: scope), expression, in: scope)
        case .unary(.negate, let operand):
            let operand = try value(operand, in: scope)
            guard operand.type.isNumber else { throw notNumber(expression) }
            return Value(scalar: .call(.negate, [operand.scalar]), type: operand.type)
        case .binary(let binary, let left, let right) where Self.comparison(binary) == nil:
            return try arithmetic(binary, left, right, expression, in: scope)
        case .unary(.not, _), .and, .or, .isIn, .binary:
            return Value(
                scalar: .condition(try predicate(expression, in: scope, isExact: true)),
                type: .boolean
            )
        case .call(let function, let arguments): return try call(function, arguments, expression, in: scope)
        case .cast, .isOf, .collection, .conditional:
            throw ODataError(
                .unsupported,
                "cast, isof, case and lists are not supported here.",
                at: expression.position
            )
        }
    }

    private func value(
        _ member: ODataMember,
        _ expression: Expression,
        in scope: ODataScope
    ) throws(ODataError) -> Value {
        let (scalar, type): (Scalar, ScalarType)
        switch member.end {
        case .property(let property, let column):
            guard let known = ScalarType(column.type.kind), column.type.isComputable else {
                throw ODataError(
                    .unsupported,
                    "Nothing but null and equal values can be asked of \(property.name).",
                    at: expression.position
                )
            }
            (scalar, type) = (.column(column), known)
        case .collection(let relation, let target, .count(let filter, let search)):
            guard search == nil else {
                throw ODataError(.unsupported, "$search inside $count is not supported.", at: expression.position)
            }
            let inside = ODataScope(target)
            let inner = try filter.map { filter throws(ODataError) in try predicate(filter, in: inside) }
            (scalar, type) = (.count(relation, of: inner ?? .always), .integer)
        case .collection(_, _, .any), .collection(_, _, .all):
            return Value(scalar: .condition(try predicate(expression, in: scope)), type: .boolean)
        case .collection(_, _, .none), .entity:
            throw ODataError(.malformed, "A value is expected here, not entities.", at: expression.position)
        }
        let followed = member.relations.reversed().reduce(scalar) { .toOne($1, $0) }
        return Value(scalar: member.outerSteps > 0 ? .outer(member.outerSteps, followed) : followed, type: type)
    }

    private func arithmetic(
        _ binary: BinaryOperator,
        _ left: Expression,
        _ right: Expression,
        _ expression: Expression,
        in scope: ODataScope
    ) throws(ODataError) -> Value {
        let function: ScalarFunction
        switch binary {
        case .add: function = .add
        case .subtract: function = .subtract
        case .multiply: function = .multiply
        case .divide: function = .divide
        case .divideBy: function = .divideExactly
        case .modulo: function = .modulo
        default:
            throw ODataError(.unsupported, "\(binary.rawValue) is not supported.", at: expression.position)
        }
        let (first, second) = (try value(left, in: scope), try value(right, in: scope))
        guard first.type.isNumber, second.type.isNumber else { throw notNumber(expression) }
        let types = [first.type, second.type]
        var type: ScalarType = types.contains(.float) ? .float : types.contains(.decimal) ? .decimal : .integer
        if function == .divideExactly { type = .decimal }
        if function == .modulo || function == .divideExactly, types.contains(.float) {
            throw ODataError(
                .unsupported,
                "\(binary.rawValue) of floating-point numbers is not supported.",
                at: expression.position
            )
        }
        return Value(scalar: .call(function, [first.scalar, second.scalar]), type: type)
    }

    private func notNumber(_ expression: Expression) -> ODataError {
        ODataError(.malformed, "Only numbers can be computed with here.", at: expression.position)
    }

    private func call(
        _ function: Function,
        _ arguments: [Expression],
        _ expression: Expression,
        in scope: ODataScope
    ) throws(ODataError) -> Value {
        guard let signature = Signature(function) else {
            throw ODataError(.unsupported, "\(function.rawValue)() is not supported.", at: expression.position)
        }
        var values: [Value] = []
        for argument in arguments { values.append(try value(argument, in: scope)) }
        for (place, value) in values.enumerated() {
            let wanted = place < signature.parameters.count ? signature.parameters[place] : []
            guard wanted.contains(value.type) else {
                throw ODataError(
                    .malformed,
                    "\(function.rawValue)() does not take a value of type \(value.type) as argument \(place + 1).",
                    at: arguments[place].position
                )
            }
        }
        let type = signature.result ?? values.first?.type ?? .text
        return Value(
            scalar: .call(signature.function, values.map(\.scalar)),
            type: signature.function == .round && type == .float ? .decimal : type
        )
    }

    /// What a function takes and gives.
    private struct Signature {
        let function: ScalarFunction
        let parameters: [Set<ScalarType>]
        /// `nil` for the type of the first argument.
        let result: ScalarType?

        init?(_ function: Function) {
            let numbers: Set<ScalarType> = [.integer, .decimal, .float]
            func make(_ name: ScalarFunction, _ parameters: [Set<ScalarType>], _ result: ScalarType?) -> Signature {
                Signature(function: name, parameters: parameters, result: result)
            }
            switch function {
            case .concat: self = make(.concatenate, [[.text], [.text]], .text)
            case .contains: self = make(.contains, [[.text], [.text]], .boolean)
            case .startswith: self = make(.startsWith, [[.text], [.text]], .boolean)
            case .endswith: self = make(.endsWith, [[.text], [.text]], .boolean)
            case .indexof: self = make(.indexOf, [[.text], [.text]], .integer)
            case .length: self = make(.length, [[.text]], .integer)
            case .substring: self = make(.substring, [[.text], [.integer], [.integer]], .text)
            case .tolower: self = make(.lower, [[.text]], .text)
            case .toupper: self = make(.upper, [[.text]], .text)
            case .trim: self = make(.trim, [[.text]], .text)
            case .year: self = make(.year, [[.date, .moment]], .integer)
            case .month: self = make(.month, [[.date, .moment]], .integer)
            case .day: self = make(.day, [[.date, .moment]], .integer)
            case .hour: self = make(.hour, [[.time, .moment]], .integer)
            case .minute: self = make(.minute, [[.time, .moment]], .integer)
            case .second: self = make(.second, [[.time, .moment]], .integer)
            case .fractionalseconds: self = make(.fractionalSeconds, [[.time, .moment]], .decimal)
            case .date: self = make(.date, [[.moment, .date]], .date)
            case .time: self = make(.time, [[.moment, .time]], .time)
            case .now: self = make(.now, [], .moment)
            case .round: self = make(.round, [numbers], nil)
            case .floor: self = make(.floor, [numbers], nil)
            case .ceiling: self = make(.ceiling, [numbers], nil)
            default: return nil
            }
        }

        private init(function: ScalarFunction, parameters: [Set<ScalarType>], result: ScalarType?) {
            self.function = function
            self.parameters = parameters
            self.result = result
        }
    }
}

extension ColumnType {
    /// Whether the labels of an enumeration are the texts that clients see.
    fileprivate var isComputable: Bool {
        guard case .enumeration(let labels) = kind else { return true }
        return labels.allSatisfy { $0.key == $0.value }
    }
}
