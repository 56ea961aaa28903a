import Mapping
import SQL

/// Writes aggregate functions over rows.
struct AggregateLowering {
    let model: Model

    /// `sum("t0"."value")`
    ///
    /// - Throws: where the argument of a percentile cannot be a parameter.
    func expression(
        _ aggregate: Aggregate,
        of row: Identifier,
        slots: inout SlotTable
    ) throws(ArgumentError) -> Fragment {
        guard let column = aggregate.column else { return "count(*)" }
        let value = column.expression(of: row)
        switch aggregate.function {
        case .count: return "count(*)"
        case .countDistinct: return "count(distinct \(column.comparable(of: row)))"
        case .sum: return "sum(\(value))"
        case .avg: return "avg(\(value))"
        case .min: return "min(\(value))"
        case .max: return "max(\(value))"
        case .stddev: return "stddev_samp(\(value))"
        case .variance: return "var_samp(\(value))"
        case .median: return "percentile_cont(0.5) within group (order by \(value))"
        case .percentile:
            guard let fraction = aggregate.fraction else { return "null" }
            let p = try slots.argument(fraction, encoding: .fraction, type: .float8)
            return "percentile_cont(\(p)) within group (order by \(value))"
        }
    }

    /// The unit of a row whose number counts, else NULL: `case when "t0"."value" is not null then "t1"."code" end`.
    func unit(
        _ aggregate: Aggregate,
        of row: Joins.Target,
        joins: inout Joins,
        aliases: inout AliasCounter
    ) -> Fragment? {
        guard let unit = aggregate.unit, let column = aggregate.column else { return nil }
        var target = row
        for relation in unit.path {
            target = joins.follow(relation, from: target, model: model, aliases: &aliases)
        }
        var name: Fragment = "\(unit.column.expression(of: target.alias))::pg_catalog.text"
        // A number without a unit cannot be added to one with a unit either.
        if unit.column.isNullable || target.isOptional { name = "coalesce(\(name), 'none')" }
        guard column.isNullable else { return name }
        return "case when \(column.expression(of: row.alias)) is not null then \(name) end"
    }

    /// The aggregate, for a condition or an order. Rows with several units are an error, not a NULL that would silently
    /// leave them out: PostgreSQL fails to read the names of the units as a number, and its message has them.
    func comparable(
        _ aggregate: Aggregate,
        of row: Joins.Target,
        joins: inout Joins,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) -> Fragment {
        let value = try expression(aggregate, of: row.alias, slots: &slots)
        guard let unit = unit(aggregate, of: row, joins: &joins, aliases: &aliases) else { return value }
        return """
            case when min(\(unit)) <> max(\(unit)) \
            then (\(Argument.constant(MixedUnits.marker, .text)) || string_agg(distinct \(unit), '、' order by \(unit)))\
            ::pg_catalog.numeric::\(aggregate.type.reference) else \(value) end
            """
    }

    /// Whether the rows state lower bounds and no upper ones, or the reverse; false over no rows.
    func bound(_ bounds: EntityTraits.Bounds, isLower: Bool, of row: Identifier) -> Fragment {
        let (wanted, unwanted) = isLower ? (bounds.lower, bounds.upper) : (bounds.upper, bounds.lower)
        return "(\(states(wanted, bounds, of: row)) and not \(states(unwanted, bounds, of: row)))"
    }

    /// Whether a row has one of these labels: `coalesce(bool_or("t0"."comparator"::text in ($1, $2)), false)`.
    func states(_ labels: [String], _ bounds: EntityTraits.Bounds, of row: Identifier) -> Fragment {
        guard !labels.isEmpty else { return "coalesce(bool_or(false), false)" }
        let list = labels.map { Fragment(Argument(.constant(Array($0.utf8)), type: .text)) }
        let value: Fragment = "\(bounds.column.expression(of: row))::pg_catalog.text"
        return "coalesce(bool_or(\(value) in (\(list, separator: ", "))), false)"
    }
}

/// Writes aggregates of related rows, for conditions and orders.
struct RelatedLowering {
    let model: Model

    /// `(select count(*) from "public"."figure" as "t1" where "t1"."project_id" = "t0"."id")`
    func scalar(
        _ aggregate: Aggregate,
        of relation: Relation,
        where filter: Predicate,
        on alias: Identifier,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) -> Fragment {
        let rows = RelatedRows(relation, of: alias, model: model, aliases: &aliases)
        let conditions = try conditions(rows, filter, slots: &slots, aliases: &aliases)
        var joins = Joins()
        let value = try AggregateLowering(model: model).comparable(
            aggregate,
            of: Joins.Target(alias: rows.alias, isOptional: false),
            joins: &joins,
            slots: &slots,
            aliases: &aliases
        )
        return "(select \(value) from \(rows.source(joins)) where \(conditions, separator: " and "))"
    }

    /// `(select count(*) from "public"."figure" as "t1" where "t1"."project_id" = "t0"."id")`
    func count(
        of relation: Relation,
        where filter: Predicate,
        on alias: Identifier,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) -> Fragment {
        let rows = RelatedRows(relation, of: alias, model: model, aliases: &aliases)
        let conditions = try conditions(rows, filter, slots: &slots, aliases: &aliases)
        return "(select count(*) from \(rows.source(Joins())) where \(conditions, separator: " and "))"
    }

    /// What makes a row one of the related rows that count.
    private func conditions(
        _ rows: RelatedRows,
        _ filter: Predicate,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) -> [Fragment] {
        let lowering = PredicateLowering(model: model)
        let condition = try lowering.condition(filter, on: rows.alias, slots: &slots, aliases: &aliases)
        return [rows.link] + (condition.map { [$0] } ?? [])
    }

    /// `(select count(*) > $1 from … where …)`: about no rows too, since there is one group. Like a comparison of a
    /// column it is unknown where the aggregate is NULL, and so is its negation.
    func having(
        _ condition: AggregateCondition,
        of relation: Relation,
        where filter: Predicate,
        on alias: Identifier,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) -> Fragment {
        let rows = RelatedRows(relation, of: alias, model: model, aliases: &aliases)
        let row = Joins.Target(alias: rows.alias, isOptional: false)
        let terms = try conditions(rows, filter, slots: &slots, aliases: &aliases)
        var joins = Joins()
        let having = try AggregateConditionLowering().condition(condition, slots: &slots) {
            aggregate,
            slots throws(ArgumentError) in
            try AggregateLowering(model: model)
                .comparable(aggregate, of: row, joins: &joins, slots: &slots, aliases: &aliases)
        }
        guard let having else { return "true" }
        return "(select \(having) from \(rows.source(joins)) where \(terms, separator: " and "))"
    }
}

extension RelatedRows {
    fileprivate func source(_ joins: Joins) -> Fragment {
        joins.clauses.reduce(from) { "\($0)\n\($1)" }
    }
}

/// Writes conditions on aggregates.
struct AggregateConditionLowering {
    /// The condition, or `nil` for one that is always true.
    ///
    /// - Parameter value: writes an aggregate.
    func condition(
        _ condition: AggregateCondition,
        slots: inout SlotTable,
        _ value: (Aggregate, inout SlotTable) throws(ArgumentError) -> Fragment
    ) throws(ArgumentError) -> Fragment? {
        switch condition {
        case .all(let parts):
            var terms: [Fragment] = []
            for part in parts {
                if let term = try self.condition(part, slots: &slots, value) { terms.append(term) }
            }
            return terms.isEmpty ? nil : "(\(terms, separator: " and "))"
        case .any(let parts):
            var terms: [Fragment] = []
            for part in parts { terms.append(try self.condition(part, slots: &slots, value) ?? "true") }
            return terms.isEmpty ? "false" : "(\(terms, separator: " or "))"
        case .not(let inner):
            return "not (\(try self.condition(inner, slots: &slots, value) ?? "true"))"
        case .comparison(let aggregate, let comparison):
            let left = try value(aggregate, &slots)
            return try ComparisonLowering(left: left, type: aggregate.type).condition(comparison, slots: &slots)
        }
    }
}
