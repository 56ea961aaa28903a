import Testing

@testable import GraphQLLanguage

@Suite("GraphQL specification §2.9.4 String Value")
struct StringTests {
    static let quotedCases: [(literal: String, text: String)] = [
        (#""""#, ""),
        (#""simple""#, "simple"),
        (#"" white space ""#, " white space "),
        (#""quote \"""#, "quote \""),
        (#""escaped \n\r\b\t\f""#, "escaped \n\r\u{8}\t\u{C}"),
        (#""slashes \\ \/""#, "slashes \\ /"),
        (#""unescaped 雪 🙂 é""#, "unescaped 雪 🙂 é"),
        ("\"# , no comment\"", "# , no comment"),
        (#""\u0041\u00e9\u96EA""#, "Aé雪"),
        (#""\u{41}\u{e9}\u{1F642}\u{1f642}""#, "Aé🙂🙂"),
        (#""\u{0}\u0000""#, "\u{0}\u{0}"),
        (#""\u{10FFFF}\u{D7FF}\u{E000}""#, "\u{10FFFF}\u{D7FF}\u{E000}"),
        (#""\u{0000000000000041}""#, "A"),
        (#""\uD83D\uDE42\ud83d\ude42""#, "🙂🙂"),
        (#""\uDBFF\uDFFF\uD800\uDC00""#, "\u{10FFFF}\u{10000}"),
        ("\"control \u{7}\u{0}\u{7F}\u{FEFF}\"", "control \u{7}\u{0}\u{7F}\u{FEFF}"),
    ]

    @Test("A quoted string has the text of its characters and escapes", arguments: quotedCases)
    func quoted(literal: String, text: String) throws {
        let value = try stringValue(literal)
        #expect(value.map { Array($0.text.unicodeScalars) } == Array(text.unicodeScalars))
        #expect(value?.isBlock == false)
        #expect(value?.span == SourceSpan(start: 0, end: literal.utf8.count))
    }

    static let malformedCases: [(text: String, message: String, column: Int)] = [
        ("\"", "Unterminated string.", 2),
        ("\"no end", "Unterminated string.", 8),
        ("\"multi\nline\"", "Unterminated string.", 7),
        ("\"multi\rline\"", "Unterminated string.", 7),
        (#""ends in escape \""#, "Unterminated string.", 19),
        (#""a\z""#, #"Invalid character escape sequence: "\z"."#, 3),
        (#""a\雪""#, #"Invalid character escape sequence: "\雪"."#, 3),
        (#""a\"#, #"Invalid character escape sequence: "\"."#, 3),
        (#""\x41""#, #"Invalid character escape sequence: "\x"."#, 2),
        (#""a\u1 z""#, #"Invalid Unicode escape sequence: "\u1 z""."#, 3),
        (#""\u00XY""#, #"Invalid Unicode escape sequence: "\u00XY"."#, 2),
        (#""\uFFF""#, #"Invalid Unicode escape sequence: "\uFFF""."#, 2),
        (#""\u"#, #"Invalid Unicode escape sequence: "\u"."#, 2),
        (#""\u{}""#, #"Invalid Unicode escape sequence: "\u{}"."#, 2),
        (#""\u{FXXX}""#, #"Invalid Unicode escape sequence: "\u{FX"."#, 2),
        (#""\u{FFFF""#, #"Invalid Unicode escape sequence: "\u{FFFF""."#, 2),
        (#""\u{110000}""#, #"Invalid Unicode escape sequence: "\u{110000}"."#, 2),
        (#""\u{D800}""#, #"Invalid Unicode escape sequence: "\u{D800}"."#, 2),
        (#""\u{FFFFFFFFFFFFFFFFFFFFFFFFF}""#, #"Invalid Unicode escape sequence: "\u{FFFFFFF"."#, 2),
        (#""\uD800""#, #"Invalid Unicode escape sequence: "\uD800"."#, 2),
        (#""\uDC00""#, #"Invalid Unicode escape sequence: "\uDC00"."#, 2),
        (#""\uD800\uD800""#, #"Invalid Unicode escape sequence: "\uD800"."#, 2),
        (#""\uD83D\u{DE42}""#, #"Invalid Unicode escape sequence: "\uD83D"."#, 2),
        (#""🙂 \uDE42\uD83D""#, #"Invalid Unicode escape sequence: "\uDE42"."#, 5),
    ]

    @Test("A string that breaks off and an escape that means nothing are errors", arguments: malformedCases)
    func malformed(text: String, message: String, column: Int) {
        SyntaxErrorCase(text, message, at: 1, column).check()
    }
}
