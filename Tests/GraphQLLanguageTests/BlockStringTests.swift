import Testing

@testable import GraphQLLanguage

@Suite("GraphQL specification §2.9.4 String Value, block strings")
struct BlockStringTests {
    static let valueCases: [(raw: String, text: String)] = [
        ("", ""),
        ("simple", "simple"),
        (" white space ", " white space "),
        ("contains \" quote", "contains \" quote"),
        (#"contains \""" quotes"#, #"contains """ quotes"#),
        (#"four \"""" quotes."#, #"four """" quotes."#),
        (#"\\""" quotes"#, #"\""" quotes"#),
        (#"slashes \\ \/ \n \u0041"#, #"slashes \\ \/ \n \u0041"#),
        ("multi\nline", "multi\nline"),
        ("multi\rline\r\nnormalized", "multi\nline\nnormalized"),
        ("unescaped \u{7}\u{0} 雪 🙂", "unescaped \u{7}\u{0} 雪 🙂"),
        ("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL."),
        ("\n\n\n  a\n    b\n\n\n", "a\n  b"),
        ("  \n\t\n  a\n \n   \n", "a"),
        ("    a\n  b\n   c", "    a\nb\n c"),
        ("\n\ta\n\t\tb", "a\n\tb"),
        ("\n \ta\n\t b", "a\nb"),
        ("a\n      \n   b", "a\n   \nb"),
        ("\n   a\n \n   b", "a\n\nb"),
        ("\n\n  \n", ""),
        (" ", ""),
        ("trailing  \nspaces  ", "trailing  \nspaces  "),
        ("\n  no\u{A0}break\n  \u{A0}space", "no\u{A0}break\n\u{A0}space"),
    ]

    @Test("Common indentation and blank edges do not belong to the text", arguments: valueCases)
    func value(raw: String, text: String) throws {
        let value = try stringValue("\"\"\"\(raw)\"\"\"")
        #expect(value.map { Array($0.text.utf8) } == Array(text.utf8))
        #expect(value?.isBlock == true)
    }

    static let malformedCases: [SyntaxErrorCase] = [
        SyntaxErrorCase("\"\"\"", "Unterminated string.", at: 1, 4),
        SyntaxErrorCase("\"\"\"no end\"\"", "Unterminated string.", at: 1, 12),
        SyntaxErrorCase("\"\"\"a\nb\r\n雪🙂", "Unterminated string.", at: 3, 4),
        SyntaxErrorCase(#""""escaped end \""""#, "Unterminated string.", at: 1, 20),
    ]

    @Test("A block string that does not end is an error at the end of the text", arguments: malformedCases)
    func malformed(testCase: SyntaxErrorCase) {
        testCase.check()
    }

    static let printedCases: [(text: String, block: String)] = [
        ("", #""""""""#),
        ("short", #""""short""""#),
        ("\"quoted\" start", #"""""quoted" start""""#),
        ("ends \"quoted\"", "\"\"\"ends \"quoted\"\n  \"\"\""),
        (#"ends \"#, "\"\"\"ends \\\n  \"\"\""),
        (#"has """ inside"#, #""""has \""" inside""""#),
        ("two\nlines", "\"\"\"\n  two\n  lines\n  \"\"\""),
        ("a\n\n  b\nc", "\"\"\"\n  a\n\n    b\n  c\n  \"\"\""),
        ("  indented", #""""  indented""""#),
        ("  indented\nnot", "\"\"\"  indented\n  not\n  \"\"\""),
        (String(repeating: "x", count: 71), "\"\"\"\n  \(String(repeating: "x", count: 71))\n  \"\"\""),
    ]

    @Test("A text is printed as a block string that has its value", arguments: printedCases)
    func printed(text: String, block: String) throws {
        #expect(BlockString.printed(text, indentation: "  ") == block)
        #expect(try stringValue(block)?.text == text)
    }

    @Test(
        "A text that is the value of no block string is not printed as one",
        arguments: ["a\rb", "a\r\nb", "\na", "a\n", " ", "\t", "a\n  ", "  a\n  b", " a\n\n  b"]
    )
    func unprintable(text: String) throws {
        #expect(BlockString.printed(text) == nil)
        #expect(try stringValue(text.quotedAsGraphQL())?.text == text)
    }

    @Test("Any text of quotes, slashes, spaces and line feeds survives printing")
    func everyShortText() throws {
        let alphabet: [Character] = ["a", " ", "\t", "\n", "\"", "\\"]
        var texts = [""]
        for _ in 0..<5 {
            texts += texts.suffix(texts.count).flatMap { text in alphabet.map { text + String($0) } }
            texts = Array(Set(texts)).sorted()
        }
        var blocks = 0
        for text in texts {
            for indentation in ["", "  "] {
                guard let block = BlockString.printed(text, indentation: indentation) else { continue }
                blocks += 1
                #expect(try stringValue(block)?.text == text)
            }
            #expect(try stringValue(text.quotedAsGraphQL())?.text == text)
        }
        #expect(texts.count == 9331)
        #expect(blocks > 5000)
    }
}
