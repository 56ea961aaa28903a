/// Cuts a source into tokens, one on each call, skipping what the grammar ignores.
///
/// Works on the UTF-8 bytes; a token carries offsets and no text.
///
/// - Source: GraphQL specification (September 2025) §2.1 Source Text.
struct Lexer {
    /// What is cut into tokens.
    let source: Source
    /// The bytes of the source.
    let bytes: [UInt8]
    /// The offset of the next byte to look at; never past the end.
    private(set) var position = 0

    /// Begins at the start of the source, once it is known to be UTF-8.
    ///
    /// - Throws: `GRAPHQL_PARSE_FAILED` at the first byte that is not UTF-8.
    /// - Complexity: O(*n*) in the bytes of the source.
    init(_ source: Source) throws(GraphQLError) {
        self.source = source
        bytes = source.bytes
        if let offset = source.firstInvalidUTF8Offset() {
            throw syntaxError("Invalid UTF-8: byte 0x\(hexadecimal(UInt32(bytes[offset]), digits: 2)).", at: offset)
        }
    }

    /// The byte at an offset, or `nil` past the end.
    func byte(at offset: Int) -> UInt8? {
        offset < bytes.count ? bytes[offset] : nil
    }

    /// Whether the bytes from an offset on are this ASCII character, so many times.
    func hasBytes(_ byte: Unicode.Scalar, times count: Int, at offset: Int) -> Bool {
        offset + count <= bytes.count && bytes[offset..<offset + count].allSatisfy { $0 == UInt8(ascii: byte) }
    }

    /// The next token; `endOfFile` at the end and ever after.
    ///
    /// `Token :: Punctuator | Name | IntValue | FloatValue | StringValue`
    ///
    /// - Throws: `GRAPHQL_PARSE_FAILED` where no token can begin or a token breaks off.
    /// - Complexity: O(length of the token and of what is ignored before it).
    mutating func next() throws(GraphQLError) -> Token {
        skipIgnored()
        let start = position
        guard let first = byte(at: start) else { return Token(kind: .endOfFile, start: start, end: start) }
        let (kind, end) = try readToken(first, at: start)
        position = end
        return Token(kind: kind, start: start, end: end)
    }

    private func readToken(_ first: UInt8, at start: Int) throws(GraphQLError) -> (kind: TokenKind, end: Int) {
        switch first {
        case UInt8(ascii: "!"): return (.exclamationMark, start + 1)
        case UInt8(ascii: "$"): return (.dollar, start + 1)
        case UInt8(ascii: "&"): return (.ampersand, start + 1)
        case UInt8(ascii: "("): return (.parenthesisLeft, start + 1)
        case UInt8(ascii: ")"): return (.parenthesisRight, start + 1)
        case UInt8(ascii: ":"): return (.colon, start + 1)
        case UInt8(ascii: "="): return (.equals, start + 1)
        case UInt8(ascii: "@"): return (.at, start + 1)
        case UInt8(ascii: "["): return (.bracketLeft, start + 1)
        case UInt8(ascii: "]"): return (.bracketRight, start + 1)
        case UInt8(ascii: "{"): return (.braceLeft, start + 1)
        case UInt8(ascii: "|"): return (.pipe, start + 1)
        case UInt8(ascii: "}"): return (.braceRight, start + 1)
        case UInt8(ascii: ".") where hasBytes(".", times: 3, at: start): return (.spread, start + 3)
        case UInt8(ascii: "\"") where hasBytes("\"", times: 3, at: start): return try readBlockString(at: start)
        case UInt8(ascii: "\""): return try readString(at: start)
        case UInt8(ascii: "-"): return try readNumber(at: start)
        case UInt8(ascii: "'"):
            throw syntaxError(
                "Unexpected single quote character ('), did you mean to use a double quote (\")?",
                at: start
            )
        default:
            if first.isNameStart { return (.name, endOfName(at: start)) }
            if first.isDigit { return try readNumber(at: start) }
            throw syntaxError("Unexpected character: \(describeCharacter(at: start)).", at: start)
        }
    }

    /// `Ignored :: UnicodeBOM | WhiteSpace | LineTerminator | Comment | Comma`
    private mutating func skipIgnored() {
        while let byte = byte(at: position) {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ","):
                position += 1
            case UInt8(ascii: "#"):
                skipComment()
            case 0xEF where self.byte(at: position + 1) == 0xBB && self.byte(at: position + 2) == 0xBF:
                position += 3
            default:
                return
            }
        }
    }

    /// `Comment :: # CommentChar* [lookahead != CommentChar]`
    private mutating func skipComment() {
        while let byte = byte(at: position), byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
            position += 1
        }
    }

    /// `Name :: NameStart NameContinue* [lookahead != NameContinue]`
    private func endOfName(at start: Int) -> Int {
        var end = start + 1
        while let byte = byte(at: end), byte.isNameContinue { end += 1 }
        return end
    }
}
