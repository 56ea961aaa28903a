import Mapping
import SQL

/// Groups of rows by keys.
extension Lowering {
    /// Lowers groups; returns their place in the plan.
    ///
    ///     select "t1"."group 0", "t1"."value 1"
    ///     from (
    ///         select "t0"."kind" as "group 0", count(*) as "value 1" from "public"."project" as "t0" group by "t0"."kind"
    ///     ) as "t1"
    ///     where … order by …, "t1"."group 0" limit …
    mutating func addGroups(_ node: Result<GroupsNode, ArgumentError>, under parent: Parent?) -> Int {
        add(under: parent) { lowering, index throws(ArgumentError) in
            var query = try GroupsQuery(try node.get(), under: parent, lowering: &lowering)
            return try query.plan(at: index, lowering: &lowering)
        }
    }
}

/// The statement of a list of groups while it is being written.
struct GroupsQuery {
    let node: GroupsNode
    let parent: Lowering.Parent?
    /// The rows that are grouped.
    var body: RowSetBody
    /// The expressions of the keys over the rows.
    let keys: [Fragment]
    /// What the rows are grouped into and computed of each group.
    var columns = GroupColumns()
    /// The alias of the grouping query.
    let groups: Identifier
    /// The alias that the fields read: that of the grouping query, or of one around it that numbers the groups.
    let result: Identifier
    /// Whether a group is the grand total, in the grouping query; `nil` where there is none.
    let isTotal: Fragment?
    private(set) var hasRank = false

    init(_ node: GroupsNode, under parent: Lowering.Parent?, lowering: inout Lowering) throws(ArgumentError) {
        self.node = node
        self.parent = parent
        body = try RowSetBody(
            node.rows,
            parents: parent?.rows,
            model: lowering.model,
            limits: lowering.limits,
            slots: &lowering.slots,
            aliases: &lowering.aliases
        )
        keys = try lowering.keys(node.keys, body: &body)
        groups = lowering.aliases.table()
        result = lowering.aliases.table()
        isTotal = node.hasTotal ? keys.first.map { "(grouping(\($0)) = 1)" } : nil
        for (index, key) in body.parentKeys.enumerated() { columns.add(key, as: .key(index)) }
        for (index, key) in keys.enumerated() { columns.add(key, as: .group(index)) }
        if let isTotal { columns.add(isTotal, as: Self.total) }
    }

    /// The name of the column that tells the grand total.
    static let total = Identifier(literal: "total")
    private static let rank = Identifier(literal: "rank")
    private static let place = Identifier(literal: "place")

    /// The statement and how its rows become groups.
    mutating func plan(at index: Int, lowering: inout Lowering) throws(ArgumentError) -> RowSetPlan {
        var output = SelectList()
        let parentColumns = body.parentKeys.indices.map { output.place(of: Fragment(result.column(.key($0)))) }
        let object = try fields(node.fields, in: index, output: &output, lowering: &lowering)
        let statement = try statement(output.expressions, lowering: &lowering)
        return RowSetPlan(
            statement: .success(statement.render()),
            parent: parent.map { $0.link(parentColumns) },
            object: ObjectPlan(fields: object),
            entity: node.rows.entity.id
        )
    }

    private mutating func fields(
        _ fields: [GroupField],
        in rowSet: Int,
        output: inout SelectList,
        lowering: inout Lowering
    ) throws(ArgumentError) -> [OutputField] {
        var outputs: [OutputField] = []
        for field in fields {
            let content: OutputField.Content
            switch field.content {
            case .constant(let bytes): content = .constant(bytes)
            case .failure(let error): content = .failure(error)
            case .value(let value):
                let (expression, units) = try column(value, lowering: &lowering)
                content = .measure(
                    output.place(of: expression),
                    type(of: value),
                    units: units.map { output.place(of: $0) }
                )
            case .object(let inner, let presence):
                let object = ObjectPlan(
                    fields: try self.fields(inner, in: rowSet, output: &output, lowering: &lowering)
                )
                let column = try presence.map { value throws(ArgumentError) in
                    output.place(of: try self.column(value, lowering: &lowering).value)
                }
                content = .object(object, presence: column)
            case .rows(let node):
                content = .list(rowSet: try rows(node, of: rowSet, output: &output, lowering: &lowering))
            }
            outputs.append(OutputField(field.responseKey, content, isNonNull: field.isNonNull, offset: field.offset))
        }
        return outputs
    }

    private func type(of value: GroupValue) -> ColumnType {
        switch value {
        case .key(let place): node.keys[place].type
        case .common(let key): key.type
        case .keyBound: .decimal
        case .measure(let measure), .previous(let measure), .change(let measure), .runningTotal(let measure):
            measure.type
        case .share, .growth: .float
        case .hasPrevious, .isTotal: .boolean
        case .rank: .count
        }
    }

    /// A value of a group as the fields read it, and the units that it would mix.
    private mutating func column(
        _ value: GroupValue,
        lowering: inout Lowering
    ) throws(ArgumentError) -> (value: Fragment, units: Fragment?) {
        switch value {
        case .key(let place): return (Fragment(result.column(.group(place))), nil)
        case .common(let key):
            let value = try common(key, lowering: &lowering)
            return (Fragment(result.column(columns.name(of: value))), nil)
        case .keyBound(let place, let isUpper):
            return (try bound(place, isUpper: isUpper, lowering: &lowering), nil)
        case .isTotal: return (isTotal == nil ? "false" : Fragment(result.column(Self.total)), nil)
        case .rank:
            hasRank = true
            return (Fragment(result.column(Self.rank)), nil)
        default:
            let (inner, units) = try GroupWindows(self).value(value, query: &self, lowering: &lowering)
            return (
                Fragment(result.column(columns.name(of: inner))),
                units.map { Fragment(result.column(columns.name(of: $0))) }
            )
        }
    }

    /// The value of all rows; the key of the grand total is empty:
    ///
    ///     case when cardinality(array_agg(distinct "t0"."name")) = 1 then (array_agg(distinct "t0"."name"))[1] end
    private mutating func common(_ key: GroupKey, lowering: inout Lowering) throws(ArgumentError) -> Fragment {
        let value = Fragment(try lowering.keys([key], body: &body), separator: ", ")
        let values: Fragment = "array_agg(distinct \(value))"
        let isOne: Fragment = "cardinality(\(values)) = 1"
        let condition = isTotal.map { "not \($0) and \(isOne)" } ?? isOne
        return "case when \(condition) then (\(values))[1] end"
    }

    /// `"t1"."group 0" * $1 + $2`
    private func bound(_ place: Int, isUpper: Bool, lowering: inout Lowering) throws(ArgumentError) -> Fragment {
        guard case .bucket(let width, let offset) = node.keys[place].form else { return "null" }
        let factor = try lowering.slots.argument(width, encoding: .positive, type: .numeric)
        let number: Fragment = "\(result.column(.group(place)))\(isUpper ? " + 1" : "" as Fragment)"
        guard let offset else { return "(\(number)) * \(factor)" }
        let start = try lowering.slots.argument(offset, encoding: .value(.decimal), type: .numeric)
        return "(\(number)) * \(factor) + \(start)"
    }

    // MARK: The statement

    /// The statement with these columns over ``result``.
    mutating func statement(_ list: [Fragment], lowering: inout Lowering) throws(ArgumentError) -> Fragment {
        let model = lowering.model
        var slots = lowering.slots
        var aliases = lowering.aliases
        let inner = try order(model: model, slots: &slots, aliases: &aliases)
        let isPaged = node.limit != nil || node.offset != nil
        // A page of all groups is a limit; a page for each parent, or with a total behind it, is a range of places.
        let isCutByPlace = isPaged && (!body.parentKeys.isEmpty || isTotal != nil)
        let numbersGroups = hasRank || isCutByPlace
        let alias = numbersGroups ? groups : result
        let having = try AggregateConditionLowering().condition(node.having, slots: &slots) {
            aggregate,
            slots throws(ArgumentError) in
            Fragment(alias.column(try comparable(aggregate, model: model, slots: &slots, aliases: &aliases)))
        }
        lowering.slots = slots
        lowering.aliases = aliases
        let list = list.isEmpty ? ["true"] : list
        var rows: Fragment = "from (\n    \(grouped)\n) as \(alias)"
        if let condition = having.map({ self.condition($0, alias) }) { rows += "\nwhere \(condition)" }
        if numbersGroups {
            rows = """
                from (
                    select \(groups).*, \(numbers(inner, hasPlace: isCutByPlace), separator: ", ")
                    \(rows)
                ) as \(result)
                """
            if isCutByPlace { rows += "\nwhere \(try page(lowering: &lowering))" }
        }
        var order = body.parentKeys.indices.map { Fragment(result.column(.key($0))) }
        if isTotal != nil { order.append(Fragment(result.column(Self.total))) }
        order += (inner + keyOrder(behind: inner)).map {
            $0.direction.term("\(result.column($0.name))\($0.collation)")
        }
        let maximum = lowering.limits.maximumRows + 1
        let page =
            isCutByPlace
            ? "\nlimit \(count: maximum)"
            : try lowering.slots.page(limit: node.limit, offset: node.offset, atMost: maximum)
        let sorted: Fragment = order.isEmpty ? .empty : "\norder by \(order, separator: ", ")"
        return "select \(list, separator: ", ")\n\(rows)\(sorted)\(page)"
    }

    /// Groups that `having` keeps; it says nothing about the grand total.
    private func condition(_ having: Fragment, _ alias: Identifier) -> Fragment {
        isTotal == nil ? having : "(\(having) or \(alias.column(Self.total)))"
    }

    /// The query that makes the groups.
    private var grouped: Fragment {
        let parents = body.parentKeys
        let all = Fragment(parents + keys, separator: ", ")
        // Like any other group the one of all rows is there only where a row is.
        guard !keys.isEmpty else { return body.rows(columns.list, groupBy: "(\(all))\nhaving count(*) > 0") }
        guard isTotal != nil else { return body.rows(columns.list, groupBy: all) }
        return body.rows(
            columns.list,
            groupBy: "grouping sets ((\(all)), (\(parents, separator: ", ")))"
        )
    }

    /// One term of the order of groups: a column of the groups, by name.
    private struct Term {
        let name: Identifier
        let collation: Fragment
        let direction: Ordering.Direction
    }

    private mutating func order(
        model: Model,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) -> [Term] {
        var terms: [Term] = []
        for ordering in node.ordering {
            switch ordering.term {
            case .key(let place):
                let collation = node.keys[place].collation
                terms.append(Term(name: .group(place), collation: collation, direction: ordering.direction))
            case .aggregate(let aggregate):
                let name = try comparable(aggregate, model: model, slots: &slots, aliases: &aliases)
                terms.append(Term(name: name, collation: .empty, direction: ordering.direction))
            }
        }
        return terms
    }

    /// The keys that the groups are not sorted by anyway.
    private func keyOrder(behind terms: [Term]) -> [Term] {
        node.keys.indices
            .map { Term(name: .group($0), collation: node.keys[$0].collation, direction: .ascending) }
            .filter { key in !terms.contains { $0.name == key.name } }
    }

    /// The column of an aggregate that groups are filtered or sorted by.
    private mutating func comparable(
        _ aggregate: Aggregate,
        model: Model,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) -> Identifier {
        let value = try AggregateLowering(model: model).comparable(
            aggregate,
            of: Joins.Target(alias: body.alias, isOptional: false),
            joins: &body.joins,
            slots: &slots,
            aliases: &aliases
        )
        return columns.name(of: value)
    }

    /// `rank() over (…) as "rank"` and `row_number() over (…) as "place"`.
    private func numbers(_ order: [Term], hasPlace: Bool) -> [Fragment] {
        var partition = body.parentKeys.indices.map { Fragment(groups.column(.key($0))) }
        if isTotal != nil { partition.append(Fragment(groups.column(Self.total))) }
        let by: Fragment = partition.isEmpty ? .empty : "partition by \(partition, separator: ", ") "
        func sorted(_ terms: [Term]) -> Fragment {
            let terms = terms.map { $0.direction.term("\(groups.column($0.name))\($0.collation)") }
            return terms.isEmpty ? .empty : "order by \(terms, separator: ", ")"
        }
        let ranked: Fragment = "rank() over (\(by)\(sorted(order.isEmpty ? keyOrder(behind: []) : order)))"
        let rank: Fragment =
            isTotal == nil ? ranked : "case when not \(groups.column(Self.total)) then \(ranked) end"
        let place: Fragment = "row_number() over (\(by)\(sorted(order + keyOrder(behind: order))))"
        return (hasRank ? ["\(rank) as \(Self.rank)"] : []) + (hasPlace ? ["\(place) as \(Self.place)"] : [])
    }

    /// The groups of the page; the grand total is none of them and always there.
    private func page(lowering: inout Lowering) throws(ArgumentError) -> Fragment {
        let condition = try lowering.slots.isOnPage(
            Fragment(result.column(Self.place)),
            limit: node.limit,
            offset: node.offset
        )
        return isTotal == nil ? condition : "(\(condition) or \(result.column(Self.total)))"
    }
}

extension GroupKey {
    /// ` collate "zh-x-icu"` where the mapping gives the key's column a collation.
    var collation: Fragment {
        guard case .value = form, let name = owner.traits.collations[column.fieldName] else { return .empty }
        return " collate \(name.identifier)"
    }
}

extension Lowering {
    /// The expressions of keys over the rows of `body`.
    mutating func keys(_ keys: [GroupKey], body: inout RowSetBody) throws(ArgumentError) -> [Fragment] {
        var fragments: [Fragment] = []
        for key in keys {
            var target = Joins.Target(alias: body.alias, isOptional: false)
            for relation in key.path {
                target = body.joins.follow(relation, from: target, model: model, aliases: &aliases)
            }
            let value = key.column.expression(of: target.alias)
            switch key.form {
            case .value: fragments.append(key.column.comparable(of: target.alias))
            case .part(let part): fragments.append("extract(\(part.sql) from \(value))::pg_catalog.int4")
            case .bucket(let width, let offset):
                let divisor = try slots.argument(width, encoding: .positive, type: .numeric)
                var number: Fragment = "\(value)::pg_catalog.numeric"
                if let offset {
                    number = "(\(number) - \(try slots.argument(offset, encoding: .value(.decimal), type: .numeric)))"
                }
                fragments.append("floor(\(number) / \(divisor))")
            }
        }
        return fragments
    }
}

extension DatePart {
    fileprivate var sql: Fragment {
        switch self {
        case .year: "year"
        case .quarter: "quarter"
        case .month: "month"
        case .week: "week"
        case .day: "day"
        case .weekday: "isodow"
        case .hour: "hour"
        }
    }
}
