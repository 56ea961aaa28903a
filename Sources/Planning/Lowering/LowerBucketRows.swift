import Mapping
import SQL

/// The rows of groups.
extension GroupsQuery {
    /// Lowers the rows of each group, numbered in their order, so that a limit is a limit for each group; returns their
    /// place in the plan.
    ///
    ///     from (
    ///         select "t2".*, "t2"."kind" as "member 0", row_number() over (…) as "place in group"
    ///         from "public"."project" as "t2"
    ///     ) as "t3"
    ///     where "t3"."place in group" <= 3
    mutating func rows(
        _ node: RowSetNode,
        of groups: Int,
        output: inout SelectList,
        lowering: inout Lowering
    ) throws(ArgumentError) -> Int {
        let isCut = self.node.limit != nil || self.node.offset != nil || !self.node.having.isAlways
        let outer = body.parentKeys.indices.map { Fragment(result.column(.key($0))) }
        let keys = self.node.keys.enumerated().map { place, key in
            key.type.normalized(Fragment(result.column(.group(place))))
        }
        var parentColumns = (outer + keys).map { output.place(of: $0) }
        if isTotal != nil { parentColumns.append(output.place(of: Fragment(result.column(Self.total)))) }
        let shown = isCut ? try membership(outer + keys, lowering: &lowering) : nil
        let query = self
        let hasTotal = isTotal != nil
        return lowering.add(under: Lowering.Parent(rowSet: groups, columns: parentColumns)) {
            lowering,
            index throws(ArgumentError) in
            var body = try query.numbered(node, shown: shown, lowering: &lowering)
            var output = SelectList()
            var columns = body.parentKeys.map { output.place(of: $0) }
            // No row belongs to the grand total.
            if hasTotal { columns.append(output.place(of: "false")) }
            let row = Joins.Target(alias: body.alias, isOptional: false)
            let object = lowering.object(node.object, of: row, in: index, body: &body, output: &output)
            let statement = body.select(output, atMost: lowering.limits.maximumRows + 1).render()
            return RowSetPlan(
                statement: .success(statement),
                parent: ParentLink(
                    rowSet: groups,
                    parentColumns: parentColumns,
                    columns: columns,
                    matchesNull: true,
                    // The rows are looked for where the groups are.
                    finds: query.parent?.finds ?? .inline
                ),
                object: object,
                entity: node.entity.id
            )
        }
    }

    /// The keys of the groups that are shown, as a query of arrays, in which NULL equals NULL.
    private func membership(_ keys: [Fragment], lowering: inout Lowering) throws(ArgumentError) -> Fragment {
        var copy = self
        return try copy.statement([Self.array(keys)], lowering: &lowering)
    }

    private static func array(_ values: [Fragment]) -> Fragment {
        let texts = values.map { value -> Fragment in "\(value)::pg_catalog.text" }
        // An array without elements has no type of its own.
        return texts.isEmpty ? "'{}'::pg_catalog.text[]" : "array[\(texts, separator: ", ")]"
    }

    /// The rows with their keys and their places in their groups.
    private func numbered(
        _ node: RowSetNode,
        shown: Fragment?,
        lowering: inout Lowering
    ) throws(ArgumentError) -> RowSetBody {
        var selection = node.rows
        selection.page = .whole
        var body = try RowSetBody(
            selection,
            parents: parent?.rows,
            model: lowering.model,
            limits: lowering.limits,
            slots: &lowering.slots,
            aliases: &lowering.aliases
        )
        let values = zip(self.node.keys, try lowering.keys(self.node.keys, body: &body)).map { key, value in
            key.type.normalized(value)
        }
        let partition = body.parentKeys + values
        var list: [Fragment] = ["\(body.alias).*"]
        let members = partition.indices.map { node.entity.computedColumn("member \($0)") }
        let placeName = node.entity.computedColumn("place in group")
        for (key, name) in zip(partition, members) { list.append("\(key) as \(name)") }
        let order = body.order.map(\.term)
        let sorted: Fragment = order.isEmpty ? .empty : " order by \(order, separator: ", ")"
        let groups: Fragment = partition.isEmpty ? .empty : "partition by \(partition, separator: ", ")"
        list.append("row_number() over (\(groups)\(sorted)) as \(placeName)")
        let alias = lowering.aliases.table()
        let keys = members.map { Fragment(alias.column($0)) }
        var conditions: [Fragment] = []
        let place = Fragment(alias.column(placeName))
        if case .slice(let limit, let offset) = node.rows.page {
            conditions.append(try lowering.slots.isOnPage(place, limit: limit, offset: offset))
        }
        if let shown { conditions.append("\(Self.array(keys)) in (\n    \(shown)\n)") }
        return RowSetBody(
            subquery: body.rows(list),
            as: alias,
            parentKeys: keys,
            conditions: conditions,
            place: place,
            entity: node.entity,
            lists: body.lists,
            isDear: ParentQueryRule(largeTableRows: lowering.limits.largeTableRows).isLarge(node.entity)
        )
    }
}

extension ColumnType {
    /// The value in the one form that all equal values have, so that equal keys are equal texts.
    fileprivate func normalized(_ value: Fragment) -> Fragment {
        switch kind {
        case .decimal: "trim_scale(\(value))"
        case .float: "\(value) + 0"
        case .interval: "justify_interval(\(value))"
        default: value
        }
    }
}

extension AggregateCondition {
    fileprivate var isAlways: Bool {
        if case .all(let parts) = self { parts.allSatisfy(\.isAlways) } else { false }
    }
}
