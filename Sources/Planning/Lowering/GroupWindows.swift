import Mapping
import SQL

/// Writes what a group is to other groups: shares, and what comes along time.
struct GroupWindows {
    /// `partition by …`: the groups of one parent, without the grand total.
    private let all: Fragment
    /// The groups that differ in the time key alone, in its order; `nil` for the only group of all rows.
    private let alongTime: Time?

    private struct Time {
        let key: Fragment
        let collation: Fragment
        let partition: Fragment
        let step: Int
    }

    init(_ query: GroupsQuery) {
        var partition = query.body.parentKeys
        if let isTotal = query.isTotal { partition.append(isTotal) }
        all = Self.partition(partition)
        alongTime = query.node.timeKey.map { place, step in
            let others = query.keys.enumerated().filter { $0.offset != place }.map(\.element)
            return Time(
                key: query.keys[place],
                collation: query.node.keys[place].collation,
                partition: Self.partition(partition + others),
                step: step
            )
        }
    }

    private static func partition(_ terms: [Fragment]) -> Fragment {
        terms.isEmpty ? .empty : "partition by \(terms, separator: ", ")"
    }

    /// A value of a group over the grouping query, and the units it would mix.
    func value(
        _ value: GroupValue,
        query: inout GroupsQuery,
        lowering: inout Lowering
    ) throws(ArgumentError) -> (value: Fragment, units: Fragment?) {
        switch value {
        case .measure(let measure): return try lowering.value(measure, body: &query.body)
        case .share(let measure):
            let own = try lowering.value(measure, body: &query.body).value
            let share: Fragment =
                "(\(own))::pg_catalog.float8 / nullif((sum(\(own)) over (\(all)))::pg_catalog.float8, 0)"
            return (share, units(of: measure, over: all, query: &query, lowering: &lowering))
        case .hasPrevious: return (previous("true"), nil)
        case .previous(let measure):
            let (own, units) = try lowering.value(measure, body: &query.body)
            return (previous(own), units.map { previous($0) })
        case .change(let measure):
            let own = try lowering.value(measure, body: &query.body).value
            return ("\(own) - \(previous(own))", unitsAlongTime(measure, &query, &lowering))
        case .growth(let measure):
            let own = try lowering.value(measure, body: &query.body).value
            let before: Fragment = "nullif((\(previous(own)))::pg_catalog.float8, 0)"
            return ("(\(own))::pg_catalog.float8 / \(before) - 1", unitsAlongTime(measure, &query, &lowering))
        case .runningTotal(let measure):
            return (try runningTotal(measure, &query, &lowering), unitsAlongTime(measure, &query, &lowering))
        case .key, .common, .keyBound, .isTotal, .rank: return ("null", nil)
        }
    }

    /// A value of the group before: of the group one step earlier where the time key has steps, else of the one before in
    /// order.
    private func previous(_ value: Fragment) -> Fragment {
        guard let time = alongTime else { return "null" }
        let before: Fragment
        if time.step > 0 {
            let frame: Fragment = "range between \(count: time.step) preceding and \(count: time.step) preceding"
            before = "first_value(\(value)) over (\(time.partition) order by \(time.key) \(frame))"
        } else {
            before = "lag(\(value)) over (\(time.partition) order by \(time.key)\(time.collation))"
        }
        // Groups without a time have no group before; a frame would find themselves.
        return "case when \(time.key) is not null then \(before) end"
    }

    private func runningTotal(
        _ measure: Measure,
        _ query: inout GroupsQuery,
        _ lowering: inout Lowering
    ) throws(ArgumentError) -> Fragment {
        let own = try lowering.value(measure, body: &query.body).value
        guard let time = alongTime else { return own }
        let window: Fragment = "over (\(time.partition) order by \(time.key)\(time.collation))"
        switch measure {
        case .aggregate:
            return "(sum(\(own)) \(window))::\(measure.type.reference)"
        case .bound(let bounds, let isLower):
            let lowering = AggregateLowering(model: lowering.model)
            let (wanted, unwanted) = isLower ? (bounds.lower, bounds.upper) : (bounds.upper, bounds.lower)
            let has = lowering.states(wanted, bounds, of: query.body.alias)
            let lacks = lowering.states(unwanted, bounds, of: query.body.alias)
            return "(bool_or(\(has)) \(window) and not bool_or(\(lacks)) \(window))"
        }
    }

    private func unitsAlongTime(
        _ measure: Measure,
        _ query: inout GroupsQuery,
        _ lowering: inout Lowering
    ) -> Fragment? {
        alongTime.flatMap { units(of: measure, over: $0.partition, query: &query, lowering: &lowering) }
    }

    /// The units of all groups of a window: two of them where they are not one.
    private func units(
        of measure: Measure,
        over partition: Fragment,
        query: inout GroupsQuery,
        lowering: inout Lowering
    ) -> Fragment? {
        guard case .aggregate(let aggregate) = measure else { return nil }
        let unit = AggregateLowering(model: lowering.model).unit(
            aggregate,
            of: Joins.Target(alias: query.body.alias, isOptional: false),
            joins: &query.body.joins,
            aliases: &lowering.aliases
        )
        return unit.map { unit in
            let first: Fragment = "min(min(\(unit))) over (\(partition))"
            let last: Fragment = "max(max(\(unit))) over (\(partition))"
            return "case when \(first) <> \(last) then \(first) || '、' || \(last) end"
        }
    }
}
