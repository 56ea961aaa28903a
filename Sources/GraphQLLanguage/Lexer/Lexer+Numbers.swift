extension Lexer {
    /// Reads a number and refuses what looks like one: `00`, `1.`, `0xF`, `1a`, `1.2.3`.
    ///
    ///     IntValue :: IntegerPart [lookahead != {Digit, `.`, NameStart}]
    ///     FloatValue ::
    ///       - IntegerPart FractionalPart ExponentPart [lookahead != {Digit, `.`, NameStart}]
    ///       - IntegerPart FractionalPart [lookahead != {Digit, `.`, NameStart}]
    ///       - IntegerPart ExponentPart [lookahead != {Digit, `.`, NameStart}]
    ///
    /// - Source: GraphQL specification (September 2025) §2.9.1 Int Value, §2.9.2 Float Value.
    func readNumber(at start: Int) throws(GraphQLError) -> (kind: TokenKind, end: Int) {
        var end = try readIntegerPart(at: start)
        var kind = TokenKind.int
        if byte(at: end) == UInt8(ascii: ".") {
            kind = .float
            end = try readDigits(at: end + 1)
        }
        if let byte = byte(at: end), byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            kind = .float
            end += 1
            if let sign = self.byte(at: end), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { end += 1 }
            end = try readDigits(at: end)
        }
        if let byte = byte(at: end), byte == UInt8(ascii: ".") || byte.isNameStart {
            throw syntaxError("Invalid number, expected digit but got: \(describeCharacter(at: end)).", at: end)
        }
        return (kind, end)
    }

    /// `IntegerPart :: NegativeSign? 0 | NegativeSign? NonZeroDigit Digit*`
    private func readIntegerPart(at start: Int) throws(GraphQLError) -> Int {
        let first = byte(at: start) == UInt8(ascii: "-") ? start + 1 : start
        guard byte(at: first) == UInt8(ascii: "0") else { return try readDigits(at: first) }
        if let second = byte(at: first + 1), second.isDigit {
            throw syntaxError(
                "Invalid number, unexpected digit after 0: \(describeCharacter(at: first + 1)).",
                at: first + 1
            )
        }
        return first + 1
    }

    /// `Digit+`
    private func readDigits(at start: Int) throws(GraphQLError) -> Int {
        var end = start
        while let byte = byte(at: end), byte.isDigit { end += 1 }
        guard end > start else {
            throw syntaxError("Invalid number, expected digit but got: \(describeCharacter(at: end)).", at: end)
        }
        return end
    }
}
