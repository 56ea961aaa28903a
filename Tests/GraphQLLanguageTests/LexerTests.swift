import Testing

@testable import GraphQLLanguage

@Suite("GraphQL specification §2.1 Source Text")
struct LexerTests {
    @Test("Every punctuator is a token of its own")
    func punctuators() throws {
        let kinds = try tokens("! $ & ( ) ... : = @ [ ] { | }").map(\.kind)
        #expect(
            kinds == [
                .exclamationMark, .dollar, .ampersand, .parenthesisLeft, .parenthesisRight, .spread, .colon, .equals,
                .at, .bracketLeft, .bracketRight, .braceLeft, .pipe, .braceRight,
            ]
        )
        #expect(try tokens("!$&()...:=@[]{|}").map(\.kind) == kinds)
    }

    @Test(
        "What the grammar ignores separates tokens and is no token",
        arguments: [
            "a b", "a,b", "a,,,b", "\u{FEFF}a b", "a\u{FEFF}b", "a\tb", "a\nb", "a\r\nb", "a\rb", "a#x\nb", "a#x\rb",
            "#雪🌨\na #\u{7}\n b #", " ,a, ,b, ",
        ]
    )
    func ignored(text: String) throws {
        #expect(try kindsAndTexts(text) == ["Name a", "Name b"])
    }

    @Test(
        "A text of ignored characters alone has no token",
        arguments: ["", " ", "#", "# comment", ",", "\u{FEFF}", "\r\n\t"]
    )
    func nothing(text: String) throws {
        #expect(try tokens(text).isEmpty)
    }

    @Test("The end of the file is reached again and again")
    func endOfFile() throws {
        var lexer = try Lexer(Source("a "))
        _ = try lexer.next()
        #expect(try lexer.next() == Token(kind: .endOfFile, start: 2, end: 2))
        #expect(try lexer.next() == Token(kind: .endOfFile, start: 2, end: 2))
    }

    @Test("A name is letters, digits and underscores, and as long as it can be")
    func names() throws {
        #expect(
            try kindsAndTexts("_ __typename a1 A_B9z x-1")
                == ["Name _", "Name __typename", "Name a1", "Name A_B9z", "Name x", "Int -1"]
        )
    }

    @Test("Offsets are in bytes")
    func offsets() throws {
        #expect(
            try tokens("#é\n ab \"雪\" {")
                == [
                    Token(kind: .name, start: 5, end: 7), Token(kind: .string, start: 8, end: 13),
                    Token(kind: .braceLeft, start: 14, end: 15),
                ]
        )
    }

    static let unexpectedCases: [SyntaxErrorCase] = [
        SyntaxErrorCase("?", "Unexpected character: \"?\".", at: 1, 1),
        SyntaxErrorCase("{ a % }", "Unexpected character: \"%\".", at: 1, 5),
        SyntaxErrorCase("\u{7}", "Unexpected character: U+0007.", at: 1, 1),
        SyntaxErrorCase("\u{0}", "Unexpected character: U+0000.", at: 1, 1),
        SyntaxErrorCase("\u{7F}", "Unexpected character: U+007F.", at: 1, 1),
        SyntaxErrorCase("{ é }", "Unexpected character: U+00E9.", at: 1, 3),
        SyntaxErrorCase("{\n  雪\n}", "Unexpected character: U+96EA.", at: 2, 3),
        SyntaxErrorCase("\u{200B}", "Unexpected character: U+200B.", at: 1, 1),
        SyntaxErrorCase("{ 🙂 }", "Unexpected character: U+1F642.", at: 1, 3),
        SyntaxErrorCase("{ a . }", "Unexpected character: \".\".", at: 1, 5),
        SyntaxErrorCase("{ ..a }", "Unexpected character: \".\".", at: 1, 3),
        SyntaxErrorCase("{ a ..", "Unexpected character: \".\".", at: 1, 5),
        SyntaxErrorCase(
            "{ a(b: 'c') }",
            "Unexpected single quote character ('), did you mean to use a double quote (\")?",
            at: 1,
            8
        ),
    ]

    @Test("A character that begins no token is an error", arguments: unexpectedCases)
    func unexpectedCharacter(testCase: SyntaxErrorCase) {
        testCase.check()
    }

    static let notUTF8Cases: [(bytes: [UInt8], message: String, line: Int, column: Int)] = [
        ([0xFF], "Invalid UTF-8: byte 0xFF.", 1, 1),
        (Array("{ a }\n#".utf8) + [0x80], "Invalid UTF-8: byte 0x80.", 2, 2),
        (Array("{ a(b: \"é".utf8) + [0xC0, 0x80] + Array("\") }".utf8), "Invalid UTF-8: byte 0xC0.", 1, 10),
        (Array("\"\"\"🙂".utf8) + [0xED, 0xA0, 0x80], "Invalid UTF-8: byte 0xED.", 1, 6),
        (Array("#".utf8) + [0xE2, 0x82], "Invalid UTF-8: byte 0xE2.", 1, 2),
        (Array("#".utf8) + [0xF4, 0x90, 0x80, 0x80], "Invalid UTF-8: byte 0xF4.", 1, 2),
        (Array("#".utf8) + [0xE0, 0x80, 0xAF], "Invalid UTF-8: byte 0xE0.", 1, 2),
        (Array("#".utf8) + [0xF0, 0x8F, 0xBF, 0xBF], "Invalid UTF-8: byte 0xF0.", 1, 2),
        (Array("#".utf8) + [0xF5, 0x80, 0x80, 0x80], "Invalid UTF-8: byte 0xF5.", 1, 2),
    ]

    @Test("Bytes that are not UTF-8 are an error wherever they stand", arguments: notUTF8Cases)
    func invalidUTF8(bytes: [UInt8], message: String, line: Int, column: Int) {
        let error = #expect(throws: GraphQLError.self) { try Document.parse(Source(bytes: bytes)) }
        #expect(
            error
                == GraphQLError(
                    "Syntax Error: " + message,
                    locations: [GraphQLLanguage.SourceLocation(line: line, column: column)],
                    code: .graphQLParseFailed
                )
        )
    }

    @Test("Every Unicode scalar at the edge of a UTF-8 length is accepted in a string")
    func edgesOfUTF8() throws {
        let text = "\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
        #expect(try stringValue("\"\(text)\"")?.text.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }
}
