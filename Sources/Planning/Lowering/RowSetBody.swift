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

    private let from: Fragment
    private let conditions: [Fragment]
    private let orderBy: [Fragment]
    /// `limit … offset …` of a root; a child's stand in its lateral subquery.
    private let page: Fragment?
    /// How many of the joins the order needs.
    private let orderingJoins: Int
    /// Whether no two rows have the same key.
    private let hasDistinctRows: Bool
    private let keyColumns: Set<String>

    /// - Parameter parentKeys: the query that finds the keys of the parents; `nil` at the root.
    /// - Throws: where an argument cannot be a parameter.
    init(
        _ node: RowSetNode,
        parentKeys keys: Fragment?,
        model: Model,
        limits: PlanLimits,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) {
        var builder = RowSetBodyBuilder(node: node, model: model, maximumRows: limits.maximumRows)
        if let keys, let relation = node.relation {
            try builder.child(of: keys, relation: relation, slots: &slots, aliases: &aliases)
        } else {
            try builder.root(slots: &slots, aliases: &aliases)
        }
        alias = builder.alias
        parentKeys = builder.parentKeys
        joins = builder.joins
        orderingJoins = builder.joins.count
        from = builder.from
        conditions = builder.conditions
        orderBy = builder.orderBy
        page = builder.page
        hasDistinctRows = node.relation?.through == nil
        keyColumns = Set(
            node.entity.key.compactMap { column in
                if case .column(let name) = column.source { name } else { nil }
            }
        )
    }

    /// The statement of the row set:
    ///
    ///     select … from … where … order by … limit …
    func select(_ list: SelectList, atMost maximumRows: Int) -> Fragment {
        let order = parentKeys + orderBy
        var statement: Fragment = "select \(list.fragment)\n\(source(joins.clauses))"
        if !order.isEmpty { statement += "\norder by \(order, separator: ", ")" }
        return statement + (page ?? "\nlimit \(count: maximumRows)")
    }

    /// The query that finds the keys `columns` of the rows, each once:
    ///
    ///     select distinct "t1"."id" as "k0" from …
    ///
    /// With a limit at the root the page is cut first: `select distinct "k0" from (select … order by … limit …)`.
    func keyQuery(_ columns: [Fragment], columnNames: [String], of origin: Identifier) -> Fragment {
        let list = columns.enumerated().map { index, column -> Fragment in "\(column) as \(Identifier.key(index))" }
        let isUnique =
            hasDistinctRows && origin == alias && !keyColumns.isEmpty && keyColumns.isSubset(of: columnNames)
        guard let page else {
            let source = source(joins.clauses(first: 0, leadingTo: origin))
            let keyword: Fragment = isUnique ? "select " : "select distinct "
            return "\(keyword)\(list, separator: ", ")\n\(source)"
        }
        let source = source(joins.clauses(first: orderingJoins, leadingTo: origin))
        var rows: Fragment = "select \(list, separator: ", ")\n\(source)"
        if !orderBy.isEmpty { rows += "\norder by \(orderBy, separator: ", ")" }
        rows += page
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
