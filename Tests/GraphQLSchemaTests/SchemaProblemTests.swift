import GraphQLSchema
import OrderedCollections
import Testing

@Suite("GraphQL specification §3 Type System, type validation")
struct SchemaProblemTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let problems: [String]
        var testDescription: String { text }

        init(_ text: String, _ problems: String...) {
            self.text = text
            self.problems = problems
        }
    }

    static let cases: [Case] = [
        Case("type A { a: Int }", "Query root type must be provided."),
        Case("enum Query { A }", "Query root type must be Object type, it cannot be Query."),
        Case("type Query { a: Strng }", "Unknown type \"Strng\". Did you mean \"String\"? (1:17)"),
        Case("schema { query: Q }", "Unknown type \"Q\". (1:17)"),
        Case("type Query", "Type Query must define one or more fields. (1:1)"),
        Case("type Query { a: Int a: Int }", "Field \"Query.a\" can only be defined once. (1:14, 1:21)"),
        Case("type Query { a: I } input I { b: Int }", "The type of Query.a must be Output Type but got: I. (1:17)"),
        Case(
            "type Query { a(b: Query): Int }",
            "The type of Query.a(b:) must be Input Type but got: Query. (1:19)"
        ),
        Case(
            "type Query { a(b: Int! @deprecated): Int }",
            "Required argument Query.a(b:) cannot be deprecated. (1:16)"
        ),
        Case(
            "type Query { a(b: Int, b: Int): Int }",
            "Argument \"Query.a(b:)\" can only be defined once. (1:16, 1:24)"
        ),
        Case(
            "type Query { __a: Int }",
            "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection. (1:14)"
        ),
        Case("type Query { a: Int } type Query { a: Int }", "There can be only one type named \"Query\". (1:6, 1:28)"),
        Case(
            "type Query { a: Int } extend type Quer { b: Int }",
            "Cannot extend type \"Quer\" because it is not defined. Did you mean \"Query\"? (1:35)"
        ),
        Case(
            "type Query { a: Int } extend enum Query { B }",
            "Cannot extend non-enum type \"Query\". (1:1, 1:23)"
        ),
        Case(
            "schema { query: Query query: Query } type Query { a: Int }",
            "There can be only one query type in schema. (1:10, 1:23)"
        ),
        Case(
            "schema { query: Query } schema { query: Query } type Query { a: Int }",
            "Must provide only one schema definition. (1:25)"
        ),
        Case(
            "type Query implements N { a: Int } interface N { b: Int }",
            "Interface field N.b expected but Query does not provide it. (1:50, 1:1)"
        ),
        Case(
            "type Query implements N { a: String } interface N { a: Int }",
            "Interface field N.a expects type Int but Query.a is type String. (1:56, 1:30)"
        ),
        Case(
            "type Query implements N { a: Int } interface N { a(x: Int): Int }",
            "Interface field argument N.a(x:) expected but Query.a does not provide it. (1:52, 1:27)"
        ),
        Case(
            "type Query implements N { a(x: Int): Int } interface N { a(x: String): Int }",
            "Interface field argument N.a(x:) expects type String but Query.a(x:) is type Int. (1:63, 1:32)"
        ),
        Case(
            "type Query implements N { a(x: Int!): Int } interface N { a: Int }",
            "Field Query.a includes required argument x that is missing from the Interface field N.a. (1:29, 1:59)"
        ),
        Case(
            "type Query implements N { a: Int } interface M { a: Int } interface N implements M { a: Int }",
            "Type Query must implement M because it is implemented by N. (1:82, 1:23)"
        ),
        Case(
            "type Query implements N & N { a: Int } interface N { a: Int }",
            "Type Query can only implement N once. (1:23, 1:27)"
        ),
        Case(
            "type Query { a: Int } interface N implements N { a: Int }",
            "Type N cannot implement itself because it would create a circular reference. (1:46)"
        ),
        Case(
            "type Query implements E { a: Int } enum E { A }",
            "Type Query must only implement Interface types, it cannot implement E. (1:23)"
        ),
        Case(
            "type Query { a: U } union U = Query | Query",
            "Union type U can only include type Query once. (1:31, 1:39)"
        ),
        Case(
            "type Query { a: U } union U = Int",
            "Union type U can only include Object types, it cannot include Int. (1:31)"
        ),
        Case("type Query { a: U } union U", "Union type U must define one or more member types. (1:21)"),
        Case("type Query { a: E } enum E", "Enum type E must define one or more values. (1:21)"),
        Case("type Query { a: E } enum E { A A }", "Enum value \"E.A\" can only be defined once. (1:30, 1:32)"),
        Case("type Query { a: Int } input I", "Input Object type I must define one or more fields. (1:23)"),
        Case(
            "type Query { a: Int } input I @oneOf { a: Int! b: Int = 1 }",
            "OneOf input field I.a must be nullable. (1:43)",
            "OneOf input field I.b cannot have a default value. (1:48)"
        ),
        Case(
            "type Query { a: Int } input I { a: J! } input J { b: I! }",
            "Cannot reference Input Object I within itself through a series of non-null fields: \"a.b\". (1:33, 1:51)"
        ),
        Case(
            "type Query { a: Int } input I { a: I = {} }",
            "Cannot use the default value of I.a: it depends on the default value of I.a, which depends on it. (1:40)"
        ),
        Case(
            "type Query { a(b: Int = \"x\"): Int }",
            "The default value of Query.a(b:) is no value of type \"Int\": \"x\". (1:25)"
        ),
        Case("type Query { a: Int @b }", "Unknown directive \"@b\". (1:21)"),
        Case("type Query @oneOf { a: Int }", "Directive \"@oneOf\" may not be used on OBJECT. (1:12)"),
        Case(
            "type Query { a: Int @deprecated @deprecated }",
            "The directive \"@deprecated\" can only be used once at this location. (1:21, 1:33)"
        ),
        Case(
            "type Query @a { a: Int } extend type Query @a { b: Int } directive @a on OBJECT",
            "The directive \"@a\" can only be used once at this location. (1:12, 1:44)"
        ),
        Case(
            "extend schema @a type Query { a: Int } schema @a { query: Query } directive @a on SCHEMA",
            "The directive \"@a\" can only be used once at this location. (1:15, 1:47)"
        ),
        Case(
            "type Query { a: Int @deprecated(raeson: \"x\") }",
            "Unknown argument \"raeson\" on directive \"@deprecated\". Did you mean \"reason\"? (1:33)"
        ),
        Case(
            "type Query { a: Int @deprecated(reason: 1) }",
            "Expected value of type \"String!\", found 1. (1:41)"
        ),
        Case(
            "type Query { a: S } scalar S @specifiedBy",
            "Directive \"@specifiedBy\" argument \"url\" of type \"String!\" is required, but it was not provided. (1:30)"
        ),
        Case(
            "schema { query: Q mutation: Q } type Q { a: Int }",
            "All root types must be different, \"Q\" type is used as query and mutation root types. (1:17, 1:29)"
        ),
        Case("type Query { a: Int } { a }", "A schema has no operations; remove this one. (1:23)"),
    ]

    @Test("A broken rule is reported with its places.", arguments: cases)
    func broken(_ example: Case) throws {
        #expect(try problems(of: example.text) == example.problems)
    }

    @Test("All problems are reported at once, and no more than a hundred.")
    func all() throws {
        let text = "type Query { " + (0..<150).map { "f\($0): Missing" }.joined(separator: " ") + " }"
        let found = try problems(of: text)
        #expect(found.count == 100)
        #expect(found.first == "Unknown type \"Missing\". (1:18)")
    }

    @Test("Defaults that depend on one another are coerced in the right order.")
    func defaultOrder() throws {
        let schema = try schema(
            "type Query { a(b: A = {}): Int } input A { x: B = {} y: Int = 1 } input B { z: [Int] = 2 }"
        )
        #expect(
            schema.field(named: "a", on: "Query")?.arguments["b"]?.defaultValue?.literal == "{x: {z: [2]}, y: 1}"
        )
    }

    @Test("Defaults nested deeper than a hundred are refused, so that reading them needs no deep recursion.")
    func defaultDepth() throws {
        let chain = (0..<101).map { "input A\($0) { a: A\($0 + 1) = {} }" }.joined(separator: " ")
        let found = try problems(of: "type Query { a: Int } \(chain) input A101 { a: Int = 1 }")
        #expect(
            found.count == 2
                && found.allSatisfy { $0.contains("has defaults inside one another deeper than 100.") }
        )
    }
}
