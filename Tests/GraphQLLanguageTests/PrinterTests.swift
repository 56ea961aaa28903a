import Testing

@testable import GraphQLLanguage

@Suite("Printing")
struct PrinterTests {
    @Test(
        "Printing a document of every production gives an equal document",
        arguments: [
            executableDocument, typeSystemDocument, executableDocument + "\n" + typeSystemDocument,
        ]
    )
    func roundTrip(text: String) throws {
        let document = try Document.parse(Source(text))
        let printed = document.printed()
        let again = try Document.parse(Source(printed))
        #expect(again == document)
        #expect(again.printed() == printed)
    }

    @Test("An operation is laid out with two spaces per level")
    func operation() throws {
        let text =
            "query Q($a:Int=1@x,$b:[B!]!)@d(e:$a){x:y(z:[1 2]){...F@g ...on T{u}...{v}}} \"d\" fragment F on T{w}"
        #expect(
            try Document.parse(Source(text)).printed() == """
                query Q($a: Int = 1 @x, $b: [B!]!) @d(e: $a) {
                  x: y(z: [1, 2]) {
                    ...F @g
                    ... on T {
                      u
                    }
                    ... {
                      v
                    }
                  }
                }

                "d"
                fragment F on T {
                  w
                }

                """
        )
    }

    @Test("A selection set stands alone only where it cannot be read as the body of a type")
    func shorthand() throws {
        #expect(try Document.parse(Source("query { a }")).printed() == "{\n  a\n}\n")
        let text = "type A\n\nquery {\n  a\n}\n\nextend schema @b\n\nquery {\n  c\n}\n"
        #expect(try Document.parse(Source(text)).printed() == text)
    }

    @Test("Variables with descriptions go on lines of their own")
    func describedVariables() throws {
        let text = "query(\"one\"$a:A \"\"\"two\nlines\"\"\"$b:B){c}"
        #expect(
            try Document.parse(Source(text)).printed() == #"""
                query (
                  "one"
                  $a: A
                  """
                  two
                  lines
                  """
                  $b: B
                ) {
                  c
                }

                """#
        )
    }

    @Test("Type definitions are laid out as people write them")
    func typeSystem() throws {
        let text = #"""
            """Schema""" schema{query:Q} "s" scalar S@d type Q implements&A&B{a(b:Int=1,c:[S!]):Q! "x"e(
            """first""" f:Int g:Int):Int} union U=|A|B enum E{"""a""" A B@d} input I{a:Int=1 b:I}
            directive@d(a:Int)repeatable on|FIELD|OBJECT extend type Q{z:Int} type Empty
            """#
        #expect(
            try Document.parse(Source(text)).printed() == #"""
                """Schema"""
                schema {
                  query: Q
                }

                "s"
                scalar S @d

                type Q implements A & B {
                  a(b: Int = 1, c: [S!]): Q!
                  "x"
                  e(
                    """first"""
                    f: Int
                    g: Int
                  ): Int
                }

                union U = A | B

                enum E {
                  """a"""
                  A
                  B @d
                }

                input I {
                  a: Int = 1
                  b: I
                }

                directive @d(a: Int) repeatable on FIELD | OBJECT

                extend type Q {
                  z: Int
                }

                type Empty

                """#
        )
    }

    @Test("Arguments that would make a long line go on lines of their own")
    func longArguments() throws {
        let long = String(repeating: "n", count: 40)
        let text = "type A { a(\(long): Int, \(long)2: Int): Int }"
        #expect(
            try Document.parse(Source(text)).printed()
                == "type A {\n  a(\n    \(long): Int\n    \(long)2: Int\n  ): Int\n}\n"
        )
    }

    static let quotedCases: [(text: String, literal: String)] = [
        ("", #""""#), ("a\"b\\c", #""a\"b\\c""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#),
        ("\u{0}\u{1F}\u{7F}\u{9F}", #""\u0000\u001F\u007F\u009F""#), ("雪🙂/é", #""雪🙂/é""#),
    ]

    @Test("A string is printed with its escapes and reads back the same", arguments: quotedCases)
    func quoted(text: String, literal: String) throws {
        #expect(text.quotedAsGraphQL() == literal)
        #expect(try stringValue(literal)?.text == text)
    }
}
