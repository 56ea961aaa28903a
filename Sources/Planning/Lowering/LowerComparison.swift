import Mapping
import SQL

/// Writes comparisons of a value with operands of the request.
struct ComparisonLowering {
    /// The value: a column, or an aggregate.
    let left: Fragment
    let type: ColumnType
    /// How texts are searched.
    var functions = SearchFunctions(areThere: false)

    /// How an operand of an equality is written.
    private var identity: ParameterEncoding { type.isID ? .identity(type.kind) : .value(type.kind) }

    /// - Throws: where a constant can't be a value of the type.
    func condition(_ comparison: Comparison, slots: inout SlotTable) throws(ArgumentError) -> Fragment {
        let encoding = ParameterEncoding.value(type.kind)
        switch comparison {
        case .isNull(let flag): return flag ? "\(left) is null" : "\(left) is not null"
        case .isEmpty(let flag): return flag ? "isempty(\(left))" : "not isempty(\(left))"
        case .member(let operand, let negated):
            let right = try slots.argument(
                operand,
                encoding: negated ? encoding : identity,
                type: type.parameterArrayType
            )
            return negated ? "\(left) <> all (\(right))" : "\(left) = any (\(right))"
        case .pattern(let operand, let affix, let caseInsensitive):
            let right = try slots.argument(operand, encoding: .pattern(affix), type: .text)
            return caseInsensitive ? "\(left) ilike \(right)" : "\(left) like \(right)"
        case .search(let operand):
            let query = try slots.argument(operand, encoding: .words, type: .text)
            return functions.matches(left, folded: functions.fold(left), query)
        case .binary(let name, let operand):
            let type = name.comparesText ? TypeReference.text : type.parameterType
            let right = try slots.argument(operand, encoding: name == .eq ? identity : encoding, type: type)
            return "\(left)\(name.sql)\(right)"
        case .array(let name, let operand):
            let right = try slots.argument(operand, encoding: encoding, type: type.parameterArrayType)
            return "\(left)\(name.sql)\(right)"
        case .json(let name, let operand): return try json(name, operand, slots: &slots)
        case .rangeHas(let operand): return "\(left) @> \(try bound(operand, slots: &slots))"
        case .range(let name, let operand):
            return "\(left)\(name.sql)\(try range(operand, slots: &slots))"
        }
    }

    private func json(
        _ name: JSONOperator,
        _ operand: Operand,
        slots: inout SlotTable
    ) throws(ArgumentError) -> Fragment {
        let left: Fragment = type.typeName.name == "jsonb" ? left : "\(left)::pg_catalog.jsonb"
        switch name {
        case .contains:
            let right = try slots.argument(operand, encoding: .value(.json), type: .jsonb)
            return "\(left) @> \(right)"
        case .path:
            let right = try slots.argument(operand, encoding: .value(.text), type: .jsonpath)
            return "\(left) @? \(right)"
        case .hasKey:
            return "\(left) ? \(try slots.argument(operand, encoding: .value(.text), type: .text))"
        case .hasAnyKey:
            return "\(left) ?| \(try slots.argument(operand, encoding: .value(.text), type: .textArray))"
        case .hasAllKeys:
            return "\(left) ?& \(try slots.argument(operand, encoding: .value(.text), type: .textArray))"
        }
    }

    private func bound(_ operand: Operand, slots: inout SlotTable) throws(ArgumentError) -> Fragment {
        let bound = type.rangeBound ?? type
        return Fragment(
            try slots.argument(operand, encoding: .value(bound.kind), type: bound.kind.boundReference)
        )
    }

    /// `"pg_catalog"."int4range"($1::pg_catalog.int4, null, '[)')`
    private func range(_ operand: RangeOperand, slots: inout SlotTable) throws(ArgumentError) -> Fragment {
        let lower = try operand.lower.map { operand throws(ArgumentError) in try bound(operand, slots: &slots) }
        let upper = try operand.upper.map { operand throws(ArgumentError) in try bound(operand, slots: &slots) }
        let brackets: Fragment =
            switch (operand.isLowerInclusive, operand.isUpperInclusive) {
            case (true, true): "'[]'"
            case (true, false): "'[)'"
            case (false, true): "'(]'"
            case (false, false): "'()'"
            }
        return "\(type.typeName.identifier)(\(lower ?? "null"), \(upper ?? "null"), \(brackets))"
    }
}

extension Comparison.BinaryOperator {
    /// Whether the operand is a pattern rather than a value of the column's type.
    fileprivate var comparesText: Bool {
        switch self {
        case .like, .ilike, .regex, .iregex: true
        case .eq, .neq, .lt, .lte, .gt, .gte, .isDistinctFrom: false
        }
    }

    fileprivate var sql: Fragment {
        switch self {
        case .eq: " = "
        case .neq: " <> "
        case .lt: " < "
        case .lte: " <= "
        case .gt: " > "
        case .gte: " >= "
        case .like: " like "
        case .ilike: " ilike "
        case .regex: " ~ "
        case .iregex: " ~* "
        case .isDistinctFrom: " is distinct from "
        }
    }
}

extension ArrayOperator {
    fileprivate var sql: Fragment {
        switch self {
        case .eq: " = "
        case .contains: " @> "
        case .containedBy: " <@ "
        case .overlaps: " && "
        }
    }
}

extension RangeOperator {
    fileprivate var sql: Fragment {
        switch self {
        case .containsRange: " @> "
        case .containedBy: " <@ "
        case .overlaps: " && "
        }
    }
}
