extension Parser {
    /// `apply = transformation *( "/" transformation )`
    ///
    /// - Source: OData Aggregation ABNF v4.0, `applyExpr`.
    mutating func parseTransformations() throws(ODataError) -> [Transformation] {
        try nested { parser throws(ODataError) in
            var steps: [Transformation] = []
            repeat { steps.append(try parser.parseTransformation()) } while parser.consume("/")
            return steps
        }
    }

    private mutating func parseTransformation() throws(ODataError) -> Transformation {
        let name = try parseName()
        if name.isQualified { throw unsupported("the transformation \(name.text)", at: name.start) }
        let word = name.text.lowercased()
        if word == "identity" { return .identity }
        guard byte == UInt8(ascii: "(") else { throw expected("\"(\"") }
        index += 1
        skipWhiteSpace()
        let step = try parseTransformation(word, start: name.start)
        skipWhiteSpace()
        try expect(")")
        return step
    }

    /// What stands in the parentheses of a transformation.
    private mutating func parseTransformation(_ word: String, start: Int) throws(ODataError) -> Transformation {
        switch word {
        case "aggregate": return .aggregate(try parseAggregateItems())
        case "compute": return .compute(try parseComputedProperties())
        case "concat": return .concat(try parsePipelines())
        case "filter": return .filter(try parseExpression())
        case "groupby": return try parseGroupBy()
        case "orderby": return .orderBy(try parseOrderByItems())
        case "search": return .search(try parseSearch())
        case "skip": return .skip(try parseNumber())
        case "top": return .top(try parseNumber())
        case "addnested", "ancestors", "descendants", "expand", "join", "nest", "outerjoin", "traverse":
            throw unsupported("the transformation \(word)", at: start)
        default:
            guard let ranking = Transformation.Ranking(rawValue: word) else {
                throw malformed("There is no transformation of this name.", at: start)
            }
            let amount = try parseExpression()
            guard consumeComma() else { throw expected("\",\"") }
            return .ranked(ranking, amount: amount, by: try parseExpression())
        }
    }

    /// At least two pipelines.
    private mutating func parsePipelines() throws(ODataError) -> [[Transformation]] {
        var pipelines: [[Transformation]] = []
        repeat { pipelines.append(try parseTransformations()) } while consumeComma()
        guard pipelines.count > 1 else { throw expected("\",\" and a second pipeline") }
        return pipelines
    }

    /// `OPEN groupbyElement *( COMMA groupbyElement ) CLOSE [ COMMA apply ]`
    private mutating func parseGroupBy() throws(ODataError) -> Transformation {
        try expect("(")
        skipWhiteSpace()
        var items: [GroupByItem] = []
        repeat { items.append(try parseGroupByItem()) } while consumeComma()
        skipWhiteSpace()
        try expect(")")
        return .groupBy(items, consumeComma() ? try parseTransformations() : [])
    }

    private mutating func parseGroupByItem() throws(ODataError) -> GroupByItem {
        let start = index
        if consume(word: "rolluprecursive"), byte == UInt8(ascii: "(") {
            throw unsupported("rolluprecursive", at: start)
        }
        index = start
        guard consume(word: "rollup"), consume("(") else {
            index = start
            return .property(try parsePropertyPath())
        }
        skipWhiteSpace()
        var properties: [MemberPath] = []
        var withTotal = false
        if consume("$") {
            guard consume(word: "all") else { throw expected("$all or a property") }
            guard consumeComma() else { throw expected("\",\"") }
            withTotal = true
        }
        repeat { properties.append(try parsePropertyPath()) } while consumeComma()
        skipWhiteSpace()
        try expect(")")
        guard properties.count > 1 || withTotal else { throw unsupported("named hierarchies", at: start) }
        return .rollup(properties, withTotal: withTotal)
    }

    /// Names between slashes, without keys: what data is grouped by.
    private mutating func parsePropertyPath() throws(ODataError) -> MemberPath {
        var segments: [MemberPath.Segment] = []
        while true {
            let place = position
            let name = try parseName()
            segments.append(
                MemberPath.Segment(
                    kind: name.isQualified ? .typeCast(name.text) : .name(name.text, key: nil),
                    position: place
                )
            )
            guard byte == UInt8(ascii: "/") else { return MemberPath(root: .implicit, segments: segments) }
            let slash = index
            index += 1
            guard isAtIdentifier else { throw malformed("Expected a property after \"/\".", at: slash) }
        }
    }

    private mutating func parseAggregateItems() throws(ODataError) -> [AggregateItem] {
        var items: [AggregateItem] = []
        repeat { items.append(try parseAggregateItem()) } while consumeComma()
        return items
    }

    /// `$count`, `path/$count`, or `expression with method`; then `from … with …`, and `as` with a name.
    private mutating func parseAggregateItem() throws(ODataError) -> AggregateItem {
        let place = position
        let start = index
        let value: AggregateItem.Value
        if consume("$"), consume(word: "count") {
            value = .count
        } else {
            index = start
            let expression = try parseExpression()
            if case .path(let path) = expression.kind, case .count? = path.segments.last?.kind {
                value = .countOf(path)
            } else {
                let end = index
                guard consume(separatedWord: "with") else {
                    guard case .path = expression.kind else {
                        skipWhiteSpace()
                        throw expected("\"with\" and a method")
                    }
                    throw unsupported("custom aggregates; write \"with\" and a method after the property", at: end)
                }
                value = .values(expression, try parseAggregateMethod())
            }
        }
        var from: [AggregateItem.From] = []
        while consume(separatedWord: "from") {
            var properties: [MemberPath] = []
            repeat { properties.append(try parsePropertyPath()) } while consumeComma()
            guard consume(separatedWord: "with") else {
                skipWhiteSpace()
                throw expected("\"with\" and a method")
            }
            from.append(AggregateItem.From(properties: properties, method: try parseAggregateMethod()))
        }
        return AggregateItem(value: value, from: from, alias: try parseAsAlias(), position: place)
    }

    private mutating func parseAggregateMethod() throws(ODataError) -> AggregateMethod {
        let name = try parseName()
        if name.isQualified { throw unsupported("the aggregation method \(name.text)", at: name.start) }
        guard let method = AggregateMethod(rawValue: name.text.lowercased()) else {
            throw malformed(
                "Expected \(AggregateMethod.allCases.map(\.rawValue).joined(separator: ", ")).",
                at: name.start
            )
        }
        return method
    }
}
