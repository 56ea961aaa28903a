extension Parser {
    /// `commonExpr`
    mutating func parseExpression() throws(ODataError) -> Expression {
        try nested { parser throws(ODataError) in
            try parser.parseOperands(of: "or", Expression.Kind.or) { parser throws(ODataError) in
                try parser.parseOperands(of: "and", Expression.Kind.and) { parser throws(ODataError) in
                    try parser.parseBinary(minimum: 1)
                }
            }
        }
    }

    /// Operands between `and` or `or`, kept side by side however many they are.
    private mutating func parseOperands(
        of word: String,
        _ make: ([Expression]) -> Expression.Kind,
        operand: (inout Parser) throws(ODataError) -> Expression
    ) throws(ODataError) -> Expression {
        let start = position
        var operands = [try operand(&self)]
        while consume(separatedWord: word) { operands.append(try operand(&self)) }
        guard operands.count > 1 else { return operands[0] }
        return try node(make(operands), at: start, over: operands)
    }

    /// Binary operators of at least the given precedence, which associate to the left.
    private mutating func parseBinary(minimum: Int) throws(ODataError) -> Expression {
        let start = position
        var left = try parseUnary()
        while true {
            let before = index
            guard skipWhiteSpace(), let binary = consumeBinaryOperator(), binary.precedence >= minimum else {
                index = before
                return left
            }
            try expectWhiteSpace()
            let right = try parseBinary(minimum: binary.precedence + 1)
            left = try node(.binary(binary, left, right), at: start, over: [left, right])
        }
    }

    private mutating func consumeBinaryOperator() -> BinaryOperator? {
        let end = identifierEnd(from: index, isLeading: true)
        guard end - index <= 5 else { return nil }
        let word = String(decoding: text.bytes[index..<end], as: UTF8.self).lowercased()
        guard let binary = BinaryOperator(rawValue: word) else { return nil }
        index = end
        return binary
    }

    /// `notExpr / negateExpr / primary *( inExpr )`
    private mutating func parseUnary() throws(ODataError) -> Expression {
        let start = index
        let place = position
        if consume(word: "not") {
            if skipWhiteSpace() || byte == UInt8(ascii: "(") {
                let operand = try nested { parser throws(ODataError) in try parser.parseUnary() }
                return try node(.unary(.not, operand), at: place, over: [operand])
            }
            index = start
        }
        if byte == UInt8(ascii: "-"), byte(ahead: 1)?.isDecimalDigit != true {
            if let literal = try parseLiteral() { return try node(.literal(literal), at: place) }
            index += 1
            skipWhiteSpace()
            let operand = try nested { parser throws(ODataError) in try parser.parseUnary() }
            return try node(.unary(.negate, operand), at: place, over: [operand])
        }
        var value = try parsePrimary()
        while consume(separatedWord: "in") {
            let collection = try parseCollection()
            value = try node(.isIn(value, collection), at: place, over: [value, collection])
        }
        return value
    }

    /// After `in`: `listExpr = OPEN BWS [ primitiveLiteral *( COMMA primitiveLiteral ) ] BWS CLOSE`, or any expression.
    private mutating func parseCollection() throws(ODataError) -> Expression {
        let start = index
        let place = position
        guard consume("(") else { return try parsePrimary() }
        skipWhiteSpace()
        if consume(")") { return try node(.collection([]), at: place) }
        var elements: [Expression] = []
        while true {
            let elementPlace = position
            guard let value = try parseKeyValue() else { break }
            let kind: Expression.Kind =
                switch value {
                case .literal(let literal): .literal(literal)
                case .parameterAlias(let name): .parameterAlias(name)
                }
            elements.append(try node(kind, at: elementPlace))
            if consumeComma() { continue }
            skipWhiteSpace()
            guard consume(")") else { break }
            return try node(.collection(elements), at: place, over: elements)
        }
        guard elements.count <= 1 else { throw expected("a literal, \",\" or \")\"") }
        index = start
        return try parsePrimary()
    }

    /// A node over others, with its height checked.
    mutating func node(
        _ kind: Expression.Kind,
        at place: Int,
        over children: [Expression] = []
    ) throws(ODataError) -> Expression {
        try countNode()
        let height = 1 + (children.lazy.map(\.height).max() ?? 0)
        guard height <= limits.maximumHeight else {
            throw ODataError(
                .limitExceeded,
                "An expression is built of more than \(limits.maximumHeight) steps, the limit of this server.",
                at: place
            )
        }
        return Expression(kind, at: place, height: height)
    }
}
