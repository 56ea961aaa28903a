import Testing

@Suite("GraphQL specification §5.1 Documents, §5.2 Operations")
struct OperationRuleTests {
    static let cases: [RuleCase] = [
        RuleCase("{ dog { name } }"),
        RuleCase(
            "{ dog { name } } type A { a: Int } extend type Dog { b: Int } schema { query: A } directive @d on FIELD",
            "The \"A\" definition is not executable. (1:18)",
            "The \"Dog\" definition is not executable. (1:36)",
            "The schema definition is not executable. (1:63)",
            "The \"d\" definition is not executable. (1:83)"
        ),
        RuleCase("query A { dog { name } } query B { dog { name } }"),
        RuleCase(
            "query A { dog { name } } query A { cat { name } } mutation A { mark }",
            "There can be only one operation named \"A\". (1:7, 1:32)",
            "There can be only one operation named \"A\". (1:7, 1:60)"
        ),
        RuleCase(
            "{ dog { name } } query A { dog { name } }",
            "This anonymous operation must be the only defined operation. (1:1)"
        ),
        RuleCase(
            "{ dog { name } } { cat { name } }",
            "This anonymous operation must be the only defined operation. (1:1)",
            "This anonymous operation must be the only defined operation. (1:18)"
        ),
        RuleCase("{ ...F } fragment F on Query { dog { name } }"),
        RuleCase("subscription S { message { body sender } }"),
        RuleCase("subscription S { message { body } message { sender } }"),
        RuleCase(
            "subscription S { message { body } sender }",
            "Subscription \"S\" must select only one top level field. (1:35)"
        ),
        RuleCase(
            "subscription { ...F } fragment F on Subscription { message { body } sender }",
            "Anonymous Subscription must select only one top level field. (1:69)"
        ),
        RuleCase(
            "subscription S { __typename }",
            "Subscription \"S\" must not select an introspection top level field. (1:18)"
        ),
        RuleCase(
            "subscription S { message @include(if: true) { body } }",
            "Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection. (1:26)"
        ),
    ]

    @Test("Documents and operations follow their rules.", arguments: cases)
    func operations(_ example: RuleCase) throws {
        try expectErrors(example)
    }
}
