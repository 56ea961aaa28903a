import JSON

/// A figure about rows: how it is asked for, and its SQL over them.
struct Figure {
    let function: String
    /// `nil` for `count`.
    let field: Field?
    let sql: String
    /// The JSON of a value that stands in this SQL.
    var json: (String) -> String = { $0 }
    var argument = ""

    var selection: String { field.map { "\(function)\(argument) { \($0.name) }" } ?? function }

    /// The member of an object for a value.
    func member(_ value: String) -> String {
        field.map { "'\(function)', json_build_object('\($0.name)', \(value))" } ?? "'\(function)', \(value)"
    }
}

/// Makes random aggregates and groups; what they are to each other is found by joining the groups with themselves.
extension Lists {
    /// Different functions, `count` first.
    mutating func figures(_ table: Table, alias: String) -> [Figure] {
        var figures = [Figure(function: "count", field: nil, sql: "count(*)")]
        let numbers = table.fields.filter { $0.isNumeric && !$0.hasUnit }
        for function in conditions.random.pick(conditions.random.number(0...4), of: Self.functions) {
            let isOfNumbers = !["countDistinct", "min", "max"].contains(function)
            let fields =
                isOfNumbers
                ? numbers
                : table.fields.filter { $0.isShowable && $0.kind != .boolean && $0.kind != .uuid && !$0.hasUnit }
            guard !fields.isEmpty else { continue }
            let field = conditions.random.pick(fields)
            if function == "min" || function == "max", field.kind == .id { continue }
            let value = field.sql(alias)
            let isName = field.kind == .enumeration && !isOfNumbers && function != "countDistinct"
            let sql =
                switch function {
                case "countDistinct": "cardinality(array_agg(distinct \(value)) filter (where \(value) is not null))"
                case "stddev": "sqrt(var_samp(\(value)))"
                case "variance": "power(stddev_samp(\(value)), 2)"
                case "median": "percentile_cont(array[0.5]) within group (order by \(value))"
                case "percentile": "percentile_cont(array[0.25]) within group (order by \(value))"
                default: "\(function)(\(value))"
                }
            figures.append(
                Figure(
                    function: function,
                    field: field,
                    sql: function == "countDistinct"
                        ? "coalesce(\(sql), 0)"
                        : function == "median" || function == "percentile" ? "(\(sql))[1]" : sql,
                    json: { isName ? "upper(replace((\($0))::text, '-', '_'))" : $0 },
                    argument: function == "percentile" ? "(p: 0.25)" : ""
                )
            )
        }
        return figures
    }

    private static let functions = [
        "countDistinct", "sum", "avg", "min", "max", "stddev", "variance", "median", "percentile",
    ]

    /// Aggregates of a list.
    mutating func aggregate(_ table: Table, link: (link: Link, parent: String)? = nil) -> (String, String) {
        var (arguments, alias, condition) = filter(table, link: link)
        var from = "\(table.name) \(alias)"
        if conditions.random.oneIn(3) {
            // Only counts do not depend on which of the rows is taken: the one with the first key is.
            let column = conditions.random.pick(table.fields.filter(\.isGroupable))
            let names = [Tree.name(column.name, type: "\(table.type)Column")]
            arguments.append(("distinctOn", .list(names, element: "\(table.type)Column")))
            let key = table.key.map { table[$0].sql(alias) }.joined(separator: ", ")
            from = """
                (select \(alias).*, row_number() over (partition by \(column.sql(alias)) order by \(key)) as "~d"
                from \(from) where \(condition)) \(alias)
                """
            condition = "\(alias).\"~d\" = 1"
        }
        let figures = figures(table, alias: alias)
        let members = figures.map { $0.member($0.json($0.sql)) }.joined(separator: ", ")
        let selection = figures.map(\.selection).joined(separator: " ")
        return (
            "\(link?.link.name ?? table.list)Aggregate\(writer.arguments(arguments)) { \(selection) }",
            "(select json_build_object(\(members)) from \(from) where \(condition))"
        )
    }

    private mutating func filter(
        _ table: Table,
        link: (link: Link, parent: String)?
    ) -> (arguments: [(name: String, value: Tree)], alias: String, condition: String) {
        let alias = conditions.alias()
        var condition = link.map { $0.link.sql(parent: $0.parent, child: alias) } ?? "true"
        guard conditions.random.oneIn(2) else { return ([], alias, condition) }
        let filter = conditions.condition(on: table, alias: alias, depth: conditions.random.number(0...2))
        condition += " and \(filter.sql)"
        return ([("where", filter.tree)], alias, condition)
    }

    /// Groups of a list.
    mutating func groups(_ table: Table, link: (link: Link, parent: String)? = nil) -> (String, String) {
        var (arguments, alias, condition) = filter(table, link: link)
        let keys = groupKeys(table, alias: alias)
        let figures = figures(table, alias: alias)
        let common = commonKeys(table, alias: alias, besides: keys)
        // Without `by` rows are grouped by what is selected, which has no width for a range of numbers.
        let isSaidBySelection =
            common.isEmpty && !keys.contains { $0.orderPath.contains("bucket") } && conditions.random.oneIn(3)
        if !isSaidBySelection {
            arguments.insert(("by", .list(by(keys, table), element: "\(table.type)GroupBy")), at: 0)
        }
        var isKept = "true"
        if conditions.random.oneIn(3) {
            let having = conditions.having(of: table, alias: alias)
            if !having.members.isEmpty {
                arguments.append(("having", .object(having.members, type: "\(table.type)Having")))
                isKept = having.terms.joined(separator: " and ")
            }
        }
        let order = groupOrder(table, keys, figures)
        if let tree = order.tree { arguments.append(("orderBy", tree)) }
        var page = "true"
        if conditions.random.oneIn(3) {
            let limit = conditions.random.number(0...5)
            let offset = conditions.random.number(0...2)
            arguments += [("limit", .integer(limit)), ("offset", .integer(offset))]
            page = "\"~p\" > \(offset) and \"~p\" <= \(limit + offset)"
        }
        let asksForTotal = conditions.random.oneIn(3)
        // The only group of all rows is the total.
        let hasTotal = asksForTotal && !keys.isEmpty
        if asksForTotal { arguments.append(("rollup", .flag(true))) }
        var writing = GroupsWriting(
            keys: keys,
            common: common,
            figures: figures,
            type: "\(table.type)Key"
        )
        if conditions.random.oneIn(2) { writing.addShares() }
        if conditions.random.oneIn(2) { writing.addRank() }
        if conditions.random.oneIn(2) { writing.addTimes() }
        if conditions.random.oneIn(3) {
            let (nodes, sql) = nodes(table, keys, alias: alias, condition: condition)
            writing.add(nodes, sql)
        }
        let sql = writing.sql(
            rows: "\(table.name) \(alias) where \(condition)",
            having: isKept,
            order: order.terms,
            page: page,
            hasTotal: hasTotal,
            isNested: link != nil
        )
        let name = "\(link?.link.name ?? table.list)GroupBy"
        return ("\(name)\(writer.arguments(arguments)) { \(writing.selection) }", sql)
    }

    /// The keys, and now and then one again or a field that is not to be grouped by.
    private mutating func by(_ keys: [GroupKey], _ table: Table) -> [Tree] {
        var by = keys.map(\.by)
        if conditions.random.oneIn(4), let key = keys.last(where: { $0.orderPath.count == 1 }) { by.append(key.by) }
        if conditions.random.oneIn(4), let field = table.fields.first(where: { $0.isGroupable }) {
            by.insert(.object([(field.name, .flag(false))], type: "\(table.type)GroupBy"), at: 0)
        }
        return by
    }

    private mutating func groupOrder(
        _ table: Table,
        _ keys: [GroupKey],
        _ figures: [Figure]
    ) -> (tree: Tree?, terms: [String]) {
        var trees: [Tree] = []
        var terms: [String] = []
        for _ in 0..<conditions.random.number(0...2) {
            let (name, direction) = conditions.random.pick(Term.directions)
            let last = Tree.name(name, type: "OrderDirection")
            let sortable = figures.indices.filter { figures[$0].function != "percentile" && figures[$0].isExact }
            let path: [String]
            if !keys.isEmpty, conditions.random.oneIn(2) {
                let place = conditions.random.pick(Array(keys.indices))
                path = ["key"] + keys[place].orderPath
                terms.append("\"~g\(place)\"\(keys[place].collation) \(direction)")
            } else {
                let place = conditions.random.pick(sortable)
                path = [figures[place].function] + (figures[place].field.map { [$0.name] } ?? [])
                terms.append("\"~m\(place)\" \(direction)")
            }
            var tree = last
            for step in path.reversed() { tree = .object([(step, tree)], type: nil) }
            trees.append(tree)
        }
        return (trees.isEmpty ? nil : .list(trees, element: "\(table.type)BucketOrder"), terms)
    }

    /// The rows of a group, which has the keys `"~g0"` and so on of `x`.
    private mutating func nodes(
        _ table: Table,
        _ keys: [GroupKey],
        alias: String,
        condition: String
    ) -> (String, String) {
        let (tree, order) = order(table, alias: alias)
        var arguments: [(name: String, value: Tree)] = tree.map { [("orderBy", $0)] } ?? []
        var page = "true"
        if conditions.random.oneIn(2) {
            let limit = conditions.random.number(0...3)
            arguments.append(("limit", .integer(limit)))
            page = "n <= \(limit)"
        }
        let isMember = keys.enumerated().map { "\($0.element.sql) is not distinct from x.\"~g\($0.offset)\"" }
        let members = table.key.map { "'\($0)', \(table[$0].json(alias))" }.joined(separator: ", ")
        let sql = """
            (select coalesce(json_agg(o order by n), '[]') from (
            select json_build_object(\(members)) as o, row_number() over (order by \(order)) as n
            from \(table.name) \(alias) where \(condition) and not x."~t" and \((["true"] + isMember).joined(separator: " and "))) s
            where \(page))
            """
        return ("nodes\(writer.arguments(arguments)) { \(table.key.joined(separator: " ")) }", "'nodes', \(sql)")
    }
}

extension Figure {
    /// Whether equal sets of rows give the same bits, so that an order by it is the same.
    var isExact: Bool { !["stddev", "variance"].contains(function) }
}
