extension Parser {
    /// `searchExpr`: `NOT` binds tighter than `AND`, `AND` tighter than `OR`; words without an operator are all wanted.
    ///
    /// `AND`, `OR` and `NOT` are operators only where an operand follows them; else they are words.
    ///
    /// - Source: OData ABNF v4.01, `searchExpr`.
    mutating func parseSearch() throws(ODataError) -> SearchExpression {
        try nested { parser throws(ODataError) in
            var alternatives = [try parser.parseSearchConjunction()]
            while parser.consumeSearchOperator("OR") { alternatives.append(try parser.parseSearchConjunction()) }
            return alternatives.count == 1 ? alternatives[0] : .or(alternatives)
        }
    }

    private mutating func parseSearchConjunction() throws(ODataError) -> SearchExpression {
        var operands = [try parseSearchOperand()]
        while true {
            let before = index
            if consumeSearchOperator("AND") {
                operands.append(try parseSearchOperand())
                continue
            }
            guard skipWhiteSpace(), isAtSearchOperand else {
                index = before
                break
            }
            let operand = index
            index = before
            // "a OR b" ends the conjunction; "a OR" at the end does not.
            if consumeSearchOperator("OR") {
                index = before
                break
            }
            index = operand
            operands.append(try parseSearchOperand())
        }
        return operands.count == 1 ? operands[0] : .and(operands)
    }

    /// `NOT RWS searchExpr / OPEN searchExpr CLOSE / searchPhrase / searchWord / searchIncomplete`
    private mutating func parseSearchOperand() throws(ODataError) -> SearchExpression {
        try countNode()
        let start = index
        if consumeExactly("NOT"), skipWhiteSpace(), isAtSearchOperand {
            return .not(try nested { parser throws(ODataError) in try parser.parseSearchOperand() })
        }
        index = start
        switch byte {
        case UInt8(ascii: "("):
            index += 1
            skipWhiteSpace()
            let inner = try parseSearch()
            skipWhiteSpace()
            try expect(")")
            return inner
        case UInt8(ascii: "\""):
            return .text(try parseSearchPhrase())
        case UInt8(ascii: "'"):
            return .text(try parseString())
        default:
            while let byte, isSearchWord(byte, at: index, isFirst: index == start) { index += 1 }
            guard index > start else { throw expected("a word, a phrase in double quotes, or \"(\"") }
            return .text(String(decoding: text.bytes[start..<index], as: UTF8.self))
        }
    }

    /// `searchPhrase = DQUOTE 1*( searchChar / SP ) DQUOTE`
    private mutating func parseSearchPhrase() throws(ODataError) -> String {
        index += 1
        var phrase: [UInt8] = []
        while let byte, byte != UInt8(ascii: "\"") {
            let isSpace = plusIsSpace && byte == UInt8(ascii: "+") && !text.isEscaped(at: index)
            phrase.append(isSpace ? UInt8(ascii: " ") : byte)
            index += 1
        }
        try expect("\"")
        guard !phrase.isEmpty else { throw malformed("A phrase has at least one word.") }
        guard isAtEnd || !isAtSearchOperand || byte == UInt8(ascii: "(") else {
            throw expected("a space after the phrase")
        }
        return String(decoding: phrase, as: UTF8.self)
    }

    private var isAtSearchOperand: Bool {
        guard let byte else { return false }
        return ["(", "\"", "'"].contains(Unicode.Scalar(byte)) || isSearchWord(byte, at: index, isFirst: true)
    }

    /// Whether a byte belongs to a word; `;` and parentheses do only when they are escaped.
    private func isSearchWord(_ byte: UInt8, at place: Int, isFirst: Bool) -> Bool {
        if byte >= 0x80 { return true }
        let isEscaped = text.isEscaped(at: place)
        switch byte {
        case ...0x20, 0x7F, UInt8(ascii: "\""): return false
        case UInt8(ascii: "+"): return isEscaped || !plusIsSpace
        case UInt8(ascii: "'"): return !isFirst || isEscaped
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: "#"), UInt8(ascii: "&"):
            return isEscaped
        default: return true
        }
    }

    /// White space, the operator, white space, and something after it that is an operand.
    private mutating func consumeSearchOperator(_ name: String) -> Bool {
        let start = index
        guard skipWhiteSpace(), consumeExactly(name), skipWhiteSpace(), isAtSearchOperand else {
            index = start
            return false
        }
        return true
    }

    /// Operators of a search are written in capitals.
    private mutating func consumeExactly(_ name: String) -> Bool {
        guard text.bytes[index...].starts(with: name.utf8) else { return false }
        let end = index + name.utf8.count
        if text.bytes.indices.contains(end), isSearchWord(text.bytes[end], at: end, isFirst: false) { return false }
        index = end
        return true
    }
}
