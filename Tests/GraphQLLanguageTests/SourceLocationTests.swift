import Testing

@testable import GraphQLLanguage

@Suite("Source locations")
struct SourceLocationTests {
    static let cases: [(text: String, offset: Int, line: Int, column: Int)] = [
        ("", 0, 1, 1),
        ("", 5, 1, 1),
        ("abc", -1, 1, 1),
        ("abc", 2, 1, 3),
        ("abc", 99, 1, 4),
        ("a\nb", 1, 1, 2),
        ("a\nb", 2, 2, 1),
        ("a\rb", 2, 2, 1),
        ("a\r\nb", 1, 1, 2),
        ("a\r\nb", 2, 1, 3),
        ("a\r\nb", 3, 2, 1),
        ("a\n\rb", 3, 3, 1),
        ("a\n", 2, 2, 1),
        ("\r\r\n\n", 4, 4, 1),
        ("é雪🙂x", 0, 1, 1),
        ("é雪🙂x", 2, 1, 2),
        ("é雪🙂x", 5, 1, 3),
        ("é雪🙂x", 9, 1, 5),
        ("é雪🙂x", 10, 1, 6),
        ("🙂\n🙂🙂x", 13, 2, 5),
        ("a\u{2028}b", 4, 1, 3),
        ("\u{FEFF}a", 3, 1, 2),
    ]

    @Test("A byte offset becomes a line and a column in UTF-16 code units", arguments: cases)
    func location(text: String, offset: Int, line: Int, column: Int) {
        let expected = GraphQLLanguage.SourceLocation(line: line, column: column)
        #expect(Source(text).location(at: offset) == expected)
        #expect(LineTable(Source(text)).location(at: offset) == expected)
    }

    @Test("The line table agrees with counting at every offset of any mix of line ends")
    func lineTable() {
        let alphabet = ["a", "\n", "\r", "雪", "🙂"]
        var texts = [""]
        for _ in 0..<4 { texts = texts.flatMap { text in alphabet.map { text + $0 } } }
        for text in texts {
            let source = Source(text)
            let table = LineTable(source)
            for offset in 0...source.bytes.count {
                #expect(table.location(at: offset) == source.location(at: offset))
            }
        }
        #expect(texts.count == 625)
    }
}
