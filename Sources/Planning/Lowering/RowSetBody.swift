import Mapping
import SQL

/// The part of a row set's statement that decides which rows there are and in which order; its own statement and the
/// key queries of its children share it.
struct RowSetBody {
    /// The alias of the row's table.
    let alias: Identifier
    /// The columns that hold the parent's key; empty at the root.
    let parentKeys: [Fragment]
    /// To-one joins that the row set's fields need; the key queries of children carry them too.
    var joins: Joins
    /// The terms of the order, without the parent's key.
    let order: [SortTerm]
    /// How the rows and the keys of their parents meet.
    let strategy: ParentLink.Strategy
    /// How many lists below each other are read to find the rows.
    let lists: Int
    /// Whether the rows are dear to find a second time.
    let isDear: Bool
    /// How many of the rows of each parent the response shows; `nil` where it shows all that are read.
    private let shown: Fragment?

    private let from: Fragment
    private let conditions: [Fragment]
    /// `limit … offset …` of a root; a child's stand in its lateral subquery.
    private let page: (exact: Fragment, withOneMore: Fragment)?
    /// How many of the joins the order needs.
    private let orderingJoins: Int
    /// How many of the joins the conditions need.
    private let conditionJoins: Int
    /// Whether no two rows have the same key.
    private let hasDistinctRows: Bool
    private let keyColumns: Set<String>

    /// - Parameters:
    ///   - parents: where the keys of the parents come from; `nil` at the root.
    ///   - hasOneMore: whether a page of children reads one row more than it shows. A root's statement always does.
    /// - Throws: where an argument cannot be a parameter.
    init(
        _ rows: RowSelection,
        parents: ParentRows?,
        hasOneMore: Bool = false,
        model: Model,
        limits: PlanLimits,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) {
        var builder = RowSetBodyBuilder(rows: rows, model: model, maximumRows: limits.rowsPerStatement)
        if let parents, let relation = rows.relation {
            try builder.child(
                of: parents,
                relation: relation,
                hasOneMore: hasOneMore,
                slots: &slots,
                aliases: &aliases
            )
        } else {
            try builder.root(slots: &slots, aliases: &aliases)
        }
        alias = builder.alias
        parentKeys = builder.parentKeys
        joins = builder.joins
        order = builder.order
        strategy = builder.strategy
        lists = (parents?.lists ?? 0) + 1
        isDear = ParentQueryRule(largeTableRows: limits.largeTableRows).isDear(rows)
        shown = builder.shown
        orderingJoins = builder.joins.count
        // Only cursors are compared with columns of joined rows.
        switch rows.page {
        case .keyset, .beyond: conditionJoins = builder.joins.count
        case .whole, .slice: conditionJoins = 0
        }
        from = builder.from
        conditions = builder.conditions
        page = builder.page
        hasDistinctRows = rows.relation?.through == nil
        keyColumns = rows.entity.keyColumnNames
    }

    /// Rows of a subquery, which has all columns of the entity and a place for each row.
    ///
    /// - Parameters:
    ///   - lists: how many lists below each other the subquery reads.
    ///   - isDear: whether it is dear to run a second time.
    init(
        subquery: Fragment,
        as alias: Identifier,
        parentKeys: [Fragment],
        conditions: [Fragment],
        place: Fragment,
        entity: Entity,
        lists: Int,
        isDear: Bool
    ) {
        self.alias = alias
        self.parentKeys = parentKeys
        self.conditions = conditions
        joins = Joins()
        strategy = .join
        self.lists = lists
        self.isDear = isDear
        shown = nil
        order = [SortTerm(expression: place, direction: .ascending, type: .bigInteger, isNullable: false)]
        orderingJoins = 0
        conditionJoins = 0
        from = "(\n    \(subquery)\n) as \(alias)"
        page = nil
        hasDistinctRows = false
        keyColumns = entity.keyColumnNames
    }

    /// The statement of the row set:
    ///
    ///     select … from … where … order by … limit …
    ///
    /// One that hands keys to others keeps its rows until it has done so:
    ///
    ///     with "rows" as materialized (select … as "c0", … from … where … order by … limit …)
    ///     select "c0", … from "rows" where (select set_config(…) …) order by …
    func select(_ list: SelectList, atMost maximumRows: Int?) -> Fragment {
        guard !list.handed.isEmpty else { return select(list.fragment, atMost: maximumRows) }
        let rows = Identifier(literal: "rows")
        var kept = list
        let parents = parentKeys.map { Fragment(SelectList.name(of: kept.place(of: $0))) }
        let order = order.map { $0.with(expression: Fragment(SelectList.name(of: kept.place(of: $0.expression)))) }
        let terms = parents + order.map(\.term)
        var handing: Fragment = "\(rows)"
        if let shown {
            let place = Identifier(literal: "place")
            handing = """
                (
                    select *, row_number() over (partition by \(parents, separator: ", ") \
                order by \(order.map(\.term), separator: ", ")) as \(place)
                    from \(rows)
                ) as numbered where \(place) <= \(shown)
                """
        }
        let statement: Fragment = """
            with \(rows) as materialized (
                \(select(kept.named, atMost: maximumRows))
            )
            select \(list.expressions.indices.map { SelectList.name(of: $0) }, separator: ", ")
            from \(rows)
            where \(list.handed.map { $0.handing(from: handing) }, separator: " and ")
            """
        return terms.isEmpty ? statement : "\(statement)\norder by \(terms, separator: ", ")"
    }

    private func select(_ list: Fragment, atMost maximumRows: Int?) -> Fragment {
        let order = parentKeys + order.map(\.term)
        var statement: Fragment = "select \(list)\n\(source(joins.clauses))"
        if !order.isEmpty { statement += "\norder by \(order, separator: ", ")" }
        if let page { return statement + page.withOneMore }
        return maximumRows.map { statement + "\nlimit \(count: $0)" } ?? statement
    }

    /// Whether the columns, which are of the row's table or of one that it is joined to, are different in each row.
    func isUnique(_ columnNames: [String], of origin: Identifier) -> Bool {
        hasDistinctRows && origin == alias && !keyColumns.isEmpty && keyColumns.isSubset(of: columnNames)
    }

    /// The rows without an order: `select … from … where … group by …`.
    func rows(_ list: [Fragment], groupBy: Fragment? = nil) -> Fragment {
        let statement: Fragment = "select \(list, separator: ", ")\n\(source(joins.clauses))"
        return groupBy.map { "\(statement)\ngroup by \($0)" } ?? statement
    }

    /// The rows of the page without an order: `select … from … where … limit …`.
    func page(_ list: [Fragment]) -> Fragment {
        rows(list) + (page?.exact ?? .empty)
    }

    /// The query that finds the keys `columns` of the rows, each once:
    ///
    ///     select distinct "t1"."id" as "k0" from …
    ///
    /// With a limit at the root the page is cut first: `select distinct "k0" from (select … order by … limit …)`.
    func keyQuery(_ columns: [Fragment], columnNames: [String], of origin: Identifier) -> Fragment {
        let list = columns.enumerated().map { index, column -> Fragment in "\(column) as \(Identifier.key(index))" }
        let isUnique = isUnique(columnNames, of: origin)
        guard let page else {
            let source = source(joins.clauses(first: conditionJoins, leadingTo: origin))
            let keyword: Fragment = isUnique ? "select " : "select distinct "
            return "\(keyword)\(list, separator: ", ")\n\(source)"
        }
        let source = source(joins.clauses(first: orderingJoins, leadingTo: origin))
        var rows: Fragment = "select \(list, separator: ", ")\n\(source)"
        if !order.isEmpty { rows += "\norder by \(order.map(\.term), separator: ", ")" }
        rows += page.exact
        guard !isUnique else { return rows }
        let names = columns.indices.map { Fragment(.key($0)) }
        return "select distinct \(names, separator: ", ") from (\n    \(rows)\n) as page"
    }

    /// `from … join … where …`
    private func source(_ joins: [Fragment]) -> Fragment {
        var source: Fragment = "from \(from)"
        for join in joins { source += "\n\(join)" }
        if !conditions.isEmpty { source += "\nwhere \(conditions, separator: " and ")" }
        return source
    }
}

extension Entity {
    /// The names in the table of the columns that identify a row.
    fileprivate var keyColumnNames: Set<String> {
        Set(
            key.compactMap { column in
                if case .column(let name) = column.source { name } else { nil }
            }
        )
    }
}
