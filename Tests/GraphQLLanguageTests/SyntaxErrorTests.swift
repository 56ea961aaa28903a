import Testing

@testable import GraphQLLanguage

@Suite("GraphQL specification §2 Language, errors of the grammar")
struct SyntaxErrorTests {
    static let executableCases: [SyntaxErrorCase] = [
        SyntaxErrorCase("", "Unexpected <EOF>.", at: 1, 1),
        SyntaxErrorCase("# only a comment\n", "Unexpected <EOF>.", at: 2, 1),
        SyntaxErrorCase("{", "Expected Name, found <EOF>.", at: 1, 2),
        SyntaxErrorCase("{}", "Expected Name, found \"}\".", at: 1, 2),
        SyntaxErrorCase("{ a", "Expected Name, found <EOF>.", at: 1, 4),
        SyntaxErrorCase("}", "Unexpected \"}\".", at: 1, 1),
        SyntaxErrorCase("...", "Unexpected \"...\".", at: 1, 1),
        SyntaxErrorCase("notAnOperation Foo { field }", "Unexpected Name \"notAnOperation\".", at: 1, 1),
        SyntaxErrorCase("query", "Expected \"{\", found <EOF>.", at: 1, 6),
        SyntaxErrorCase("query Q", "Expected \"{\", found <EOF>.", at: 1, 8),
        SyntaxErrorCase("query Q {}", "Expected Name, found \"}\".", at: 1, 10),
        SyntaxErrorCase("query Q() { a }", "Expected \"$\", found \")\".", at: 1, 9),
        SyntaxErrorCase("query Q(a: Int) { a }", "Expected \"$\", found Name \"a\".", at: 1, 9),
        SyntaxErrorCase("query Q($a) { a }", "Expected \":\", found \")\".", at: 1, 11),
        SyntaxErrorCase("query Q($a:) { a }", "Expected Name, found \")\".", at: 1, 12),
        SyntaxErrorCase("query Q($a: [Int) { a }", "Expected \"]\", found \")\".", at: 1, 17),
        SyntaxErrorCase("query Q($a: Int!!) { a }", "Expected \"$\", found \"!\".", at: 1, 17),
        SyntaxErrorCase("query Q($a: Int = $b) { a }", "Unexpected variable \"$b\" in constant value.", at: 1, 19),
        SyntaxErrorCase("query Q($a: I = {b: [$c]}) { a }", "Unexpected variable \"$c\" in constant value.", at: 1, 22),
        SyntaxErrorCase("query Q($a: Int = $) { a }", "Unexpected \"$\".", at: 1, 19),
        SyntaxErrorCase("query Q($a: I @d(b: $c)) { a }", "Unexpected variable \"$c\" in constant value.", at: 1, 21),
        SyntaxErrorCase("query Q($a: Int = ) { a }", "Unexpected \")\".", at: 1, 19),
        SyntaxErrorCase("{ a() }", "Expected Name, found \")\".", at: 1, 5),
        SyntaxErrorCase("{ a(b) }", "Expected \":\", found \")\".", at: 1, 6),
        SyntaxErrorCase("{ a(b:) }", "Unexpected \")\".", at: 1, 7),
        SyntaxErrorCase("{ a(b: [1, }) }", "Unexpected \"}\".", at: 1, 12),
        SyntaxErrorCase("{ a(b: {c 1}) }", "Expected \":\", found Int \"1\".", at: 1, 11),
        SyntaxErrorCase("{ a(b: {\"c\": 1}) }", "Expected Name, found String \"c\".", at: 1, 9),
        SyntaxErrorCase("{ a {} }", "Expected Name, found \"}\".", at: 1, 6),
        SyntaxErrorCase("{ a: }", "Expected Name, found \"}\".", at: 1, 6),
        SyntaxErrorCase("{ a: b: c }", "Expected Name, found \":\".", at: 1, 7),
        SyntaxErrorCase("{ a @ }", "Expected Name, found \"}\".", at: 1, 7),
        SyntaxErrorCase("{ ... }", "Expected \"{\", found \"}\".", at: 1, 7),
        SyntaxErrorCase("{ ...on }", "Expected Name, found \"}\".", at: 1, 9),
        SyntaxErrorCase("{ ...on A }", "Expected \"{\", found \"}\".", at: 1, 11),
        SyntaxErrorCase("{ 1 }", "Expected Name, found Int \"1\".", at: 1, 3),
        SyntaxErrorCase("{ 1.5 }", "Expected Name, found Float \"1.5\".", at: 1, 3),
        SyntaxErrorCase("{ \"\"\"b\n l\"\"\" }", "Expected Name, found BlockString \"b\nl\".", at: 1, 3),
        SyntaxErrorCase("{ a } b", "Unexpected Name \"b\".", at: 1, 7),
        SyntaxErrorCase("fragment", "Expected Name, found <EOF>.", at: 1, 9),
        SyntaxErrorCase("fragment on on on { on }", "Unexpected Name \"on\".", at: 1, 10),
        SyntaxErrorCase("fragment F { a }", "Expected \"on\", found \"{\".", at: 1, 12),
        SyntaxErrorCase("fragment F on A", "Expected \"{\", found <EOF>.", at: 1, 16),
        SyntaxErrorCase("{\r\n  a(\r  \n雪: 1)}", "Unexpected character: U+96EA.", at: 4, 1),
        SyntaxErrorCase(
            "\"d\" { a }",
            "Unexpected description, descriptions are supported only on definitions.",
            at: 1,
            1
        ),
        SyntaxErrorCase(
            "  \"d\" nothing",
            "Unexpected description, only GraphQL definitions support descriptions.",
            at: 1,
            3
        ),
        SyntaxErrorCase("\"d\" \"e\" query Q { a }", "Unexpected String \"e\".", at: 1, 5),
        SyntaxErrorCase("\"d\"", "Unexpected <EOF>.", at: 1, 4),
        SyntaxErrorCase("{ \"d\" a }", "Expected Name, found String \"d\".", at: 1, 3),
    ]

    @Test("An executable document outside the grammar is an error", arguments: executableCases)
    func executable(testCase: SyntaxErrorCase) {
        testCase.check()
    }

    static let typeSystemCases: [SyntaxErrorCase] = [
        SyntaxErrorCase("schema", "Expected \"{\", found <EOF>.", at: 1, 7),
        SyntaxErrorCase("schema {}", "Expected Name, found \"}\".", at: 1, 9),
        SyntaxErrorCase("schema { other: A }", "Unexpected Name \"other\".", at: 1, 10),
        SyntaxErrorCase("schema { query A }", "Expected \":\", found Name \"A\".", at: 1, 16),
        SyntaxErrorCase("schema @d(a: $b) { query: A }", "Unexpected variable \"$b\" in constant value.", at: 1, 14),
        SyntaxErrorCase("scalar", "Expected Name, found <EOF>.", at: 1, 7),
        SyntaxErrorCase("type A {}", "Expected Name, found \"}\".", at: 1, 9),
        SyntaxErrorCase("type A { b }", "Expected \":\", found \"}\".", at: 1, 12),
        SyntaxErrorCase("type A { b(): C }", "Expected Name, found \")\".", at: 1, 12),
        SyntaxErrorCase("type A { b(c: D = $e): F }", "Unexpected variable \"$e\" in constant value.", at: 1, 19),
        SyntaxErrorCase("type A implements { b: C }", "Expected Name, found \"{\".", at: 1, 19),
        SyntaxErrorCase("type A implements B, C { b: C }", "Unexpected Name \"C\".", at: 1, 22),
        SyntaxErrorCase("type A implements & & B", "Expected Name, found \"&\".", at: 1, 21),
        SyntaxErrorCase("type A implements B &", "Expected Name, found <EOF>.", at: 1, 22),
        SyntaxErrorCase("union U =", "Expected Name, found <EOF>.", at: 1, 10),
        SyntaxErrorCase("union U = A |", "Expected Name, found <EOF>.", at: 1, 14),
        SyntaxErrorCase("union U = A || B", "Expected Name, found \"|\".", at: 1, 14),
        SyntaxErrorCase("union U = || A", "Expected Name, found \"|\".", at: 1, 12),
        SyntaxErrorCase("enum E {}", "Expected Name, found \"}\".", at: 1, 9),
        SyntaxErrorCase(
            "enum E { true }",
            "Name \"true\" is reserved and cannot be used for an enum value.",
            at: 1,
            10
        ),
        SyntaxErrorCase(
            "enum E { A false }",
            "Name \"false\" is reserved and cannot be used for an enum value.",
            at: 1,
            12
        ),
        SyntaxErrorCase(
            "enum E { \"d\" null }",
            "Name \"null\" is reserved and cannot be used for an enum value.",
            at: 1,
            14
        ),
        SyntaxErrorCase("input I { a(b: Int): Int }", "Expected \":\", found \"(\".", at: 1, 12),
        SyntaxErrorCase("input I {}", "Expected Name, found \"}\".", at: 1, 10),
        SyntaxErrorCase("directive a on FIELD", "Expected \"@\", found Name \"a\".", at: 1, 11),
        SyntaxErrorCase("directive @a", "Expected \"on\", found <EOF>.", at: 1, 13),
        SyntaxErrorCase("directive @a FIELD", "Expected \"on\", found Name \"FIELD\".", at: 1, 14),
        SyntaxErrorCase("directive @a on", "Expected Name, found <EOF>.", at: 1, 16),
        SyntaxErrorCase("directive @a on FIELD | INCORRECT", "Unexpected Name \"INCORRECT\".", at: 1, 25),
        SyntaxErrorCase("directive @a on field", "Unexpected Name \"field\".", at: 1, 17),
        SyntaxErrorCase("extend", "Unexpected <EOF>.", at: 1, 7),
        SyntaxErrorCase("extend schema", "Unexpected <EOF>.", at: 1, 14),
        SyntaxErrorCase("extend schema {}", "Expected Name, found \"}\".", at: 1, 16),
        SyntaxErrorCase("extend query Q { a }", "Unexpected Name \"query\".", at: 1, 8),
        SyntaxErrorCase("extend directive @a on FIELD", "Unexpected Name \"directive\".", at: 1, 8),
        SyntaxErrorCase("extend \"d\" type A { b: C }", "Unexpected String \"d\".", at: 1, 8),
        SyntaxErrorCase(
            "\"d\" extend type A { b: C }",
            "Unexpected description, only GraphQL definitions support descriptions.",
            at: 1,
            1
        ),
    ]

    @Test("A type-system document outside the grammar is an error", arguments: typeSystemCases)
    func typeSystem(testCase: SyntaxErrorCase) {
        testCase.check()
    }

    @Test("A long text is cut in the message")
    func longText() {
        let name = String(repeating: "n", count: 100)
        let shown = String(repeating: "n", count: 60) + "…"
        SyntaxErrorCase(name, "Unexpected Name \"\(shown)\".", at: 1, 1).check()
        SyntaxErrorCase("{ \"\(name)\" }", "Expected Name, found String \"\(shown)\".", at: 1, 3).check()
    }

    @Test("A value or a type alone ends with the text")
    func alone() {
        let value = #expect(throws: GraphQLError.self) { try Value.parse(Source("1 2")) }
        #expect(value?.message == "Syntax Error: Expected <EOF>, found Int \"2\".")
        #expect(value?.locations == [GraphQLLanguage.SourceLocation(line: 1, column: 3)])
        let variable = #expect(throws: GraphQLError.self) { try Value.parse(Source("[$a]")) }
        #expect(variable?.message == "Syntax Error: Unexpected variable \"$a\" in constant value.")
        #expect(variable?.locations == [GraphQLLanguage.SourceLocation(line: 1, column: 2)])
        let type = #expect(throws: GraphQLError.self) { try TypeReference.parse(Source("[A]!!")) }
        #expect(type?.message == "Syntax Error: Expected <EOF>, found \"!\".")
        #expect(type?.locations == [GraphQLLanguage.SourceLocation(line: 1, column: 5)])
    }
}
