import JSON
import OrderedCollections
import Testing

@Suite("RFC 8259, parsing")
struct JSONParserTests {
    static let values: [(text: String, value: JSONValue)] = [
        ("null", .null), ("true", .boolean(true)), ("false", .boolean(false)), (" \t\r\n1 ", .number("1")),
        ("\"\"", .string("")), ("[]", .array([])), ("[ ]", .array([])), ("{}", .object([:])), ("{ }", .object([:])),
        ("[1,[2],{}]", .array([.number("1"), .array([.number("2")]), .object([:])])),
        ("{\"b\":1,\"a\":[null]}", .object(["b": .number("1"), "a": .array([.null])])),
        ("{\"\" : 1 , \"a\" : 2}", .object(["": .number("1"), "a": .number("2")])),
        ("{\"é\": \"雪🙂\"}", .object(["é": .string("雪🙂")])),
    ]

    @Test("A JSON text is its value", arguments: values)
    func value(text: String, value: JSONValue) throws {
        #expect(try JSONValue.parse(text) == value)
        #expect(try JSONValue.parse(value.serialized()) == value)
    }

    @Test("An object keeps the order of its keys")
    func order() throws {
        guard case .object(let members) = try JSONValue.parse("{\"z\":1,\"a\":2,\"m\":3}") else {
            Issue.record("No object.")
            return
        }
        #expect(Array(members.keys) == ["z", "a", "m"])
    }

    @Test(
        "A number keeps its digits",
        arguments: [
            "0", "-0", "10", "-1", "1.50", "-0.0", "1e5", "1E+5", "1.0e-05", "12345678901234567890.1234567890",
            "1e999999",
        ]
    )
    func number(text: String) throws {
        #expect(try JSONValue.parse(text) == .number(text))
        #expect(try JSONValue.parse("[\(text)]") == .array([.number(text)]))
    }

    static let stringCases: [(text: String, value: String)] = [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u96EA""#, "Aé雪"),
        (#""\ud83d\uDE42x""#, "🙂x"), (#""\u0000""#, "\u{0}"), (#""a\nb\nc""#, "a\nb\nc"),
        (#""\udbff\udfff\ud800\udc00""#, "\u{10FFFF}\u{10000}"),
        ("\"\u{7F}\u{2028}\u{FEFF}\"", "\u{7F}\u{2028}\u{FEFF}"),
    ]

    @Test("A string is its characters and escapes", arguments: stringCases)
    func string(text: String, value: String) throws {
        #expect(try JSONValue.parse(text) == .string(value))
        #expect(try JSONValue.parse("{\(text): \(text)}") == .object([value: .string(value)]))
    }

    static let errorCases: [(text: String, message: String, offset: Int)] = [
        ("", "Expected a value, found the end of the text.", 0),
        ("  ", "Expected a value, found the end of the text.", 2),
        ("nul", "Expected a value, found \"n\"; did you mean null?", 0),
        ("tru\u{65}x", "Expected the end of the text, found \"x\".", 4),
        ("True", "Expected a value, found \"T\".", 0),
        ("NaN", "Expected a value, found \"N\".", 0),
        ("Infinity", "Expected a value, found \"I\".", 0),
        ("'a'", "Expected a value, found \"'\".", 0),
        ("\u{FEFF}1", "Expected a value, found U+FEFF.", 0),
        ("雪", "Expected a value, found \"雪\".", 0),
        ("\u{0}", "Expected a value, found U+0000.", 0),
        ("1 2", "Expected the end of the text, found \"2\".", 2),
        ("{}}", "Expected the end of the text, found \"}\".", 2),
        ("// a\n1", "Expected a value, found \"/\".", 0),
        ("[", "Expected a value, found the end of the text.", 1),
        ("[1", "Expected \",\" or \"]\", found the end of the text.", 2),
        ("[1,]", "Expected a value, found \"]\".", 3),
        ("[,1]", "Expected a value, found \",\".", 1),
        ("[1 2]", "Expected \",\" or \"]\", found \"2\".", 3),
        ("[1}", "Expected \",\" or \"]\", found \"}\".", 2),
        ("{", "Expected a key in double quotes, found the end of the text.", 1),
        ("{a:1}", "Expected a key in double quotes, found \"a\".", 1),
        ("{1:1}", "Expected a key in double quotes, found \"1\".", 1),
        ("{\"a\"}", "Expected \":\" after a key, found \"}\".", 4),
        ("{\"a\":}", "Expected a value, found \"}\".", 5),
        ("{\"a\":1,}", "Expected a key in double quotes, found \"}\".", 7),
        ("{\"a\":1 \"b\":2}", "Expected \",\" or \"}\", found \"\"\".", 7),
        ("{\"a\":1,\"b\":2,\"a\":3}", "The key \"a\" occurs twice in one object.", 13),
        ("[{\"a\":{}, \"\\u0061\":3}]", "The key \"a\" occurs twice in one object.", 10),
        ("01", "A number must not begin with a zero before other digits.", 1),
        ("-01", "A number must not begin with a zero before other digits.", 2),
        ("-", "Expected a digit, found the end of the text.", 1),
        ("-a", "Expected a digit, found \"a\".", 1),
        ("+1", "Expected a value, found \"+\".", 0),
        (".5", "Expected a value, found \".\".", 0),
        ("1.", "Expected a digit, found the end of the text.", 2),
        ("[1.]", "Expected a digit, found \"]\".", 3),
        ("1.e1", "Expected a digit, found \"e\".", 2),
        ("1e", "Expected a digit, found the end of the text.", 2),
        ("1e+", "Expected a digit, found the end of the text.", 3),
        ("0x1", "Expected the end of the text, found \"x\".", 1),
        ("\"abc", "The string that begins here does not end.", 0),
        ("[\"abc\\\"", "The string that begins here does not end.", 1),
        ("\"a\nb\"", "The control character U+000A must be escaped in a string.", 2),
        ("\"a\u{0}\"", "The control character U+0000 must be escaped in a string.", 2),
        ("\"\u{1F}\"", "The control character U+001F must be escaped in a string.", 1),
        (#""a\x""#, #"\ begins no escape here; write \\ for a backslash."#, 2),
        (#""a\"#, #"\ begins no escape here; write \\ for a backslash."#, 2),
        (#""\u12""#, #"\u must be followed by four hexadecimal digits."#, 1),
        (#""\u12G4""#, #"\u must be followed by four hexadecimal digits."#, 1),
        (#""\u"#, #"\u must be followed by four hexadecimal digits."#, 1),
        (#""\uD800""#, "The surrogate escape here is not half of a pair.", 1),
        (#""\uD800x""#, "The surrogate escape here is not half of a pair.", 1),
        (#""\uD800\n""#, "The surrogate escape here is not half of a pair.", 1),
        (#""\uD800\uD800""#, "The surrogate escape here is not half of a pair.", 1),
        (#""ab\uDC00""#, "The surrogate escape here is not half of a pair.", 3),
        (#""\uD800\u12""#, #"\u must be followed by four hexadecimal digits."#, 7),
    ]

    @Test("A text outside the grammar is an error with its offset", arguments: errorCases)
    func error(text: String, message: String, offset: Int) {
        let error = #expect(throws: JSONError.self) { try JSONValue.parse(text) }
        #expect(error?.message == message)
        #expect(error?.offset == offset)
        #expect(error?.isLimit == false)
    }

    static let notUTF8: [(bytes: [UInt8], message: String, offset: Int)] = [
        ([0xFF], "Expected a value, found a byte that is not UTF-8.", 0),
        ([0x22, 0x61, 0xFF, 0x22], "The text is not UTF-8.", 2),
        ([0x22, 0xE9, 0x9B, 0xAA, 0xE9, 0x9B, 0x22], "The text is not UTF-8.", 4),
        ([0x22, 0xED, 0xA0, 0x80, 0x22], "The text is not UTF-8.", 1),
        ([0x22, 0xC0, 0x80, 0x22], "The text is not UTF-8.", 1),
        ([0x22, 0x5C, 0x6E, 0x80, 0x22], "The text is not UTF-8.", 3),
        ([0x22, 0x5C, 0x6E, 0x80, 0x5C, 0x6E, 0x22], "The text is not UTF-8.", 3),
        ([0x5B, 0x31, 0x80], "Expected \",\" or \"]\", found a byte that is not UTF-8.", 2),
    ]

    @Test("Bytes that are not UTF-8 are an error", arguments: notUTF8)
    func invalidUTF8(bytes: [UInt8], message: String, offset: Int) {
        let error = #expect(throws: JSONError.self) { try JSONValue.parse(bytes) }
        #expect(error?.message == message)
        #expect(error?.offset == offset)
    }

    static let places: [(text: String, line: Int, column: Int)] = [
        ("?", 1, 1), ("\n?", 2, 1), ("\r\n?", 2, 1), ("\r\r?", 3, 1), ("[\"é雪🙂\" ?", 1, 9), ("[\n\n  1,\n ?", 4, 2),
    ]

    @Test("An error has a line and a column in UTF-16 code units", arguments: places)
    func place(text: String, line: Int, column: Int) {
        let error = #expect(throws: JSONError.self) { try JSONValue.parse(text) }
        #expect(error?.line == line)
        #expect(error?.column == column)
        #expect(error.map(\.description)?.hasSuffix("found \"?\". (\(line):\(column))") == true)
    }
}
