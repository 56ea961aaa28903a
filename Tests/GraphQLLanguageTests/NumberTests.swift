import Testing

@testable import GraphQLLanguage

@Suite("GraphQL specification §2.9.1 Int Value, §2.9.2 Float Value")
struct NumberTests {
    @Test(
        "An integer keeps its digits",
        arguments: ["0", "-0", "4", "-4", "9", "10", "123456789012345678901234567890", "-90"]
    )
    func int(text: String) throws {
        let span = SourceSpan(start: 0, end: text.utf8.count)
        #expect(try tokens(text) == [Token(kind: .int, start: 0, end: span.end)])
        #expect(try Value.parse(Source(text)) == .int(NumberValue(text: text, span: span)))
    }

    @Test(
        "A number with a fraction or an exponent is a float and keeps its digits",
        arguments: [
            "4.123", "-4.123", "0.123", "123e4", "123E4", "123e-4", "123e+4", "-1.123e4", "-1.123E4", "-1.123e-4",
            "-1.123e+4", "-1.123e4567", "0e0", "0.0", "-0.0", "1.50", "1e1000000",
        ]
    )
    func float(text: String) throws {
        let span = SourceSpan(start: 0, end: text.utf8.count)
        #expect(try tokens(text) == [Token(kind: .float, start: 0, end: span.end)])
        #expect(try Value.parse(Source(text)) == .float(NumberValue(text: text, span: span)))
    }

    @Test("A number ends before punctuation, white space and a comma")
    func ends() throws {
        #expect(try kindsAndTexts("[1,2.5 3]") == ["[ [", "Int 1", "Float 2.5", "Int 3", "] ]"])
        #expect(try kindsAndTexts("1\u{FEFF}2#3") == ["Int 1", "Int 2"])
    }

    static let malformedCases: [(text: String, message: String, column: Int)] = [
        ("00", "Invalid number, unexpected digit after 0: \"0\".", 2),
        ("01", "Invalid number, unexpected digit after 0: \"1\".", 2),
        ("-01", "Invalid number, unexpected digit after 0: \"1\".", 3),
        ("01.23", "Invalid number, unexpected digit after 0: \"1\".", 2),
        ("0xF", "Invalid number, expected digit but got: \"x\".", 2),
        ("0b1", "Invalid number, expected digit but got: \"b\".", 2),
        ("0_1", "Invalid number, expected digit but got: \"_\".", 2),
        ("1a", "Invalid number, expected digit but got: \"a\".", 2),
        ("123abc", "Invalid number, expected digit but got: \"a\".", 4),
        ("1_000", "Invalid number, expected digit but got: \"_\".", 2),
        ("1.", "Invalid number, expected digit but got: <EOF>.", 3),
        ("1.a", "Invalid number, expected digit but got: \"a\".", 3),
        ("1.e1", "Invalid number, expected digit but got: \"e\".", 3),
        ("1..2", "Invalid number, expected digit but got: \".\".", 3),
        ("1.2.3", "Invalid number, expected digit but got: \".\".", 4),
        ("1.23f", "Invalid number, expected digit but got: \"f\".", 5),
        ("0.5_0", "Invalid number, expected digit but got: \"_\".", 4),
        ("1e", "Invalid number, expected digit but got: <EOF>.", 3),
        ("1E+", "Invalid number, expected digit but got: <EOF>.", 4),
        ("1ea", "Invalid number, expected digit but got: \"a\".", 3),
        ("1e5.2", "Invalid number, expected digit but got: \".\".", 4),
        ("1e5f", "Invalid number, expected digit but got: \"f\".", 4),
        ("-", "Invalid number, expected digit but got: <EOF>.", 2),
        ("-a", "Invalid number, expected digit but got: \"a\".", 2),
        ("--1", "Invalid number, expected digit but got: \"-\".", 2),
        ("-\"", "Invalid number, expected digit but got: '\"'.", 2),
        ("1.雪", "Invalid number, expected digit but got: U+96EA.", 3),
        ("+1", "Unexpected character: \"+\".", 1),
        (".5", "Unexpected character: \".\".", 1),
    ]

    @Test("What only looks like a number is an error", arguments: malformedCases)
    func malformed(text: String, message: String, column: Int) {
        SyntaxErrorCase(text, message, at: 1, column).check()
    }
}
