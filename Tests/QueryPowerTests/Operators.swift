import JSON
import OrderedCollections

/// Makes operators of fields with operands.
extension Conditions {
    /// One or two operators on a field; `nil` for one without values to compare with.
    mutating func filter(_ field: Field, of table: Table, alias: String) -> Condition? {
        guard let values = samples["\(table.type).\(field.name)"], !values.isEmpty else { return nil }
        var operators: [(name: String, value: Tree)] = []
        var terms: [String] = []
        for _ in 0..<random.number(1...2) {
            let (name, tree, sql) = operation(field, value: field.sql(alias), values)
            guard !operators.contains(where: { $0.name == name }) else { continue }
            operators.append((name, tree))
            terms.append(sql)
        }
        return Condition(tree: .object(operators, type: filterType(of: field)), sql: all(terms))
    }

    private func filterType(of field: Field) -> String {
        switch field.kind {
        case .list, .enumList: "\(field.scalar)ListFilter"
        case .range: "\(field.scalar)Filter"
        default: "\(field.scalar)Filter"
        }
    }

    private mutating func operation(_ field: Field, value: String, _ values: [Sample]) -> (String, Tree, String) {
        if random.oneIn(6) {
            let flag = random.oneIn(2)
            return ("isNull", .flag(flag), "(\(value) is \(flag ? "" : "not ")null)")
        }
        switch field.kind {
        case .list, .enumList: return list(field, value, values)
        case .json: return json(value)
        case .range: return range(value)
        case .text: return random.oneIn(2) ? text(value, values) : scalar(field, value, values)
        default: return scalar(field, value, values)
        }
    }

    private mutating func scalar(_ field: Field, _ value: String, _ values: [Sample]) -> (String, Tree, String) {
        let sample = random.pick(values)
        let kind = random.number(0...9)
        let isOrdered =
            switch field.kind {
            case .id, .boolean, .uuid: false
            default: true
            }
        switch kind {
        case 0, 1: return ("eq", sample.tree, "(\(value) = \(sample.sql))")
        case 2: return ("neq", sample.tree, "(\(value) <> \(sample.sql))")
        case 3: return ("isDistinctFrom", sample.tree, "(not coalesce(\(value) = \(sample.sql), false))")
        case 4, 5:
            guard field.kind != .boolean else { return ("eq", sample.tree, "(\(value) = \(sample.sql))") }
            let some = random.pick(random.number(0...3), of: values)
            let isIn = random.oneIn(2)
            let tests = some.map { "\(value) \(isIn ? "=" : "<>") \($0.sql)" }
            let sql = tests.isEmpty ? "\(isIn ? "false" : "true")" : tests.joined(separator: isIn ? " or " : " and ")
            return (isIn ? "in" : "notIn", .list(some.map(\.tree), element: field.scalar), "(\(sql))")
        default:
            guard isOrdered else { return ("neq", sample.tree, "(\(value) <> \(sample.sql))") }
            let (name, sign) = random.pick(Self.order)
            return (name, sample.tree, "(\(value) \(sign) \(sample.sql))")
        }
    }

    private mutating func text(_ value: String, _ values: [Sample]) -> (String, Tree, String) {
        let whole = Array(random.pick(values).text)
        let start = whole.isEmpty ? 0 : random.number(0...(whole.count - 1))
        let end = whole.isEmpty ? 0 : random.number(start...min(whole.count, start + 3))
        let piece = String(whole[start..<end])
        let sql = quoted(piece)
        switch random.number(0...6) {
        case 0: return ("startsWith", .string(piece), "(left(\(value), \(piece.count)) = \(sql))")
        case 1: return ("endsWith", .string(piece), "(right(\(value), \(piece.count)) = \(sql))")
        case 2: return ("contains", .string(piece), "(position(\(sql) in \(value)) > 0)")
        case 3: return ("icontains", .string(piece), "(position(lower(\(sql)) in lower(\(value))) > 0)")
        case 4:
            // Of letters only: what stands for itself in every kind of pattern.
            let letters = String(piece.filter { $0.isLetter || $0.isNumber })
            return ("like", .string("%\(letters)_%"), "(\(value) ~ \(quoted("\(letters).")))")
        case 5:
            let letters = String(piece.filter { $0.isLetter || $0.isNumber })
            return ("regex", .string(letters + "."), "(\(value) like \(quoted("%\(letters)_%")))")
        default:
            let letters = String(piece.filter { $0.isLetter || $0.isNumber })
            return (
                "iregex", .string("^\(letters)"),
                "(lower(left(\(value), \(letters.count))) = lower(\(quoted(letters))))"
            )
        }
    }

    private mutating func list(_ field: Field, _ value: String, _ values: [Sample]) -> (String, Tree, String) {
        let some = random.pick(random.number(0...2), of: values)
        let elements = "array[\(some.map(\.sql).joined(separator: ", "))]::\(field.sqlType)"
        let tree = Tree.list(some.map(\.tree), element: field.scalar)
        func known(_ sql: String) -> String { "(case when \(value) is not null then \(sql) end)" }
        switch random.number(0...3) {
        case 0:
            let isSame = some.enumerated().map { "\(value)[\($0.offset + 1)] is not distinct from \($0.element.sql)" }
            let all = ["cardinality(\(value)) = \(some.count)"] + isSame
            return ("eq", tree, known("(\(all.joined(separator: " and ")))"))
        case 1:
            return (
                "contains", tree,
                known(
                    "coalesce((select bool_and(coalesce(e = any(\(value)), false)) from unnest(\(elements)) e), true)"
                )
            )
        case 2:
            return (
                "containedBy", tree,
                known(
                    "coalesce((select bool_and(coalesce(e = any(\(elements)), false)) from unnest(\(value)) e), true)"
                )
            )
        default:
            return (
                "overlaps", tree,
                known(
                    "coalesce((select bool_or(coalesce(e = any(\(elements)), false)) from unnest(\(value)) e), false)"
                )
            )
        }
    }

    private mutating func json(_ value: String) -> (String, Tree, String) {
        func tree(_ literal: String, _ json: JSONValue) -> Tree { .scalar(literal: literal, json: json, type: "JSON") }
        switch random.number(0...6) {
        case 0: return ("hasKey", .string("a"), "(jsonb_typeof(\(value)) = 'object' and \(value) -> 'a' is not null)")
        case 1:
            return (
                "hasAnyKey", .list([.string("b"), .string("钥")], element: "String"), "(\(value) ?| array['b', '钥'])"
            )
        case 2:
            return (
                "hasAllKeys", .list([.string("a"), .string("b")], element: "String"),
                "(\(value) ? 'a' and \(value) ? 'b')"
            )
        case 3:
            return (
                "contains", tree("{a: [1]}", .object(["a": .array([.number("1")])])), "(\(value) @> '{\"a\": [1]}')"
            )
        case 4: return ("contains", tree("true", .boolean(true)), "(\(value) @> 'true')")
        case 5: return ("contains", tree("\"文\"", .string("文")), "(\(value) @> '\"文\"')")
        default:
            return ("path", .string("$.a[*] ? (@ > 1)"), "(\(value) @? '$.a[*] ? (@ > 1)')")
        }
    }

    private mutating func range(_ value: String) -> (String, Tree, String) {
        let low = random.number(-2...8)
        let high = low + random.number(0...6)
        func known(_ sql: String) -> String { "(case when \(value) is not null then \(sql) end)" }
        let rangeTree: Tree
        let rangeSQL: String
        switch random.number(0...2) {
        case 0:
            rangeTree = .object([("lower", .integer(low)), ("upper", .integer(high))], type: "IntRangeInput")
            rangeSQL = "'[\(low),\(high))'::int4range"
        case 1:
            rangeTree = .object([("lower", .integer(low)), ("lowerInclusive", .flag(false))], type: "IntRangeInput")
            rangeSQL = "'(\(low),)'::int4range"
        default:
            rangeTree = .object([("upper", .integer(high)), ("upperInclusive", .flag(true))], type: "IntRangeInput")
            rangeSQL = "'(,\(high)]'::int4range"
        }
        switch random.number(0...4) {
        case 0:
            let isAbove = "coalesce(lower(\(value)) <= \(low), true)"
            let isBelow = "coalesce(\(low) < upper(\(value)), true)"
            return ("contains", .integer(low), known("(not isempty(\(value)) and \(isAbove) and \(isBelow))"))
        case 1: return ("containsRange", rangeTree, "(\(rangeSQL) <@ \(value))")
        case 2: return ("containedBy", rangeTree, "(\(value) * \(rangeSQL) = \(value))")
        case 3: return ("overlaps", rangeTree, known("(not isempty(\(value) * \(rangeSQL)))"))
        default:
            let flag = random.oneIn(2)
            return ("isEmpty", .flag(flag), known("(\(value) = 'empty') = \(flag)"))
        }
    }
}
