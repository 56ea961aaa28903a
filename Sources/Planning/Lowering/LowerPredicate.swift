import GraphQLLanguage
import Mapping
import SQL

/// Writes predicates as conditions on a row.
struct PredicateLowering {
    let model: Model
    /// The rows that the steps to this one came from, the first step first.
    var enclosing: [Identifier] = []

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
            let functions = SearchFunctions(areThere: model.hasSearchFunctions && !column.type.isServedAsText)
            return try ComparisonLowering(
                left: column.comparable(of: alias),
                type: column.type,
                functions: functions
            ).condition(comparison, slots: &slots)
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
        case .aggregate(let relation, let inner, let condition):
            return try RelatedLowering(model: model)
                .having(condition, of: relation, where: inner, on: alias, slots: &slots, aliases: &aliases)
        case .reached(let relation, let inner):
            return try reached(relation, inner, on: alias, slots: &slots, aliases: &aliases)
        case .outer(let steps, let inner):
            let row = try enclosing.row(steps: steps)
            return try inside(alias).condition(inner, on: row, slots: &slots, aliases: &aliases)
        case .value(let scalar):
            return try ScalarLowering(model: model, enclosing: enclosing)
                .value(scalar, on: alias, slots: &slots, aliases: &aliases)
        case .isTrue(let inner):
            let term = try condition(inner, on: alias, slots: &slots, aliases: &aliases)
            return term.map { "((\($0)) is true)" }
        }
    }

    /// Of the rows that a step from `alias` leads to.
    private func inside(_ alias: Identifier) -> PredicateLowering {
        PredicateLowering(model: model, enclosing: enclosing + [alias])
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
        let rows = RelatedRows(relation, of: alias, model: model, aliases: &aliases)
        var terms = [rows.link]
        if let condition = try inside(alias).condition(inner, on: rows.alias, slots: &slots, aliases: &aliases) {
            terms.append(negated ? "(\(condition)) is not true" : condition)
        }
        return "select from \(rows.from) where \(terms, separator: " and ")"
    }

    /// Whether a relation leads here from a row that satisfies `inner`:
    ///
    ///     exists (select from "public"."city" as "t1" where "t1"."id" = "t0"."city_id" and …)
    private func reached(
        _ relation: Relation,
        _ inner: Predicate,
        on alias: Identifier,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) -> Fragment {
        let source = aliases.table()
        var from: Fragment = "\(model[relation.source].table.identifier) as \(source)"
        var link = relation.pairs.equality(local: source, foreign: alias)
        if let through = relation.through {
            let join = aliases.table()
            let condition = relation.pairs.equality(local: source, foreign: join)
            from += "\njoin \(through.table.identifier) as \(join) on \(condition)"
            link = through.pairs.equality(local: join, foreign: alias)
        }
        let condition = try condition(inner, on: source, slots: &slots, aliases: &aliases)
        let terms = [link] + (condition.map { [$0] } ?? [])
        return "exists (select from \(from) where \(terms, separator: " and "))"
    }
}

/// The rows that a relation leads to from one row.
struct RelatedRows {
    let alias: Identifier
    /// `"public"."project" as "t3"`, with the join table where there is one.
    let from: Fragment
    /// `"t3"."industry_id" = "t0"."id"`
    let link: Fragment

    init(_ relation: Relation, of origin: Identifier, model: Model, aliases: inout AliasCounter) {
        alias = aliases.table()
        let table: Fragment = "\(model[relation.target].table.identifier) as \(alias)"
        guard let through = relation.through else {
            from = table
            link = relation.pairs.equality(local: origin, foreign: alias)
            return
        }
        let join = aliases.table()
        let condition = through.pairs.equality(local: join, foreign: alias)
        from = "\(table)\njoin \(through.table.identifier) as \(join) on \(condition)"
        link = relation.pairs.equality(local: origin, foreign: join)
    }
}

extension [Identifier] {
    /// Of the rows that steps came from, the one that is so many steps out.
    ///
    /// - Throws: where there is none. Who builds conditions never goes further out than there are rows; if one did, the
    ///   answer would be wrong without this.
    func row(steps: Int) throws(ArgumentError) -> Identifier {
        guard steps > 0, steps <= count else {
            throw ArgumentError("A condition is about a row that is not around it", code: .internal)
        }
        return self[count - steps]
    }
}
