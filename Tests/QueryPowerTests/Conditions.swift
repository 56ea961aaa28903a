import JSON

/// A condition in both languages.
struct Condition {
    let tree: Tree
    let sql: String
}

/// Makes random `where` arguments, and the same conditions in SQL by rules of its own: subselects that count, lists
/// written out, patterns as positions.
struct Conditions {
    let tables: [String: Table]
    /// Values of each field, by type and name: `Item.amount`.
    let samples: [String: [Sample]]
    var random: SeededRandom
    private var aliases = 0

    init(tables: [String: Table], samples: [String: [Sample]], random: SeededRandom) {
        self.tables = tables
        self.samples = samples
        self.random = random
    }

    /// An alias that no other subselect has.
    mutating func alias() -> String {
        aliases += 1
        return "x\(aliases)"
    }

    /// A `where` object about the row of `alias`; without fields it is true.
    mutating func condition(on table: Table, alias: String, depth: Int) -> Condition {
        var members: [(name: String, value: Tree)] = []
        var terms: [String] = []
        for _ in 0..<random.number(depth == 0 ? 1...2 : 0...2) {
            guard let (name, part) = member(of: table, alias: alias, depth: depth),
                !members.contains(where: { $0.name == name })
            else { continue }
            members.append((name, part.tree))
            terms.append(part.sql)
        }
        return Condition(tree: .object(members, type: "\(table.type)Where"), sql: all(terms))
    }

    func all(_ terms: [String]) -> String {
        terms.isEmpty ? "true" : "(" + terms.joined(separator: " and ") + ")"
    }

    private mutating func member(of table: Table, alias: String, depth: Int) -> (String, Condition)? {
        switch depth == 0 ? 0 : random.number(0...9) {
        case 0...3:
            let field = random.pick(table.fields)
            return filter(field, of: table, alias: alias).map { (field.name, $0) }
        case 4:
            guard !table.toOne.isEmpty else { return nil }
            let link = random.pick(table.toOne)
            guard let target = tables[link.target] else { return nil }
            let child = self.alias()
            let inner = condition(on: target, alias: child, depth: depth - 1)
            let from = "from \(target.name) \(child) where \(link.sql(parent: alias, child: child))"
            return (link.name, Condition(tree: inner.tree, sql: "coalesce((select \(inner.sql) \(from)), false)"))
        case 5: return quantified(table, alias: alias, depth: depth)
        case 6: return aggregated(table, alias: alias, depth: depth)
        case 7:
            let inner = condition(on: table, alias: alias, depth: depth - 1)
            return ("not", Condition(tree: inner.tree, sql: "(not \(inner.sql))"))
        default:
            let isAll = random.oneIn(2)
            var parts: [Condition] = []
            for _ in 0..<random.number(0...3) { parts.append(condition(on: table, alias: alias, depth: depth - 1)) }
            let sql = parts.map(\.sql).joined(separator: isAll ? " and " : " or ")
            let empty = isAll ? "true" : "false"
            return (
                isAll ? "and" : "or",
                Condition(
                    tree: .list(parts.map(\.tree), element: "\(table.type)Where"),
                    sql: parts.isEmpty ? empty : "(\(sql))"
                )
            )
        }
    }

    private mutating func quantified(_ table: Table, alias: String, depth: Int) -> (String, Condition)? {
        guard !table.toMany.isEmpty else { return nil }
        let link = random.pick(table.toMany)
        guard let target = tables[link.target] else { return nil }
        let child = self.alias()
        let inner = condition(on: target, alias: child, depth: depth - 1)
        let from = "from \(target.name) \(child) where \(link.sql(parent: alias, child: child))"
        let (name, sql) = random.pick([
            ("some", "((select count(*) \(from) and \(inner.sql)) > 0)"),
            ("none", "((select count(*) \(from) and \(inner.sql)) = 0)"),
            ("every", "coalesce((select bool_and(coalesce(\(inner.sql), false)) \(from)), true)"),
        ])
        return (link.name, Condition(tree: .object([(name, inner.tree)], type: nil), sql: sql))
    }

    private mutating func aggregated(_ table: Table, alias: String, depth: Int) -> (String, Condition)? {
        guard !table.toMany.isEmpty else { return nil }
        let link = random.pick(table.toMany)
        guard let target = tables[link.target] else { return nil }
        let child = self.alias()
        var members: [(name: String, value: Tree)] = []
        var from = "from \(target.name) \(child) where \(link.sql(parent: alias, child: child))"
        if random.oneIn(2) {
            let inner = condition(on: target, alias: child, depth: 0)
            members.append(("where", inner.tree))
            from += " and \(inner.sql)"
        }
        let having = having(of: target, alias: child)
        members += having.members
        return (
            "\(link.name)Aggregate",
            Condition(
                tree: .object(members, type: nil),
                sql: having.terms.isEmpty ? "true" : "(select \(all(having.terms)) \(from))"
            )
        )
    }

    /// Conditions on aggregates of the rows of `alias`.
    mutating func having(of table: Table, alias: String) -> (members: [(name: String, value: Tree)], terms: [String]) {
        var members: [(name: String, value: Tree)] = []
        var terms: [String] = []
        if random.oneIn(2) {
            let (name, sign) = random.pick(Self.order)
            let number = random.number(0...4)
            members.append(("count", .object([(name, .integer(number))], type: "IntFilter")))
            terms.append("(count(*) \(sign) \(number))")
        }
        let numbers = table.fields.filter { $0.isNumeric && !$0.hasUnit }
        if !numbers.isEmpty, random.oneIn(2) {
            let field = random.pick(numbers)
            let (name, sign) = random.pick(Self.order)
            let function = random.pick(["sum", "avg"])
            let number = random.number(-5...60)
            let isNull = random.oneIn(6)
            let test: (name: String, value: Tree) =
                isNull
                ? ("isNull", .flag(true))
                : (name, .scalar(literal: "\(number)", json: .number("\(number)"), type: resultType(function, field)))
            members.append((function, .object([(field.name, .object([test], type: nil))], type: nil)))
            terms.append("(\(function)(\(field.sql(alias))) \(isNull ? "is null" : "\(sign) \(number)"))")
        }
        let extremes = table.fields.filter { $0.isNumeric || $0.kind == .text || $0.kind == .date }
            .filter { !$0.hasUnit }
        if !extremes.isEmpty, random.oneIn(2) {
            let field = random.pick(extremes)
            if let sample = samples["\(table.type).\(field.name)"].flatMap({ $0.isEmpty ? nil : random.pick($0) }) {
                let (name, sign) = random.pick(Self.order)
                let function = random.pick(["min", "max"])
                let filter = Tree.object([(name, sample.tree)], type: "\(field.scalar)Filter")
                members.append((function, .object([(field.name, filter)], type: nil)))
                terms.append("(\(function)(\(field.sql(alias))) \(sign) \(sample.sql))")
            }
        }
        return (members, terms)
    }

    private func resultType(_ function: String, _ field: Field) -> String {
        switch (function, field.kind) {
        case ("sum", .integer): "BigInt"
        default: "Decimal"
        }
    }

    static let order = [("lt", "<"), ("lte", "<="), ("gt", ">"), ("gte", ">="), ("eq", "="), ("neq", "<>")]
}
