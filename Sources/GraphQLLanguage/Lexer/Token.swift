/// What a token is.
///
/// The raw value is how error messages name it: punctuators stand for themselves.
///
/// - Source: GraphQL specification (September 2025) §2.1.7 Lexical Tokens.
enum TokenKind: String, Sendable, CaseIterable {
    case exclamationMark = "!"
    case dollar = "$"
    case ampersand = "&"
    case parenthesisLeft = "("
    case parenthesisRight = ")"
    case spread = "..."
    case colon = ":"
    case equals = "="
    case at = "@"
    case bracketLeft = "["
    case bracketRight = "]"
    case braceLeft = "{"
    case pipe = "|"
    case braceRight = "}"
    case name = "Name"
    case int = "Int"
    case float = "Float"
    case string = "String"
    case blockString = "BlockString"
    case endOfFile = "<EOF>"

    /// The kind as error messages show it: `"{"`, `Name`, `<EOF>`.
    var description: String {
        switch self {
        case .name, .int, .float, .string, .blockString, .endOfFile: rawValue
        default: "\"\(rawValue)\""
        }
    }
}

/// A lexical token: its kind and its bytes in the source, quotes and punctuation included.
struct Token: Sendable, Hashable {
    /// What the token is.
    let kind: TokenKind
    /// The byte offset of the first byte.
    let start: Int
    /// The byte offset after the last byte.
    let end: Int

    /// The bytes of the token.
    var span: SourceSpan { SourceSpan(start: start, end: end) }
}
