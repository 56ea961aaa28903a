/// Makes texts of tokens, for the parser when it needs them.
extension Lexer {
    /// The bytes of a name or number.
    func text(of token: Token) -> String {
        String(decoding: bytes[token.start..<token.end], as: UTF8.self)
    }

    /// Whether a token is a name of these characters.
    func isName(_ token: Token, _ keyword: StaticString) -> Bool {
        guard token.kind == .name, token.end - token.start == keyword.utf8CodeUnitCount else { return false }
        return keyword.withUTF8Buffer { $0.elementsEqual(bytes[token.start..<token.end]) }
    }

    /// The value of a string or block string token that this lexer made.
    ///
    /// - Complexity: O(length of the token).
    func stringText(of token: Token) throws(GraphQLError) -> String {
        token.kind == .blockString ? blockStringText(of: token) : try quotedStringText(of: token)
    }

    /// The static semantics of `StringValue`: escapes resolved.
    private func quotedStringText(of token: Token) throws(GraphQLError) -> String {
        let content = bytes[token.start + 1..<token.end - 1]
        guard content.contains(UInt8(ascii: "\\")) else { return String(decoding: content, as: UTF8.self) }
        var text: [UInt8] = []
        text.reserveCapacity(content.count)
        var position = content.startIndex
        while position < content.endIndex {
            guard content[position] == UInt8(ascii: "\\") else {
                text.append(content[position])
                position += 1
                continue
            }
            let escape = try readEscape(at: position)
            text.append(contentsOf: String(escape.scalar).utf8)
            position = escape.end
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The static semantics of `BlockString`: `\"""` resolved, common indentation and blank edges removed.
    private func blockStringText(of token: Token) -> String {
        let lines = blockStringLines(token.start + 3, token.end - 3)
        let indentation = BlockString.commonIndentation(of: lines)
        return String(decoding: BlockString.joined(lines, removing: indentation), as: UTF8.self)
    }

    /// The lines of a block string between two offsets, with `\"""` replaced by `"""`.
    private func blockStringLines(_ start: Int, _ end: Int) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var line: [UInt8] = []
        var position = start
        while position < end {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
                lines.append(line)
                line.removeAll(keepingCapacity: true)
                let isPair = byte == UInt8(ascii: "\r") && self.byte(at: position + 1) == UInt8(ascii: "\n")
                position += isPair ? 2 : 1
            case UInt8(ascii: "\\") where position + 4 <= end && hasBytes("\"", times: 3, at: position + 1):
                line.append(contentsOf: [UInt8](repeating: UInt8(ascii: "\""), count: 3))
                position += 4
            default:
                line.append(byte)
                position += 1
            }
        }
        lines.append(line)
        return lines
    }
}
