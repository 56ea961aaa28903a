import JSON

/// One thing to group by.
struct GroupKey {
    let by: Tree
    /// What asks for it inside `key { … }`.
    let selection: String
    /// Its value over the rows.
    let sql: String
    /// How `orderBy` calls it below `key`.
    let orderPath: [String]
    /// The JSON of a value of the key that stands in this SQL, under the first name of the selection.
    let json: (String) -> String
    var collation = ""
    /// The distance of neighbours where the key is a time.
    var timeStep: Int?

    /// The name under which the key stands in `key { … }`.
    var name: String { orderPath[0] }
}

/// Makes random keys.
extension Lists {
    mutating func groupKeys(_ table: Table, alias: String) -> [GroupKey] {
        var keys: [GroupKey] = []
        for _ in 0..<conditions.random.number(0...3) {
            let key = groupKey(table, alias: alias, depth: 2)
            if !keys.contains(where: { $0.name == key.name }) { keys.append(key) }
        }
        return keys
    }

    /// Columns of which a group may have one value in all its rows.
    mutating func commonKeys(_ table: Table, alias: String, besides keys: [GroupKey]) -> [GroupKey] {
        let fields = table.fields.filter { field in
            field.isGroupable && field.isShowable && field.kind != .boolean && field.kind != .uuid
                && !keys.contains { $0.name == field.name }
        }
        let chosen = conditions.random.pick(min(conditions.random.number(0...2), fields.count), of: fields)
        return chosen.map { Self.key($0, table, alias: alias) }
    }

    private mutating func groupKey(_ table: Table, alias: String, depth: Int) -> GroupKey {
        if depth > 0, !table.toOne.isEmpty, conditions.random.oneIn(3) {
            let link = conditions.random.pick(table.toOne)
            if let target = conditions.tables[link.target] {
                let child = conditions.alias()
                let inner = groupKey(target, alias: child, depth: depth - 1)
                let from = "from \(target.name) \(child) where \(link.sql(parent: alias, child: child))"
                return GroupKey(
                    by: .object([(link.name, inner.by)], type: "\(table.type)GroupBy"),
                    selection: "\(link.name) { \(inner.selection) }",
                    sql: "(select \(inner.sql) \(from))",
                    orderPath: [link.name] + inner.orderPath,
                    json: { "json_build_object('\(inner.name)', \(inner.json($0)))" },
                    collation: inner.collation,
                    timeStep: inner.timeStep
                )
            }
        }
        let hasSpecials = !table.fields.contains { $0.name == "part" || $0.name == "bucket" }
        let dates = table.fields.filter { $0.kind == .date }
        if hasSpecials, !dates.isEmpty, conditions.random.oneIn(3) {
            return part(conditions.random.pick(dates), table, alias: alias)
        }
        let numbers = table.fields.filter { $0.isNumeric && $0.kind != .bigInteger }
        if hasSpecials, !numbers.isEmpty, conditions.random.oneIn(3) {
            return bucket(conditions.random.pick(numbers), table, alias: alias)
        }
        let times = table.fields.filter { $0.timeStep != nil }
        let field =
            !times.isEmpty && conditions.random.oneIn(2)
            ? conditions.random.pick(times)
            : conditions.random.pick(table.fields.filter { $0.isGroupable && $0.isShowable })
        return Self.key(field, table, alias: alias)
    }

    private static func key(_ field: Field, _ table: Table, alias: String) -> GroupKey {
        return GroupKey(
            by: .object([(field.name, .flag(true))], type: "\(table.type)GroupBy"),
            selection: field.name,
            sql: field.sql(alias),
            orderPath: [field.name],
            json: { value in
                switch field.kind {
                case .id: "(\(value))::text"
                case .enumeration: "upper(replace((\(value))::text, '-', '_'))"
                default: value
                }
            },
            collation: field.collation,
            timeStep: field.timeStep
        )
    }

    private mutating func part(_ field: Field, _ table: Table, alias: String) -> GroupKey {
        let (name, sql) = conditions.random.pick([
            ("YEAR", "date_part('year', {x})::int"), ("QUARTER", "(date_part('month', {x})::int + 2) / 3"),
            ("MONTH", "to_char({x}, 'MM')::int"), ("WEEK", "to_char({x}, 'IW')::int"),
            ("DAY", "to_char({x}, 'DD')::int"), ("WEEKDAY", "to_char({x}, 'ID')::int"),
        ])
        let part = Tree.object([(field.name, .name(name, type: "DatePart"))], type: nil)
        return GroupKey(
            by: .object([("part", part)], type: "\(table.type)GroupBy"),
            selection: "part { \(field.name)(part: \(name)) }",
            sql: sql.split(separator: "{x}", omittingEmptySubsequences: false).joined(separator: field.sql(alias)),
            orderPath: ["part", field.name],
            json: { "json_build_object('\(field.name)', \($0))" }
        )
    }

    private mutating func bucket(_ field: Field, _ table: Table, alias: String) -> GroupKey {
        let width = conditions.random.pick(["1", "2.5", "7"])
        let offset = conditions.random.pick(["0", "1", "-0.5"])
        func number(_ text: String) -> Tree { .scalar(literal: text, json: .number(text), type: "Decimal") }
        let form = Tree.object([("width", number(width)), ("offset", number(offset))], type: "NumberBuckets")
        let bucket = Tree.object([(field.name, form)], type: nil)
        return GroupKey(
            by: .object([("bucket", bucket)], type: "\(table.type)GroupBy"),
            selection: "bucket { \(field.name) { lower upper } }",
            sql: "floor((\(field.sql(alias)) - (\(offset)))::numeric / (\(width))::numeric)",
            orderPath: ["bucket", field.name],
            json: { value in
                """
                json_build_object('\(field.name)', case when \(value) is not null then json_build_object(
                'lower', \(value) * \(width) + (\(offset)), 'upper', (\(value) + 1) * \(width) + (\(offset))) end)
                """
            }
        )
    }
}
