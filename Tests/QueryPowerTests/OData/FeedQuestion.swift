/// A question about entities, in no language.
struct FeedQuestion {
    let entity: FeedEntity
    var filter: FeedCondition?
    var order: [FeedOrder] = []
    var skip: Int?
    var top: Int?
    /// Whether the number of all that match is asked for.
    var counts = false
    var fields: [FeedEntity.Field] = []
    var toOne: [(name: String, question: FeedQuestion)] = []
    var toMany: [(name: String, question: FeedQuestion)] = []
}

/// One term of an order.
struct FeedOrder {
    /// Relations to one.
    let path: [String]
    let field: FeedEntity.Field
    let isDescending: Bool
}

/// A condition whose comparisons are true or false, as OData has them.
indirect enum FeedCondition {
    case and([FeedCondition])
    case or([FeedCondition])
    case not(FeedCondition)
    case compare(path: [String], FeedEntity.Field, String, FeedValue)
    case isNull(path: [String], FeedEntity.Field, Bool)
    /// `contains`, `startswith` or `endswith`; null of a null.
    case text(FeedEntity.Field, String, String)
    case isIn(FeedEntity.Field, [FeedValue])
    case some(String, FeedCondition?)
    case every(String, FeedCondition)
}

/// A value as it stands in the data.
enum FeedValue {
    case number(String)
    case text(String)
    case label(String)
    case flag(Bool)
    case id(String)
}

/// Makes random questions.
struct FeedQuestions {
    var random: SeededRandom
    /// Values by entity and field.
    let samples: [String: [String: [FeedValue]]]

    /// One question about a random entity.
    mutating func next() -> FeedQuestion {
        let name = random.pick(FeedEntity.roots)
        guard let entity = FeedEntity.all[name] else {
            return FeedQuestion(entity: FeedEntity(set: "", list: "", fields: []))
        }
        return question(name, entity, depth: 2)
    }

    private mutating func question(_ name: String, _ entity: FeedEntity, depth: Int) -> FeedQuestion {
        var question = FeedQuestion(entity: entity)
        if !random.oneIn(5) { question.filter = condition(name, entity, depth: random.number(0...3)) }
        for _ in 0..<random.number(0...2) { question.order.append(order(entity)) }
        if random.oneIn(3) { question.top = random.number(0...20) }
        if random.oneIn(4) { question.skip = random.number(0...8) }
        question.counts = random.oneIn(4)
        fill(&question, entity, depth: depth)
        return question
    }

    private mutating func fill(_ question: inout FeedQuestion, _ entity: FeedEntity, depth: Int) {
        question.fields = random.pick(random.number(1...3), of: entity.fields)
        // Mostly the rows are told apart.
        if !random.oneIn(4), let key = entity.fields.first, !question.fields.contains(where: { $0.name == key.name }) {
            question.fields.append(key)
        }
        guard depth > 0 else { return }
        if random.oneIn(3), !entity.toOne.isEmpty {
            let relation = random.pick(entity.toOne)
            if let target = FeedEntity.all[relation.target] {
                var inner = FeedQuestion(entity: target)
                fill(&inner, target, depth: depth - 1)
                question.toOne.append((relation.name, inner))
            }
        }
        if random.oneIn(3), !entity.toMany.isEmpty {
            let relation = random.pick(entity.toMany)
            if let target = FeedEntity.all[relation.target] {
                question.toMany.append((relation.name, self.question(relation.target, target, depth: depth - 1)))
            }
        }
    }

    private mutating func order(_ entity: FeedEntity) -> FeedOrder {
        var (entity, path): (FeedEntity, [String]) = (entity, [])
        if random.oneIn(3), !entity.toOne.isEmpty {
            let relation = random.pick(entity.toOne)
            if let target = FeedEntity.all[relation.target] { (entity, path) = (target, [relation.name]) }
        }
        // PostgreSQL sorts enumerations by their declaration in GraphQL, by their text in OData; booleans have no order there.
        let fields = entity.fields.filter { $0.kind != .label }
        return FeedOrder(path: path, field: random.pick(fields), isDescending: random.oneIn(2))
    }

    private mutating func condition(_ name: String, _ entity: FeedEntity, depth: Int) -> FeedCondition {
        guard depth > 0 else { return leaf(name, entity) }
        switch random.number(1...7) {
        case 1, 2: return .and((0..<random.number(2...3)).map { _ in condition(name, entity, depth: depth - 1) })
        case 3: return .or((0..<random.number(2...3)).map { _ in condition(name, entity, depth: depth - 1) })
        case 4, 5: return .not(condition(name, entity, depth: depth - 1))
        default:
            guard !entity.toMany.isEmpty else { return leaf(name, entity) }
            let relation = random.pick(entity.toMany)
            guard let target = FeedEntity.all[relation.target] else { return leaf(name, entity) }
            if random.oneIn(5) { return .some(relation.name, nil) }
            let inner = condition(relation.target, target, depth: depth - 1)
            return random.oneIn(3) ? .every(relation.name, inner) : .some(relation.name, inner)
        }
    }

    private mutating func leaf(_ name: String, _ entity: FeedEntity) -> FeedCondition {
        var (owner, target, path): (String, FeedEntity, [String]) = (name, entity, [])
        if random.oneIn(3), !entity.toOne.isEmpty {
            let relation = random.pick(entity.toOne)
            if let found = FeedEntity.all[relation.target] {
                (owner, target, path) = (relation.target, found, [relation.name])
            }
        }
        let numbers = target.fields.filter { $0.kind == .number }
        let field = random.pick(numbers.isEmpty || random.oneIn(2) ? target.fields : numbers)
        let values = samples[owner]?[field.name] ?? []
        guard !values.isEmpty, !random.oneIn(6) else { return .isNull(path: path, field, random.oneIn(2)) }
        let value = random.pick(values)
        if path.isEmpty, field.kind == .text, random.oneIn(2), case .text(let text) = value, !text.isEmpty {
            let start = random.number(0...(text.count - 1))
            let part = String(text.dropFirst(start).prefix(random.number(1...2)))
            return .text(field, random.pick(["contains", "startswith", "endswith"]), part)
        }
        if path.isEmpty, field.kind != .flag, random.oneIn(4) {
            return .isIn(field, (0..<random.number(1...3)).map { _ in random.pick(values) })
        }
        let operators = field.kind == .number ? ["eq", "ne", "gt", "ge", "lt", "le"] : ["eq", "ne"]
        return .compare(path: path, field, random.pick(operators), value)
    }
}
