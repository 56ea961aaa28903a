import Mapping
import SQL

/// Writes `from`, `where`, `order by` and the page of a row set.
struct RowSetBodyBuilder {
    let node: RowSetNode
    let model: Model
    /// The most rows that a root may read.
    let maximumRows: Int

    private(set) var alias = Identifier(literal: "t")
    private(set) var parentKeys: [Fragment] = []
    private(set) var joins = Joins()
    private(set) var from: Fragment = .empty
    private(set) var conditions: [Fragment] = []
    private(set) var orderBy: [Fragment] = []
    private(set) var page: Fragment?

    init(node: RowSetNode, model: Model, maximumRows: Int) {
        self.node = node
        self.model = model
        self.maximumRows = maximumRows
    }

    /// `from "public"."project" as "t0" where … order by … limit …`
    mutating func root(slots: inout SlotTable, aliases: inout AliasCounter) throws(ArgumentError) {
        alias = aliases.table()
        from = "\(node.entity.table.identifier) as \(alias)"
        try filter(slots: &slots, aliases: &aliases)
        orderBy = orderings(aliases: &aliases).map(\.term)
        page = try pageClause(slots: &slots, atMost: maximumRows + 1)
    }

    /// Without a limit a join to the parents' keys, with one a lateral subquery for each of them.
    mutating func child(
        of keys: Fragment,
        relation: Relation,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) {
        let parents = aliases.table()
        alias = aliases.table()
        parentKeys = relation.pairs.indices.map { Fragment(parents.column(.key($0))) }
        let parentSource: Fragment = "(\n    \(keys)\n) as \(parents)"
        let table: Fragment = "\(node.entity.table.identifier) as \(alias)"
        let link = relation.through.map { through in
            let link = aliases.table()
            return (
                source: "\(through.table.identifier) as \(link)" as Fragment,
                toParent: relation.pairs.toKeys(of: parents, foreign: link),
                toTarget: through.pairs.equality(local: link, foreign: alias)
            )
        }
        let toParent = link?.toParent ?? relation.pairs.toKeys(of: parents, foreign: alias)
        guard let page = try pageClause(slots: &slots) else {
            from = parentSource
            if let link {
                from += "\njoin \(link.source) on \(link.toParent)\njoin \(table) on \(link.toTarget)"
            } else {
                from += "\njoin \(table) on \(toParent)"
            }
            try filter(slots: &slots, aliases: &aliases)
            orderBy = orderings(aliases: &aliases).map(\.term)
            return
        }
        let inner = alias
        var rows: Fragment = table
        if let link { rows += "\njoin \(link.source) on \(link.toTarget)" }
        conditions = [toParent]
        try filter(slots: &slots, aliases: &aliases)
        let sorted = orderings(aliases: &aliases)
        for join in joins.clauses { rows += "\n\(join)" }
        let keys = sorted.enumerated().map { index, order -> Fragment in
            "\(order.expression) as \(Identifier.order(index))"
        }
        let list = Fragment([Fragment("\(inner).*")] + keys, separator: ", ")
        alias = aliases.table()
        let order: Fragment = sorted.isEmpty ? .empty : "\norder by \(sorted.map(\.term), separator: ", ")"
        let children: Fragment =
            "select \(list)\nfrom \(rows)\nwhere \(conditions, separator: " and ")\(order)\(page)"
        from = "\(parentSource)\ncross join lateral (\n    \(children)\n) as \(alias)"
        orderBy = sorted.enumerated().map { index, order in
            order.with(expression: Fragment(alias.column(.order(index)))).term
        }
        conditions = []
        joins = Joins()
    }

    private mutating func filter(slots: inout SlotTable, aliases: inout AliasCounter) throws(ArgumentError) {
        let lowering = PredicateLowering(model: model)
        if let condition = try lowering.condition(node.filter, on: alias, slots: &slots, aliases: &aliases) {
            conditions.append(condition)
        }
    }

    /// The orderings of the request, and the key, so that no two rows are equal.
    private mutating func orderings(aliases: inout AliasCounter) -> [SortTerm] {
        var terms: [SortTerm] = []
        for ordering in node.ordering {
            var target = Joins.Target(alias: alias, isOptional: false)
            for relation in ordering.path {
                target = joins.follow(relation, from: target, model: model, aliases: &aliases)
            }
            terms.append(
                SortTerm(expression: ordering.column.expression(of: target.alias), direction: ordering.direction)
            )
        }
        for column in node.entity.key {
            let expression = column.expression(of: alias)
            if !terms.contains(where: { $0.expression == expression }) {
                terms.append(SortTerm(expression: expression, direction: .ascending))
            }
        }
        return terms
    }

    /// `limit … offset …`, or `nil` where the list is whole.
    ///
    /// - Parameter maximum: cuts the limit; `nil` where the statement around it does.
    private func pageClause(slots: inout SlotTable, atMost maximum: Int? = nil) throws(ArgumentError) -> Fragment? {
        guard node.limit != nil || node.offset != nil else { return nil }
        var page: Fragment = .empty
        switch (node.limit, maximum) {
        case (.literal(let number)?, let maximum?): page += "\nlimit \(count: min(number, maximum))"
        case (.literal(let number)?, nil): page += "\nlimit \(count: number)"
        case (.open(let operand)?, let maximum?):
            let limit = try slots.argument(operand, encoding: .rowCount, type: .int8)
            page += "\nlimit least(\(limit), \(count: maximum))"
        case (.open(let operand)?, nil):
            page += "\nlimit \(try slots.argument(operand, encoding: .rowCount, type: .int8))"
        case (nil, let maximum?): page += "\nlimit \(count: maximum)"
        case (nil, nil): break
        }
        switch node.offset {
        case .literal(let number)?: page += "\noffset \(count: number)"
        case .open(let operand)?:
            page += "\noffset \(try slots.argument(operand, encoding: .rowCount, type: .int8))"
        case nil: break
        }
        return page
    }
}

/// One term of an `order by`.
struct SortTerm {
    let expression: Fragment
    let direction: Ordering.Direction

    func with(expression: Fragment) -> SortTerm {
        SortTerm(expression: expression, direction: direction)
    }

    /// `"t0"."name" desc nulls last`
    var term: Fragment {
        switch direction {
        case .ascending: expression
        case .descending: "\(expression) desc"
        case .ascendingNullsFirst: "\(expression) nulls first"
        case .ascendingNullsLast: "\(expression) nulls last"
        case .descendingNullsFirst: "\(expression) desc nulls first"
        case .descendingNullsLast: "\(expression) desc nulls last"
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
