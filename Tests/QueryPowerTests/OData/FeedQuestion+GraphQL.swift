/// Writes questions as GraphQL, where a comparison with a missing value is neither true nor false: what OData calls false
/// is spelled out.
struct GraphQLWriter {
    /// The document; the list is `value`, the number of all `count`.
    func document(_ question: FeedQuestion) -> String {
        "{ " + field(question.entity.list, as: "value", question) + " }"
    }

    private func field(_ list: String, as alias: String, _ question: FeedQuestion) -> String {
        let filter = question.filter.map { "where: \(condition($0))" }
        var arguments = filter.map { [$0] } ?? []
        if !question.order.isEmpty {
            arguments.append("orderBy: [\(question.order.map(order).joined(separator: ", "))]")
        }
        if let top = question.top { arguments.append("limit: \(top)") }
        if let skip = question.skip { arguments.append("offset: \(skip)") }
        let list = "\(alias): \(list)\(parenthesized(arguments)) { \(selection(question)) }"
        guard question.counts else { return list }
        return
            "\(alias)_count: \(aggregate(of: list, alias))\(parenthesized(filter.map { [$0] } ?? [])) { count } \(list)"
    }

    private func aggregate(of list: String, _ alias: String) -> String {
        let name = list.dropFirst(alias.count + 2).prefix { $0.isLetter }
        return "\(name)Aggregate"
    }

    private func parenthesized(_ arguments: [String]) -> String {
        arguments.isEmpty ? "" : "(\(arguments.joined(separator: ", ")))"
    }

    private func selection(_ question: FeedQuestion) -> String {
        var parts = question.fields.map(\.name)
        parts += question.toOne.map { "\($0.name) { \(selection($0.question)) }" }
        parts += question.toMany.map { field($0.name, as: $0.name, $0.question) }
        return parts.joined(separator: " ")
    }

    private func order(_ order: FeedOrder) -> String {
        let direction = order.isDescending ? "DESC_NULLS_LAST" : "ASC_NULLS_FIRST"
        return order.path.reversed().reduce("{\(order.field.name): \(direction)}") { "{\($1): \($0)}" }
    }

    // MARK: Conditions

    private func condition(_ condition: FeedCondition) -> String {
        switch condition {
        case .and(let parts): "{and: [\(parts.map(self.condition).joined(separator: ", "))]}"
        case .or(let parts): "{or: [\(parts.map(self.condition).joined(separator: ", "))]}"
        case .not(let inner): opposite(inner)
        case .compare(let path, let field, "ne", let value):
            opposite(.compare(path: path, field, "eq", value))
        case .compare(let path, let field, let name, let value):
            nested(path, "{\(field.name): {\(Self.operators[name] ?? name): \(literal(value))}}")
        case .isNull(let path, let field, true): "{not: \(nested(path, "{\(field.name): {isNull: false}}"))}"
        case .isNull(let path, let field, false): nested(path, "{\(field.name): {isNull: false}}")
        case .text(let field, let function, let part):
            "{\(field.name): {\(Self.operators[function] ?? function): \(literal(.text(part)))}}"
        case .isIn(let field, let values): "{\(field.name): {in: [\(values.map(literal).joined(separator: ", "))]}}"
        case .some(let relation, let inner): "{\(relation): {some: \(inner.map(self.condition) ?? "{}")}}"
        case .every(let relation, let inner): "{\(relation): {every: \(self.condition(inner))}}"
        }
    }

    /// The condition that is true where the other is false.
    private func opposite(_ condition: FeedCondition) -> String {
        switch condition {
        case .and(let parts): "{or: [\(parts.map(opposite).joined(separator: ", "))]}"
        case .or(let parts): "{and: [\(parts.map(opposite).joined(separator: ", "))]}"
        case .not(let inner): self.condition(inner)
        case .compare(let path, let field, "ne", let value): self.condition(.compare(path: path, field, "eq", value))
        case .compare(let path, let field, let name, let value):
            "{or: [\(self.condition(.isNull(path: path, field, true))), "
                + nested(path, "{\(field.name): {\(Self.opposites[name] ?? name): \(literal(value))}}") + "]}"
        case .isNull(let path, let field, let flag): self.condition(.isNull(path: path, field, !flag))
        // A function of null is null, and so is its opposite.
        case .text: "{not: \(self.condition(condition))}"
        case .isIn(let field, let values):
            "{or: [{\(field.name): {isNull: true}}, "
                + "{\(field.name): {notIn: [\(values.map(literal).joined(separator: ", "))]}}]}"
        case .some(let relation, let inner): "{\(relation): {none: \(inner.map(self.condition) ?? "{}")}}"
        case .every: "{not: \(self.condition(condition))}"
        }
    }

    private func nested(_ path: [String], _ condition: String) -> String {
        path.reversed().reduce(condition) { "{\($1): \($0)}" }
    }

    private static let operators = [
        "eq": "eq", "gt": "gt", "ge": "gte", "lt": "lt", "le": "lte", "contains": "contains",
        "startswith": "startsWith", "endswith": "endsWith",
    ]
    private static let opposites = ["eq": "neq", "gt": "lte", "ge": "lt", "lt": "gte", "le": "gt"]

    private func literal(_ value: FeedValue) -> String {
        switch value {
        case .number(let digits): digits
        case .id(let digits): "\"\(digits)\""
        case .text(let text):
            "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : $0 == "\n" ? "\\n" : String($0) }.joined() + "\""
        case .label(let name): name
        case .flag(let flag): flag ? "true" : "false"
        }
    }
}
