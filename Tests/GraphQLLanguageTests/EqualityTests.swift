import Testing

@testable import GraphQLLanguage

@Suite("Equality of nodes")
struct EqualityTests {
    static let equalValues: [(String, String)] = [
        ("1", " 1 "), ("[1 2]", "[1, 2]"), ("{a: 1, b: 2}", "{b:2 a:1}"), ("\"a\"", "\"\"\"a\"\"\""),
        ("\"a\"", "\"\\u0061\""), ("{a: {x: 1, y: [ {p: 1 q: 2} ]}, b: 2}", "{b: 2, a: {y: [{q: 2, p: 1}], x: 1}}"),
        ("null", " null"), ("true", "#\ntrue"), ("A", ",A"), ("{}", "{ }"),
    ]

    @Test("Layout, quotation style and the order of input fields do not count", arguments: equalValues)
    func equal(left: String, right: String) throws {
        let left = try Value.parse(Source(left))
        let right = try Value.parse(Source(right))
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
    }

    static let differentValues: [(String, String)] = [
        ("1", "1.0"), ("1.0", "1.00"), ("\"A\"", "A"), ("[1]", "1"), ("[1, 2]", "[2, 1]"), ("{a: 1}", "{a: 2}"),
        ("{a: 1}", "{b: 1}"), ("{a: 1}", "{a: 1, b: 1}"), ("true", "false"), ("null", "\"null\""), ("[]", "{}"),
        ("{a: 1, a: 2}", "{a: 2, a: 1}"), ("\"\u{E9}\"", "\"e\u{301}\""), ("{a: 1, b: 2}", "{b: 1, a: 2}"),
    ]

    @Test("Values that mean different things differ", arguments: differentValues)
    func different(left: String, right: String) throws {
        #expect(try Value.parse(Source(left)) != Value.parse(Source(right)))
    }

    @Test(
        "Documents are equal when their definitions are",
        arguments: [
            ("{a}", "{\n  a # comment\n}", true), ("{a}", "query {a}", true), ("{a}", "{b}", false),
            ("{a b}", "{b a}", false), ("{a: b}", "{b}", false), ("query($a: A!) {b}", "query($a: A) {b}", false),
            ("type A { b: C }", "type A{b:C}", true), ("type A { b: C }", "type A { b: D }", false),
            ("{a(b: 1 c: 2)}", "{a(c: 2 b: 1)}", false), ("{a @b @c}", "{a @c @b}", false),
        ]
    )
    func documents(left: String, right: String, areEqual: Bool) throws {
        let left = try Document.parse(Source(left))
        let right = try Document.parse(Source(right))
        #expect((left == right) == areEqual)
    }
}
