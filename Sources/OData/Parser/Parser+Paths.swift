extension Parser {
    /// The segments of a path: from its first name, or from the slash after its root.
    mutating func parsePath(from root: MemberPath.Root) throws(ODataError) -> MemberPath {
        var segments: [MemberPath.Segment] = []
        if root == .implicit { segments.append(try parseNamedSegment()) }
        while byte == UInt8(ascii: "/") {
            let slash = index
            index += 1
            let place = position
            if byte == UInt8(ascii: "$") {
                segments.append(MemberPath.Segment(kind: try parseDollarSegment(slash: slash), position: place))
                break
            }
            if byte == UInt8(ascii: "@") { throw unsupported("annotations") }
            guard isAtIdentifier else {
                throw malformed("Expected a name after \"/\".", at: slash)
            }
            if let lambda = try parseLambda() {
                segments.append(MemberPath.Segment(kind: lambda, position: place))
                break
            }
            segments.append(try parseNamedSegment())
        }
        return MemberPath(root: root, segments: segments)
    }

    /// A property, a relation with or without a key, or a cast.
    private mutating func parseNamedSegment() throws(ODataError) -> MemberPath.Segment {
        let place = position
        let name = try parseName()
        guard byte == UInt8(ascii: "(") else {
            return MemberPath.Segment(
                kind: name.isQualified ? .typeCast(name.text) : .name(name.text, key: nil),
                position: place
            )
        }
        if name.isQualified || ["aggregate", "any", "all"].contains(name.text) {
            if name.text == "any" || name.text == "all" {
                throw malformed("\(name.text) stands after a collection and \"/\".")
            }
            throw unsupported("the function \(name.text)", at: name.start)
        }
        return MemberPath.Segment(kind: .name(name.text, key: try parseKeyPredicate()), position: place)
    }

    /// `/$count`, with or without options; other segments with a dollar sign are refused.
    private mutating func parseDollarSegment(slash: Int) throws(ODataError) -> MemberPath.Kind {
        index += 1
        if consume(word: "count") {
            var options = QueryOptions()
            if byte == UInt8(ascii: "(") {
                options = try parseNestedOptions(allowed: SystemOption.ofCount)
            }
            return .count(filter: options.filter, search: options.search)
        }
        if consume(word: "filter") { throw unsupported("/$filter in paths", at: slash) }
        index -= 1
        throw malformed("Expected a name or $count after \"/\".", at: slash)
    }

    /// `( "any" / "all" ) OPEN BWS [ lambdaVariableExpr BWS COLON BWS lambdaPredicateExpr ] BWS CLOSE`
    private mutating func parseLambda() throws(ODataError) -> MemberPath.Kind? {
        let start = index
        let isAny = consume(word: "any")
        guard isAny || consume(word: "all"), consume("(") else {
            index = start
            return nil
        }
        skipWhiteSpace()
        if isAny, consume(")") { return .any(nil) }
        let variable = try parseIdentifier()
        skipWhiteSpace()
        try expect(":")
        skipWhiteSpace()
        let predicate = try parseExpression()
        skipWhiteSpace()
        try expect(")")
        let lambda = MemberPath.Lambda(variable: variable, predicate: predicate)
        return isAny ? .any(lambda) : .all(lambda)
    }

    /// `keyPredicate = OPEN ( keyValue / name "=" keyValue *( COMMA name "=" keyValue ) ) CLOSE`
    ///
    /// A call of a function of the model looks the same until something stands in it that no key has.
    mutating func parseKeyPredicate() throws(ODataError) -> KeyPredicate {
        let open = index
        try expect("(")
        if consume(")") { throw unsupported("functions", at: open) }
        let place = position
        if let value = try parseKeyValue() {
            try expect(")")
            return KeyPredicate(parts: [KeyPredicate.Part(name: nil, value: value, position: place)])
        }
        var parts: [KeyPredicate.Part] = []
        repeat {
            let place = position
            let name = try parseIdentifier()
            try expect("=")
            guard let value = try parseKeyValue() else {
                // `f(Node=ID)`, `f(Number=5 add 3)`, `f(x={…})`: arguments that are no literals.
                _ = try parseExpression()
                throw unsupported("functions", at: open)
            }
            guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")") else {
                throw byte == UInt8(ascii: " ") ? unsupported("functions", at: open) : expected("\",\" or \")\"")
            }
            parts.append(KeyPredicate.Part(name: name, value: value, position: place))
        } while consumeComma()
        try expect(")")
        return KeyPredicate(parts: parts)
    }

    /// `primitiveLiteral / parameterAlias`; `nil` where neither begins.
    mutating func parseKeyValue() throws(ODataError) -> KeyPredicate.Value? {
        if let literal = try parseLiteral() { return .literal(literal) }
        return byte == UInt8(ascii: "@") ? .parameterAlias(try parseAlias()) : nil
    }
}
