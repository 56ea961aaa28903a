internal import JSON

extension Parser {
    /// What operators combine: `primitiveLiteral / parenExpr / arrayOrObject / parameterAlias / methodCallExpr /
    /// castExpr / isofExpr / firstMemberExpr`
    mutating func parsePrimary() throws(ODataError) -> Expression {
        let place = position
        if let literal = try parseLiteral() { return try node(.literal(literal), at: place) }
        switch byte {
        case UInt8(ascii: "("):
            index += 1
            skipWhiteSpace()
            let value = try parseExpression()
            skipWhiteSpace()
            try expect(")")
            return value
        case UInt8(ascii: "["):
            return try parseArray()
        case UInt8(ascii: "{"):
            throw unsupported("values of complex and entity types")
        case UInt8(ascii: "@"):
            let name = try parseAlias()
            guard byte != UInt8(ascii: "/") else { throw unsupported("paths from parameter aliases") }
            return try node(.parameterAlias(name), at: place)
        case UInt8(ascii: "$"):
            return try parseRootedPath()
        default:
            guard isAtIdentifier else { throw expected("an expression") }
            return try parseNamedPrimary()
        }
    }

    /// `AT odataIdentifier`; a term's name instead is an annotation.
    mutating func parseAlias() throws(ODataError) -> String {
        let start = index
        try expect("@")
        let name = try parseName()
        guard !name.isQualified, byte != UInt8(ascii: "#") else { throw unsupported("annotations", at: start) }
        guard allowsAliases else { throw unsupported("parameter aliases of parameter aliases", at: start) }
        return name.text
    }

    /// `array = BEGIN-ARRAY [ item *( VALUE-SEPARATOR item ) ] END-ARRAY`
    private mutating func parseArray() throws(ODataError) -> Expression {
        let place = position
        try expect("[")
        skipWhiteSpace()
        var elements: [Expression] = []
        if !consume("]") {
            repeat {
                let elementPlace = position
                if byte == UInt8(ascii: "\"") {
                    elements.append(try node(.literal(.string(try parseJSONString())), at: elementPlace))
                } else {
                    elements.append(try parseExpression())
                }
            } while consumeComma()
            skipWhiteSpace()
            try expect("]")
        }
        return try node(.collection(elements), at: place, over: elements)
    }

    /// A string of JSON in its quotes.
    private mutating func parseJSONString() throws(ODataError) -> String {
        let start = index
        index += 1
        while let byte, byte != UInt8(ascii: "\"") { index += byte == UInt8(ascii: "\\") ? 2 : 1 }
        index = min(index, text.bytes.count)
        try expect("\"")
        guard case .string(let value)? = try? JSONValue.parse(Array(text.bytes[start..<index])) else {
            throw malformed("The text in quotes is no JSON string.", at: start)
        }
        return value
    }

    /// What begins with a name: a function of the standard, or a path.
    private mutating func parseNamedPrimary() throws(ODataError) -> Expression {
        let place = position
        let end = identifierEnd(from: index, isLeading: true)
        if text.bytes.indices.contains(end), text.bytes[end] == UInt8(ascii: "(") {
            let name = String(decoding: text.bytes[index..<end], as: UTF8.self).lowercased()
            switch name {
            case "cast", "isof":
                index = end + 1
                return try parseTypeFunction(isCast: name == "cast", at: place)
            case "case":
                index = end + 1
                return try parseConditional(at: place)
            default:
                if let function = Function(rawValue: name) {
                    index = end + 1
                    return try parseCall(of: function, at: place)
                }
            }
        }
        return try node(.path(try parsePath(from: .implicit)), at: place)
    }

    /// The arguments of a function, from after its parenthesis.
    private mutating func parseCall(of function: Function, at place: Int) throws(ODataError) -> Expression {
        var arguments: [Expression] = []
        skipWhiteSpace()
        let allowed = function.argumentCount
        if allowed.upperBound > 0 {
            repeat {
                guard arguments.count < allowed.upperBound else {
                    throw malformed("\(function.rawValue) takes at most \(allowed.upperBound) arguments.")
                }
                arguments.append(try parseExpression())
            } while consumeComma()
            guard arguments.count >= allowed.lowerBound else {
                throw malformed("\(function.rawValue) takes at least \(allowed.lowerBound) arguments.")
            }
        }
        skipWhiteSpace()
        try expect(")")
        return try node(.call(function, arguments), at: place, over: arguments)
    }

    /// `[ commonExpr COMMA ] qualifiedTypeName CLOSE`
    private mutating func parseTypeFunction(isCast: Bool, at place: Int) throws(ODataError) -> Expression {
        skipWhiteSpace()
        let start = index
        var value: Expression?
        // A name and nothing more is the type.
        if isAtIdentifier {
            _ = try parseName()
            skipWhiteSpace()
        }
        let isTypeAlone = byte == UInt8(ascii: ")") && index > start
        index = start
        if !isTypeAlone {
            value = try parseExpression()
            guard consumeComma() else { throw expected("\",\" and a type") }
        }
        let type = try parseName()
        if byte == UInt8(ascii: "(") { throw unsupported("collection types") }
        skipWhiteSpace()
        try expect(")")
        let kind: Expression.Kind =
            isCast ? .cast(value, typeName: type.text) : .isOf(value, typeName: type.text)
        return try node(kind, at: place, over: value.map { [$0] } ?? [])
    }

    /// `commonExpr ":" commonExpr *( COMMA … ) CLOSE`
    private mutating func parseConditional(at place: Int) throws(ODataError) -> Expression {
        var branches: [Expression.Branch] = []
        skipWhiteSpace()
        repeat {
            let condition = try parseExpression()
            skipWhiteSpace()
            try expect(":")
            skipWhiteSpace()
            branches.append(Expression.Branch(condition: condition, value: try parseExpression()))
        } while consumeComma()
        skipWhiteSpace()
        try expect(")")
        return try node(.conditional(branches), at: place, over: branches.flatMap { [$0.condition, $0.value] })
    }

    /// `$it`, `$this` or `$root`, and the path after it.
    private mutating func parseRootedPath() throws(ODataError) -> Expression {
        let place = position
        let start = index
        index += 1
        for root in [MemberPath.Root.it, .this, .service] where consume(word: String(root.rawValue.dropFirst())) {
            if root == .service { guard byte == UInt8(ascii: "/") else { throw expected("\"/\"") } }
            return try node(.path(try parsePath(from: root)), at: place)
        }
        if consume(word: "these") { throw unsupported("$these", at: start) }
        index = start
        throw malformed("Expected $it, $this or $root.")
    }
}
