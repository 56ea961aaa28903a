import Mapping
import SQL

/// Writes computed values of a row.
struct ScalarLowering {
    let model: Model
    /// The rows that the steps to this one came from, the first step first.
    var enclosing: [Identifier] = []

    /// - Throws: where a constant can't be a value of its type.
    func value(
        _ scalar: Scalar,
        on alias: Identifier,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) -> Fragment {
        switch scalar {
        case .column(let column): return column.computable(of: alias)
        case .operand(let operand, let encoding, let type):
            return Fragment(try slots.argument(operand, encoding: encoding, type: type))
        case .toOne(let relation, let inner):
            let rows = RelatedRows(relation, of: alias, model: model, aliases: &aliases)
            let value = try inside(alias).value(inner, on: rows.alias, slots: &slots, aliases: &aliases)
            return "(select \(value) from \(rows.from) where \(rows.link) limit 1)"
        case .outer(let steps, let inner):
            let row = try enclosing.row(steps: steps)
            return try inside(alias).value(inner, on: row, slots: &slots, aliases: &aliases)
        case .count(let relation, let filter):
            return try RelatedLowering(model: model)
                .count(of: relation, where: filter, on: alias, slots: &slots, aliases: &aliases)
        case .condition(let predicate):
            let condition = try PredicateLowering(model: model, enclosing: enclosing)
                .condition(predicate, on: alias, slots: &slots, aliases: &aliases)
            return "(\(condition ?? "true"))"
        case .call(let function, let arguments):
            var values: [Fragment] = []
            for argument in arguments {
                values.append(try value(argument, on: alias, slots: &slots, aliases: &aliases))
            }
            return function.fragment(values)
        }
    }

    /// Of the rows that a step from `alias` leads to.
    private func inside(_ alias: Identifier) -> ScalarLowering {
        ScalarLowering(model: model, enclosing: enclosing + [alias])
    }
}

extension ScalarFunction {
    /// The call; `null` for a wrong number of arguments, which the translation never makes.
    fileprivate func fragment(_ values: [Fragment]) -> Fragment {
        switch (values.first, values.dropFirst().first) {
        case (nil, _): self == .now ? "pg_catalog.now()" : "null"
        case (let value?, nil): unary(value)
        case (let left?, let right?): binary(left, right, values.dropFirst(2).first)
        }
    }

    private func unary(_ value: Fragment) -> Fragment {
        switch self {
        case .isNull: "(\(value) is null)"
        case .negate: "(- \(value))"
        case .round: "pg_catalog.round((\(value))::pg_catalog.numeric)"
        case .floor: "pg_catalog.floor(\(value))"
        case .ceiling: "pg_catalog.ceil(\(value))"
        case .lower: "pg_catalog.lower(\(value))"
        case .upper: "pg_catalog.upper(\(value))"
        case .trim: "pg_catalog.btrim(\(value), E' \\t\\n\\r\\f\\v')"
        case .length: "pg_catalog.char_length(\(value))"
        case .year: "extract(year from \(value))::pg_catalog.int4"
        case .month: "extract(month from \(value))::pg_catalog.int4"
        case .day: "extract(day from \(value))::pg_catalog.int4"
        case .hour: "extract(hour from \(value))::pg_catalog.int4"
        case .minute: "extract(minute from \(value))::pg_catalog.int4"
        case .second: "pg_catalog.floor(extract(second from \(value)))::pg_catalog.int4"
        case .fractionalSeconds: "pg_catalog.mod(extract(second from \(value)), 1)"
        case .date: "(\(value))::pg_catalog.date"
        case .time: "(\(value))::pg_catalog.time"
        case .base64URL:
            "pg_catalog.translate(pg_catalog.encode(\(value), 'base64'), E'+/=\\n', '-_')"
        default: "null"
        }
    }

    private func binary(_ left: Fragment, _ right: Fragment, _ third: Fragment?) -> Fragment {
        switch self {
        case .equal: "(\(left) is not distinct from \(right))"
        case .notEqual: "(\(left) is distinct from \(right))"
        case .greater: "(\(left) > \(right))"
        case .greaterOrEqual: "(\(left) >= \(right))"
        case .less: "(\(left) < \(right))"
        case .lessOrEqual: "(\(left) <= \(right))"
        case .add: "(\(left) + \(right))"
        case .subtract: "(\(left) - \(right))"
        case .multiply: "(\(left) * \(right))"
        case .divide: "(\(left) / \(right))"
        case .divideExactly: "((\(left))::pg_catalog.numeric / \(right))"
        case .modulo: "(\(left) % \(right))"
        case .concatenate: "(\(left) || \(right))"
        case .indexOf: "(pg_catalog.strpos(\(left), \(right)) - 1)"
        case .substring:
            if let third {
                """
                pg_catalog.substr(\(left), (greatest(\(right), 0) + 1)::pg_catalog.int4, \
                greatest(\(third), 0)::pg_catalog.int4)
                """
            } else {
                "pg_catalog.substr(\(left), (greatest(\(right), 0) + 1)::pg_catalog.int4)"
            }
        case .contains: "(pg_catalog.strpos(\(left), \(right)) > 0)"
        case .startsWith: "pg_catalog.starts_with(\(left), \(right))"
        case .endsWith: "(pg_catalog.right(\(left), pg_catalog.char_length(\(right))) = \(right))"
        default: "null"
        }
    }
}

extension Column {
    /// The value as it is computed with.
    fileprivate func computable(of alias: Identifier) -> Fragment {
        switch type.kind {
        case .timestamp: "(\(expression(of: alias)) at time zone 'UTC')"
        case .enumeration: "\(expression(of: alias))::pg_catalog.text"
        default: comparable(of: alias)
        }
    }
}
