import Mapping
import SQL

/// Writes `from`, `where`, `order by` and the page of a row set.
struct RowSetBodyBuilder {
    let rows: RowSelection
    let model: Model
    /// The most rows that a root reads; `nil` for no bound.
    let maximumRows: Int?

    private(set) var alias = Identifier(literal: "t")
    private(set) var parentKeys: [Fragment] = []
    private(set) var joins = Joins()
    private(set) var from: Fragment = .empty
    private(set) var conditions: [Fragment] = []
    private(set) var order: [SortTerm] = []
    /// How children and the keys of their parents meet.
    private(set) var strategy = ParentLink.Strategy.join
    /// How many rows of each parent a page shows where it reads one more.
    private(set) var shown: Fragment?
    /// `limit … offset …` of a root, and the same for one row more where a page has to know whether others follow.
    private(set) var page: (exact: Fragment, withOneMore: Fragment)?

    init(rows: RowSelection, model: Model, maximumRows: Int?) {
        self.rows = rows
        self.model = model
        self.maximumRows = maximumRows
    }

    /// `from "public"."project" as "t0" where … order by … limit …`
    mutating func root(slots: inout SlotTable, aliases: inout AliasCounter) throws(ArgumentError) {
        alias = aliases.table()
        from = "\(rows.entity.table.identifier) as \(alias)"
        try filter(slots: &slots, aliases: &aliases)
        try takeDistinct(slots: &slots, aliases: &aliases)
        try sort(slots: &slots, aliases: &aliases)
        page = try pageClause(slots: &slots, atMost: maximumRows)
    }

    /// Without a limit a join to the parents' keys, with one a lateral subquery for each of them.
    ///
    /// - Parameter hasOneMore: whether a page reads one row more than it shows.
    mutating func child(
        of parentRows: ParentRows,
        relation: Relation,
        hasOneMore: Bool,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) {
        let parents = aliases.table()
        alias = aliases.table()
        parentKeys = parentRows.order(of: parents, pairs: relation.pairs)
        let parentSource = parentRows.source(as: parents)
        let table: Fragment = "\(rows.entity.table.identifier) as \(alias)"
        let link = relation.through.map { through in
            let link = aliases.table()
            return (
                source: "\(through.table.identifier) as \(link)" as Fragment,
                toParent: relation.pairs.toKeys(of: parents, foreign: link),
                toTarget: through.pairs.equality(local: link, foreign: alias)
            )
        }
        let toParent = link?.toParent ?? relation.pairs.toKeys(of: parents, foreign: alias)
        let limit = try pageClause(slots: &slots)
        guard limit != nil || !rows.distinct.isEmpty else {
            from = parentSource
            if let link {
                from += "\njoin \(link.source) on \(link.toParent)\njoin \(table) on \(link.toTarget)"
            } else {
                from += "\njoin \(table) on \(toParent)"
            }
            try filter(slots: &slots, aliases: &aliases)
            try sort(slots: &slots, aliases: &aliases)
            return
        }
        from = table
        if let link { from += "\njoin \(link.source) on \(link.toTarget)" }
        conditions = [toParent]
        try filter(slots: &slots, aliases: &aliases)
        try takeDistinct(slots: &slots, aliases: &aliases)
        try sort(slots: &slots, aliases: &aliases)
        let keys = order.enumerated().map { index, order -> Fragment in
            "\(order.expression) as \(rows.entity.computedColumn("order \(index)"))"
        }
        let list = Fragment([Fragment("\(alias).*")] + keys, separator: ", ")
        var children: Fragment = "select \(list)\n\(source)"
        if !order.isEmpty { children += "\norder by \(order.map(\.term), separator: ", ")" }
        if let limit { children += hasOneMore ? limit.withOneMore : limit.exact }
        if hasOneMore, case .keyset(let page) = rows.page, let size = page.size { shown = try slots.number(size) }
        alias = aliases.table()
        strategy = .lateral
        from = "\(parentSource)\ncross join lateral (\n    \(children)\n) as \(alias)"
        if parentRows.isOpaque { fence(&aliases) }
        order = order.enumerated().map { index, order in
            order.with(expression: Fragment(alias.column(rows.entity.computedColumn("order \(index)"))))
        }
        conditions = []
        joins = Joins()
    }

    /// Keeps what is joined behind out of the loop over the parents, where PostgreSQL's planner puts it when it does not
    /// know them: it takes a hash table that depends on the parent for one that can be used again.
    ///
    ///     from (select "t1"."k0" as "key 0", "t3".* from … offset 0) as "t4"
    private mutating func fence(_ aliases: inout AliasCounter) {
        let names = parentKeys.indices.map { rows.entity.computedColumn("key \($0)") }
        let keys = zip(parentKeys, names).map { key, name -> Fragment in "\(key) as \(name)" }
        let list = Fragment(keys + ["\(alias).*"], separator: ", ")
        alias = aliases.table()
        from = "(\n    select \(list)\n    from \(from)\n    offset 0\n) as \(alias)"
        parentKeys = names.map { Fragment(alias.column($0)) }
    }

    /// `from … join … where …`
    private var source: Fragment {
        var source: Fragment = "from \(from)"
        for join in joins.clauses { source += "\n\(join)" }
        if !conditions.isEmpty { source += "\nwhere \(conditions, separator: " and ")" }
        return source
    }

    private mutating func filter(slots: inout SlotTable, aliases: inout AliasCounter) throws(ArgumentError) {
        let lowering = PredicateLowering(model: model)
        if let condition = try lowering.condition(rows.filter, on: alias, slots: &slots, aliases: &aliases) {
            conditions.append(condition)
        }
    }

    /// The sort terms of the rows, and the conditions of cursors.
    private mutating func sort(slots: inout SlotTable, aliases: inout AliasCounter) throws(ArgumentError) {
        order = try terms(slots: &slots, aliases: &aliases)
        if case .beyond(let cursor, let isBehind) = rows.page {
            // The row next to the end of the list is the first that is looked at.
            let terms = isBehind ? order.map(\.reversed) : order
            let isOnThisSide = try KeysetLowering(terms: terms).isBehind(cursor, slots: &slots)
            conditions.append("(\(isOnThisSide)) is not true")
            order = terms
        }
        guard case .keyset(let page) = rows.page else { return }
        if let after = page.after {
            conditions.append(try KeysetLowering(terms: order).isBehind(after, slots: &slots))
        }
        if let before = page.before {
            conditions.append(try KeysetLowering(terms: order.map(\.reversed)).isBehind(before, slots: &slots))
        }
        if page.isBackward { order = order.map(\.reversed) }
    }

    private mutating func terms(
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) -> [SortTerm] {
        try OrderLowering(model: model)
            .terms(of: rows, on: alias, joins: &joins, slots: &slots, aliases: &aliases)
    }

    /// Leaves of rows with equal values in the distinct columns only the first in the order:
    ///
    ///     from (select distinct on ("t0"."kind") "t0".* from … where … order by "t0"."kind", …) as "t1"
    private mutating func takeDistinct(slots: inout SlotTable, aliases: inout AliasCounter) throws(ArgumentError) {
        guard !rows.distinct.isEmpty else { return }
        let columns = rows.distinct.map { $0.comparable(of: alias) }
        let order = columns + (try terms(slots: &slots, aliases: &aliases)).map(\.term)
        let first: Fragment = """
            select distinct on (\(columns, separator: ", ")) \(alias).*
            \(source)
            order by \(order, separator: ", ")
            """
        alias = aliases.table()
        from = "(\n    \(first)\n) as \(alias)"
        conditions = []
        joins = Joins()
    }

    /// `limit … offset …`, or `nil` where the list is whole.
    ///
    /// - Parameter maximum: cuts the limit; `nil` where the statement around it does.
    private func pageClause(
        slots: inout SlotTable,
        atMost maximum: Int? = nil
    ) throws(ArgumentError) -> (exact: Fragment, withOneMore: Fragment)? {
        switch rows.page {
        case .whole: return nil
        case .beyond: return ("\nlimit 1", "\nlimit 1")
        case .slice(let limit, let offset):
            let page = try slots.page(limit: limit, offset: offset, atMost: maximum)
            return (page, page)
        case .keyset(let page):
            guard let size = page.size else { return nil }
            return (
                try slots.page(limit: size, offset: page.offset, atMost: maximum),
                try slots.page(limit: size, atLeast: page.last, offset: page.offset, atMost: maximum, plus: 1)
            )
        }
    }
}

extension [Relation.Pair] {
    /// `"t2"."industry_id" = "t1"."k0"`
    fileprivate func toKeys(of parents: Identifier, foreign: Identifier) -> Fragment {
        let terms: [Fragment] = enumerated().map { index, pair in
            let column = foreign.column(Identifier(catalogName: pair.foreign))
            return "\(column) = \(parents.column(.key(index)))"
        }
        return Fragment(terms, separator: " and ")
    }
}
