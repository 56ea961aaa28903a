/// Makes random lists with all their arguments and lists below them, and the SQL of the JSON that answers them.
struct Lists {
    var conditions: Conditions
    var writer: RequestWriter

    private var random: SeededRandom {
        get { conditions.random }
        set { conditions.random = newValue }
    }

    /// One term of an order.
    struct Term {
        let sql: String
        let direction: String

        static let directions = [
            ("ASC", "asc nulls last"), ("DESC", "desc nulls first"), ("ASC_NULLS_FIRST", "asc nulls first"),
            ("ASC_NULLS_LAST", "asc nulls last"), ("DESC_NULLS_FIRST", "desc nulls first"),
            ("DESC_NULLS_LAST", "desc nulls last"),
        ]
    }

    /// The rows of a list before its fields are chosen.
    struct Rows {
        var arguments: [(name: String, value: Tree)] = []
        /// Of the rows in this alias.
        let alias: String
        let condition: String
        let order: String
    }

    /// A list field and its value: at the root, or below the row `parent`.
    mutating func list(_ table: Table, link: (link: Link, parent: String)? = nil, depth: Int) -> (String, String) {
        var rows = rows(table, link: link)
        var from = "\(table.name) \(rows.alias)"
        var condition = rows.condition
        if random.oneIn(4) {
            let columns = random.pick(random.number(1...2), of: table.fields.filter(\.isGroupable))
            let names = columns.map { Tree.name($0.name, type: "\(table.type)Column") }
            rows.arguments.append(("distinctOn", .list(names, element: "\(table.type)Column")))
            let partition = columns.map { $0.sql(rows.alias) }.joined(separator: ", ")
            from = """
                (select \(rows.alias).*, row_number() over (partition by \(partition) order by \(rows.order)) as "~d"
                from \(from) where \(condition)) \(rows.alias)
                """
            condition = "\(rows.alias).\"~d\" = 1"
        }
        var page = "true"
        if random.oneIn(2) {
            let limit = random.number(0...7)
            rows.arguments.append(("limit", .integer(limit)))
            page = "{n} <= \(limit)"
            if random.oneIn(2) {
                let offset = random.number(0...5)
                rows.arguments.append(("offset", .integer(offset)))
                page = "{n} > \(offset) and {n} <= \(limit + offset)"
            }
        } else if random.oneIn(4) {
            let offset = random.number(0...5)
            rows.arguments.append(("offset", .integer(offset)))
            page = "{n} > \(offset)"
        }
        let arguments = writer.arguments(rows.arguments)
        let name = link?.link.name ?? table.list
        let (fields, object) = object(table, alias: rows.alias, depth: depth)
        let place = "\(rows.alias).\"~n\""
        let sql = """
            (select coalesce(json_agg((select \(object)) order by \(place)), '[]') from (
            select \(rows.alias).*, row_number() over (order by \(rows.order)) as "~n" from \(from) where \(condition)
            ) \(rows.alias) where \(page.split(separator: "{n}", omittingEmptySubsequences: false).joined(separator: place)))
            """
        return ("\(name)\(arguments) { \(fields) }", sql)
    }

    /// `where` and `orderBy` of a list.
    mutating func rows(_ table: Table, link: (link: Link, parent: String)?) -> Rows {
        let alias = conditions.alias()
        var arguments: [(name: String, value: Tree)] = []
        var condition = link.map { $0.link.sql(parent: $0.parent, child: alias) } ?? "true"
        if !random.oneIn(5) {
            let filter = conditions.condition(on: table, alias: alias, depth: random.number(0...3))
            arguments.append(("where", filter.tree))
            condition += " and \(filter.sql)"
        }
        let (tree, order) = order(table, alias: alias)
        if let tree { arguments.append(("orderBy", tree)) }
        return Rows(arguments: arguments, alias: alias, condition: condition, order: order)
    }

    /// An `orderBy`, and the whole order with the key behind it.
    mutating func order(_ table: Table, alias: String) -> (Tree?, String) {
        var trees: [Tree] = []
        var terms: [String] = []
        for _ in 0..<random.number(0...3) {
            let (path, sql) = orderPath(table, alias: alias)
            let (name, direction) = random.pick(Term.directions)
            let last = Tree.name(name, type: "OrderDirection")
            var tree = last
            for step in path.dropFirst().reversed() { tree = .object([(step, tree)], type: nil) }
            trees.append(.object([(path[0], tree)], type: "\(table.type)Order"))
            terms.append("\(sql) \(direction)")
        }
        let key = table.key.map { table[$0].sql(alias) }
        let tree = trees.isEmpty ? nil : Tree.list(trees, element: "\(table.type)Order")
        return (tree, (terms + key).joined(separator: ", "))
    }

    private mutating func orderPath(_ table: Table, alias: String) -> ([String], String) {
        if random.oneIn(4), !table.toOne.isEmpty {
            let link = random.pick(table.toOne)
            if let target = conditions.tables[link.target] {
                let child = conditions.alias()
                let (path, sql) = orderPath(target, alias: child)
                let from = "from \(target.name) \(child) where \(link.sql(parent: alias, child: child))"
                // A count below a row that is not there is 0, not missing.
                let whole = "(select \(sql) \(from))"
                let isCount = path.last == "count" && path.dropLast().last?.hasSuffix("Aggregate") == true
                return ([link.name] + path, isCount ? "coalesce(\(whole), 0)" : whole)
            }
        }
        if random.oneIn(4), !table.toMany.isEmpty {
            let link = random.pick(table.toMany)
            if let target = conditions.tables[link.target] {
                let child = conditions.alias()
                let from = "from \(target.name) \(child) where \(link.sql(parent: alias, child: child))"
                let numbers = target.fields.filter { $0.isNumeric && !$0.hasUnit }
                if random.oneIn(2) || numbers.isEmpty {
                    return (["\(link.name)Aggregate", "count"], "(select count(*) \(from))")
                }
                let field = random.pick(numbers)
                let function = random.pick(["sum", "avg", "min", "max"])
                let path = ["\(link.name)Aggregate", function, field.name]
                return (path, "(select \(function)(\(field.sql(child))) \(from))")
            }
        }
        let field = random.pick(table.fields.filter(\.isOrderable))
        return ([field.name], field.sql(alias) + field.collation)
    }

    /// The selection set of a row, and the JSON of it.
    mutating func object(_ table: Table, alias: String, depth: Int) -> (String, String) {
        var fields: [String] = []
        var members: [String] = []
        func add(_ field: Field) {
            fields.append(field.name)
            members.append("'\(field.name)', \(field.json(alias))")
        }
        table.key.forEach { add(table[$0]) }
        let others = table.fields.filter { $0.isShowable && !table.key.contains($0.name) }
        random.pick(random.number(0...3), of: others).forEach(add)
        if depth > 0 {
            for link in random.pick(random.number(0...1), of: table.toOne) {
                guard let target = conditions.tables[link.target] else { continue }
                let child = conditions.alias()
                let (selection, object) = object(target, alias: child, depth: depth - 1)
                fields.append("\(link.name) { \(selection) }")
                members.append(
                    """
                    '\(link.name)', (select \(object) from \(target.name) \(child)
                    where \(link.sql(parent: alias, child: child)))
                    """
                )
            }
            for link in random.pick(random.number(0...2), of: table.toMany) {
                guard let target = conditions.tables[link.target] else { continue }
                let isPage = random.oneIn(3)
                let (selection, sql) =
                    isPage
                    ? page(target, link: (link, alias), depth: depth - 1)
                    : list(target, link: (link, alias), depth: depth - 1)
                fields.append(selection)
                members.append("'\(link.name)\(isPage ? "Connection" : "")', \(sql)")
            }
        }
        return (fields.joined(separator: " "), "json_build_object(\(members.joined(separator: ", ")))")
    }

    /// A first or last page without cursors.
    mutating func page(_ table: Table, link: (link: Link, parent: String)? = nil, depth: Int) -> (String, String) {
        var rows = rows(table, link: link)
        let size = random.number(0...6)
        let end = random.number(0...3)
        if end > 0 { rows.arguments.append((end == 2 ? "last" : "first", .integer(size))) }
        let last = random.number(0...6)
        if end == 3 { rows.arguments.append(("last", .integer(last))) }
        let arguments = writer.arguments(rows.arguments)
        let (fields, object) = object(table, alias: rows.alias, depth: depth)
        let place = "\(rows.alias).\"~n\""
        let count = "\(rows.alias).\"~c\""
        let isShown = [
            "true", "\(place) <= \(size)", "\(place) > \(count) - \(size)",
            "\(place) <= \(size) and \(place) > least(\(size), \(count)) - \(last)",
        ][end]
        let source = """
            (select \(rows.alias).*, row_number() over (order by \(rows.order)) as "~n", count(*) over () as "~c"
            from \(table.name) \(rows.alias) where \(rows.condition)) \(rows.alias)
            """
        let total = "(select count(*) from \(table.name) \(rows.alias) where \(rows.condition))"
        let sql = """
            (select json_build_object(
            'totalCount', \(total),
            'pageInfo', json_build_object('hasNextPage', \(end % 2 == 1 ? "\(total) > \(size)" : "false"),
            'hasPreviousPage', \(end > 1 ? "\(total) > \(end == 2 ? size : last)" : "false")),
            'nodes', (select coalesce(json_agg((select \(object)) order by \(place)), '[]') from \(source) where \(isShown))))
            """
        let name = "\(link?.link.name ?? table.list)Connection"
        let selection = "totalCount pageInfo { hasNextPage hasPreviousPage } nodes { \(fields) }"
        return ("\(name)\(arguments) { \(selection) }", sql)
    }
}
