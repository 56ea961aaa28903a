extension Lexer {
    /// An error of the grammar at a byte offset.
    func syntaxError(_ message: String, at offset: Int) -> GraphQLError {
        GraphQLError(
            "Syntax Error: \(message)",
            locations: [source.location(at: offset)],
            code: .graphQLParseFailed
        )
    }

    /// The character at an offset for an error message: quoted if printable ASCII, else its code point, or `<EOF>`.
    func describeCharacter(at offset: Int) -> String {
        guard let scalar = scalar(at: offset) else { return TokenKind.endOfFile.description }
        switch scalar.value {
        case 0x22: return "'\"'"
        case 0x20...0x7E: return "\"\(scalar)\""
        default: return "U+\(hexadecimal(scalar.value, digits: 4))"
        }
    }

    /// The Unicode scalar that begins at an offset, or `nil` at the end.
    func scalar(at offset: Int) -> Unicode.Scalar? {
        guard offset < bytes.count else { return nil }
        let end = min(offset + 4, bytes.count)
        return String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first
    }

    /// The text from an offset, at most so many characters long and never past the end of the source.
    func excerpt(from offset: Int, characters count: Int) -> String {
        let end = min(offset + 4 * count, bytes.count)
        guard offset < end else { return "" }
        let scalars = String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars
        return String(String.UnicodeScalarView(scalars.prefix(count)))
    }
}

/// Upper-case hexadecimal digits, padded with zeros on the left.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
