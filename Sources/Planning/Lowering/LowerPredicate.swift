import Mapping
import SQL

/// Writes predicates as conditions on a row.
struct PredicateLowering {
    let model: Model

    /// A condition on the row of `alias`, or `nil` for one that is always true.
    ///
    /// - Throws: where a constant can't be a value of its column.
    func condition(
        _ predicate: Predicate,
        on alias: Identifier,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) -> Fragment? {
        switch predicate {
        case .all(let parts):
            let terms = try conditions(parts, on: alias, slots: &slots, aliases: &aliases).compactMap(\.self)
            return terms.isEmpty ? nil : terms.count == 1 ? terms[0] : parenthesized(terms, " and ")
        case .any(let parts):
            let terms = try conditions(parts, on: alias, slots: &slots, aliases: &aliases).map { $0 ?? "true" }
            return terms.isEmpty ? "false" : terms.count == 1 ? terms[0] : parenthesized(terms, " or ")
        case .not(let inner):
            let term = try condition(inner, on: alias, slots: &slots, aliases: &aliases) ?? "true"
            return "not (\(term))"
        case .comparison(let column, let comparison):
            return try self.comparison(comparison, of: column, on: alias, slots: &slots)
        case .toOne(let relation, let inner):
            return "exists (\(try related(relation, inner, on: alias, slots: &slots, aliases: &aliases)))"
        case .toMany(let relation, .some, let inner):
            return "exists (\(try related(relation, inner, on: alias, slots: &slots, aliases: &aliases)))"
        case .toMany(let relation, .none, let inner):
            return "not exists (\(try related(relation, inner, on: alias, slots: &slots, aliases: &aliases)))"
        case .toMany(let relation, .every, let inner):
            guard !inner.isAlways else { return nil }
            let exceptions = try related(relation, inner, on: alias, slots: &slots, aliases: &aliases, negated: true)
            return "not exists (\(exceptions))"
        }
    }

    private func conditions(
        _ parts: [Predicate],
        on alias: Identifier,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) -> [Fragment?] {
        var terms: [Fragment?] = []
        for part in parts {
            terms.append(try condition(part, on: alias, slots: &slots, aliases: &aliases))
        }
        return terms
    }

    private func parenthesized(_ terms: [Fragment], _ separator: StaticString) -> Fragment {
        "(\(terms, separator: separator))"
    }

    /// The related rows that satisfy `inner`, or if `negated` those for which it is false or unknown:
    ///
    ///     select from "public"."project" as "t3" where "t3"."industry_id" = "t0"."id" and …
    private func related(
        _ relation: Relation,
        _ inner: Predicate,
        on alias: Identifier,
        slots: inout SlotTable,
        aliases: inout AliasCounter,
        negated: Bool = false
    ) throws(ArgumentError) -> Fragment {
        let target = aliases.table()
        var from: Fragment = "\(model[relation.target].table.identifier) as \(target)"
        var terms: [Fragment] = []
        if let through = relation.through {
            let link = aliases.table()
            let condition = through.pairs.equality(local: link, foreign: target)
            from += "\njoin \(through.table.identifier) as \(link) on \(condition)"
            terms.append(relation.pairs.equality(local: alias, foreign: link))
        } else {
            terms.append(relation.pairs.equality(local: alias, foreign: target))
        }
        if let condition = try condition(inner, on: target, slots: &slots, aliases: &aliases) {
            terms.append(negated ? "(\(condition)) is not true" : condition)
        }
        return "select from \(from) where \(terms, separator: " and ")"
    }

    private func comparison(
        _ comparison: Comparison,
        of column: Column,
        on alias: Identifier,
        slots: inout SlotTable
    ) throws(ArgumentError) -> Fragment {
        let left = column.comparable(of: alias)
        let encoding = ParameterEncoding.value(column.type.kind)
        switch comparison {
        case .isNull(let flag): return flag ? "\(left) is null" : "\(left) is not null"
        case .member(let operand, let negated):
            let right = try slots.argument(operand, encoding: encoding, type: column.type.parameterArrayType)
            return negated ? "\(left) <> all (\(right))" : "\(left) = any (\(right))"
        case .pattern(let operand, let affix, let caseInsensitive):
            let right = try slots.argument(operand, encoding: .pattern(affix), type: .text)
            return caseInsensitive ? "\(left) ilike \(right)" : "\(left) like \(right)"
        case .binary(let name, let operand):
            let type = name.comparesText ? TypeReference.text : column.type.parameterType
            let right = try slots.argument(operand, encoding: encoding, type: type)
            return "\(left)\(name.sql)\(right)"
        }
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
