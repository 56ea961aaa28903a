/// Finds where strings end and checks their escapes; their texts are made by `Lexer+StringTexts`.
extension Lexer {
    /// Reads a quoted string.
    ///
    ///     StringValue ::
    ///       - `""` [lookahead != `"`]
    ///       - `"` StringCharacter+ `"`
    ///       - BlockString
    ///     StringCharacter ::
    ///       - SourceCharacter but not `"` or `\` or LineTerminator
    ///       - `\u` EscapedUnicode
    ///       - `\` EscapedCharacter
    ///
    /// - Source: GraphQL specification (September 2025) §2.9.4 String Value.
    func readString(at start: Int) throws(GraphQLError) -> (kind: TokenKind, end: Int) {
        var end = start + 1
        while let byte = byte(at: end) {
            switch byte {
            case UInt8(ascii: "\""): return (.string, end + 1)
            case UInt8(ascii: "\\"): end = try readEscape(at: end).end
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): throw syntaxError("Unterminated string.", at: end)
            default: end += 1
            }
        }
        throw syntaxError("Unterminated string.", at: end)
    }

    /// Reads a block string.
    ///
    ///     BlockString :: `"""` BlockStringCharacter* `"""`
    ///     BlockStringCharacter ::
    ///       - SourceCharacter but not `"""` or `\"""`
    ///       - `\"""`
    ///
    /// - Source: GraphQL specification (September 2025) §2.9.4 String Value.
    func readBlockString(at start: Int) throws(GraphQLError) -> (kind: TokenKind, end: Int) {
        var end = start + 3
        while let byte = byte(at: end) {
            if byte == UInt8(ascii: "\""), hasBytes("\"", times: 3, at: end) { return (.blockString, end + 3) }
            let isEscape = byte == UInt8(ascii: "\\") && hasBytes("\"", times: 3, at: end + 1)
            end += isEscape ? 4 : 1
        }
        throw syntaxError("Unterminated string.", at: end)
    }

    /// Reads one escape sequence, from its backslash on.
    ///
    /// `EscapedCharacter :: one of " \ / b f n r t`
    func readEscape(at start: Int) throws(GraphQLError) -> (scalar: Unicode.Scalar, end: Int) {
        let scalar: Unicode.Scalar
        switch byte(at: start + 1) {
        case UInt8(ascii: "\""): scalar = "\""
        case UInt8(ascii: "\\"): scalar = "\\"
        case UInt8(ascii: "/"): scalar = "/"
        case UInt8(ascii: "b"): scalar = "\u{8}"
        case UInt8(ascii: "f"): scalar = "\u{C}"
        case UInt8(ascii: "n"): scalar = "\n"
        case UInt8(ascii: "r"): scalar = "\r"
        case UInt8(ascii: "t"): scalar = "\t"
        case UInt8(ascii: "u"):
            let isBraced = byte(at: start + 2) == UInt8(ascii: "{")
            return isBraced ? try readBracedUnicodeEscape(at: start) : try readFixedUnicodeEscape(at: start)
        default:
            throw syntaxError(
                "Invalid character escape sequence: \"\(excerpt(from: start, characters: 2))\".",
                at: start
            )
        }
        return (scalar, start + 2)
    }

    /// `EscapedUnicode :: { HexDigit+ }`, whose value is a Unicode scalar value.
    private func readBracedUnicodeEscape(at start: Int) throws(GraphQLError) -> (scalar: Unicode.Scalar, end: Int) {
        var value: UInt32 = 0
        var end = start + 3
        while let digit = byte(at: end)?.hexDigitValue, value <= 0x10FFFF {
            value = value << 4 | digit
            end += 1
        }
        guard end > start + 3, byte(at: end) == UInt8(ascii: "}"), let scalar = Unicode.Scalar(value) else {
            throw invalidUnicodeEscape(at: start, length: end + 1 - start)
        }
        return (scalar, end + 1)
    }

    /// `EscapedUnicode :: HexDigit HexDigit HexDigit HexDigit`, or two of them that are a surrogate pair.
    private func readFixedUnicodeEscape(at start: Int) throws(GraphQLError) -> (scalar: Unicode.Scalar, end: Int) {
        guard let leading = readFourHexDigits(at: start + 2) else { throw invalidUnicodeEscape(at: start, length: 6) }
        if let scalar = Unicode.Scalar(leading) { return (scalar, start + 6) }
        guard (0xD800...0xDBFF).contains(leading),
            byte(at: start + 6) == UInt8(ascii: "\\"), byte(at: start + 7) == UInt8(ascii: "u"),
            let trailing = readFourHexDigits(at: start + 8), (0xDC00...0xDFFF).contains(trailing),
            let scalar = Unicode.Scalar(0x10000 + (leading - 0xD800) << 10 + (trailing - 0xDC00))
        else { throw invalidUnicodeEscape(at: start, length: 6) }
        return (scalar, start + 12)
    }

    private func readFourHexDigits(at start: Int) -> UInt32? {
        var value: UInt32 = 0
        for offset in start..<start + 4 {
            guard let digit = byte(at: offset)?.hexDigitValue else { return nil }
            value = value << 4 | digit
        }
        return value
    }

    private func invalidUnicodeEscape(at start: Int, length: Int) -> GraphQLError {
        syntaxError(
            "Invalid Unicode escape sequence: \"\(excerpt(from: start, characters: min(length, 12)))\".",
            at: start
        )
    }
}
