import JSON
import Testing

@Suite("Limits of JSON texts")
struct JSONLimitsTests {
    private func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    @Test("A text can nest as deep as the limit and no deeper", arguments: [129, 10_000, 1_000_000])
    func depth(depth: Int) throws {
        #expect(try JSONValue.parse(nested(128)).serialized() == Array(nested(128).utf8))
        let arrays = #expect(throws: JSONError.self) { try JSONValue.parse(nested(depth)) }
        #expect(arrays?.message == "Arrays and objects nest deeper than 128 levels.")
        #expect(arrays?.offset == 128)
        #expect(arrays?.isLimit == true)
        let text = String(repeating: "{\"a\":", count: depth)
        let objects = #expect(throws: JSONError.self) {
            try JSONValue.parse(text, limits: JSONLimits(maximumBytes: 10_000_000, maximumDepth: 3))
        }
        #expect(objects?.message == "Arrays and objects nest deeper than 3 levels.")
        #expect(objects?.offset == 15)
    }

    @Test("Siblings do not add up to depth")
    func siblings() throws {
        let text = "[" + String(repeating: "[{}],", count: 1000) + "1]"
        #expect(try JSONValue.parse(text, limits: JSONLimits(maximumDepth: 3)).serialized() == Array(text.utf8))
    }

    @Test("A text over the limit of bytes is refused")
    func bytes() throws {
        #expect(try JSONValue.parse("1234", limits: JSONLimits(maximumBytes: 4)) == .number("1234"))
        let error = #expect(throws: JSONError.self) {
            try JSONValue.parse("12345", limits: JSONLimits(maximumBytes: 4))
        }
        #expect(error?.message == "The text has 5 bytes; at most 4 are allowed.")
        #expect(error?.isLimit == true)
    }
}
