/// Writes questions as URLs of the feed.
struct ODataWriter {
    /// Chooses between ways to say the same.
    var random: SeededRandom

    /// The URL after the service root.
    mutating func url(_ question: FeedQuestion) -> String {
        let options = options(question)
        return "\(question.entity.set)?\(options.map(Self.encode).joined(separator: "&"))"
    }

    private mutating func options(_ question: FeedQuestion, isToOne: Bool = false) -> [String] {
        var options = ["$select=\(question.fields.map(\.name).joined(separator: ","))"]
        if let filter = question.filter { options.append("$filter=\(condition(filter, prefix: "", depth: 0))") }
        if !question.order.isEmpty {
            let terms = question.order.map { order in
                (order.path + [order.field.name]).joined(separator: "/") + (order.isDescending ? " desc" : "")
            }
            options.append("$orderby=\(terms.joined(separator: ","))")
        }
        if let top = question.top { options.append("$top=\(top)") }
        if let skip = question.skip { options.append("$skip=\(skip)") }
        if question.counts { options.append("$count=true") }
        var expands: [String] = []
        for (name, inner) in question.toOne + question.toMany {
            expands.append("\(name)(\(self.options(inner).joined(separator: ";")))")
        }
        if !expands.isEmpty { options.append("$expand=\(expands.joined(separator: ","))") }
        return options
    }

    private mutating func condition(_ condition: FeedCondition, prefix: String, depth: Int) -> String {
        switch condition {
        case .and(let parts):
            return "(" + parts.map { self.condition($0, prefix: prefix, depth: depth) }.joined(separator: " and ") + ")"
        case .or(let parts):
            return "(" + parts.map { self.condition($0, prefix: prefix, depth: depth) }.joined(separator: " or ") + ")"
        case .not(let inner): return "not (\(self.condition(inner, prefix: prefix, depth: depth)))"
        case .compare(let path, let field, let name, let value):
            let left = disguise(prefix + (path + [field.name]).joined(separator: "/"), field)
            let right = literal(value)
            guard random.oneIn(4) else { return "\(left) \(name) \(right)" }
            let mirrored = ["gt": "lt", "ge": "le", "lt": "gt", "le": "ge"][name] ?? name
            return "\(right) \(mirrored) \(left)"
        case .isNull(let path, let field, let flag):
            return "\(prefix)\((path + [field.name]).joined(separator: "/")) \(flag ? "eq" : "ne") null"
        case .text(let field, let function, let part):
            return "\(function)(\(disguise(prefix + field.name, field)),\(literal(.text(part))))"
        case .isIn(let field, let values):
            return "\(disguise(prefix + field.name, field)) in (\(values.map(literal).joined(separator: ",")))"
        case .some(let relation, let inner):
            guard let inner else { return "\(prefix)\(relation)/any()" }
            let variable = "v\(depth)"
            return
                "\(prefix)\(relation)/any(\(variable):\(self.condition(inner, prefix: "\(variable)/", depth: depth + 1)))"
        case .every(let relation, let inner):
            let variable = "v\(depth)"
            return
                "\(prefix)\(relation)/all(\(variable):\(self.condition(inner, prefix: "\(variable)/", depth: depth + 1)))"
        }
    }

    /// The same value in other words, now and then.
    private mutating func disguise(_ path: String, _ field: FeedEntity.Field) -> String {
        guard random.oneIn(4) else { return path }
        switch field.kind {
        case .number, .id:
            return random.pick(["(\(path) add 0)", "((\(path) sub 3) add 3)", "(\(path) mul 1)", "(- (-\(path)))"])
        case .text:
            return random.pick(["concat(\(path),'')", "substring(\(path),0)", "substring(concat('ab',\(path)),2)"])
        case .label, .flag: return path
        }
    }

    private func literal(_ value: FeedValue) -> String {
        switch value {
        case .number(let digits), .id(let digits): digits
        case .text(let text), .label(let text):
            "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
        case .flag(let flag): flag ? "true" : "false"
        }
    }

    /// Everything but letters, digits and what delimits in a query as `%XX`.
    private static func encode(_ option: String) -> String {
        var text = ""
        for byte in option.utf8 {
            let character = Character(Unicode.Scalar(byte))
            if byte < 0x80, character.isLetter || character.isNumber || "$=(),;/':-._".contains(character) {
                text.append(character)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return text
    }
}
