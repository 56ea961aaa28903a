import Testing

@Suite("GraphQL specification §5.7 Directives, §5.8 Variables")
struct VariableRuleTests {
    static let directiveCases: [RuleCase] = [
        RuleCase("query @onQuery(level: 1) { dog { name @onField @onField @skip(if: false) } }"),
        RuleCase("{ dog @unknown { name } }", "Unknown directive \"@unknown\". (1:7)"),
        RuleCase("{ dog @onQuery(level: 1) { name } }", "Directive \"@onQuery\" may not be used on FIELD. (1:7)"),
        RuleCase(
            "query ($a: Int @include(if: true)) { arguments { int(value: $a) } }",
            "Directive \"@include\" may not be used on VARIABLE_DEFINITION. (1:16)"
        ),
        RuleCase(
            "{ dog { name @skip(if: true) @skip(if: false) } }",
            "The directive \"@skip\" can only be used once at this location. (1:14, 1:30)"
        ),
    ]

    @Test("Directives are known, in their places and not repeated.", arguments: directiveCases)
    func directives(_ example: RuleCase) throws {
        try expectErrors(example)
    }

    static let variableCases: [RuleCase] = [
        RuleCase(
            "query ($a: Int, $b: Int! = 1) { arguments { int(value: $a) nonNull(value: $b) ...F } } fragment F on Arguments { int2: int(value: $b) }"
        ),
        RuleCase(
            "query ($a: Int, $a: String) { arguments { int(value: $a) } }",
            "There can be only one variable named \"$a\". (1:9, 1:18)",
            "Variable \"$a\" of type \"String\" used in position expecting type \"Int\". (1:17, 1:54)"
        ),
        RuleCase(
            "query ($a: Dog, $b: [Pet!]) { arguments { int(value: $a) again: int(value: $b) } }",
            "Variable \"$a\" cannot be non-input type \"Dog\". (1:12)",
            "Variable \"$b\" cannot be non-input type \"[Pet!]\". (1:21)",
            "Variable \"$a\" of type \"Dog\" used in position expecting type \"Int\". (1:8, 1:54)",
            "Variable \"$b\" of type \"[Pet!]\" used in position expecting type \"Int\". (1:17, 1:76)"
        ),
        RuleCase("{ arguments { int(value: $a) } }", "Variable \"$a\" is not defined. (1:26, 1:1)"),
        RuleCase(
            "query Q { arguments { ...F } } fragment F on Arguments { int(value: $a) again: int(value: $a) }",
            "Variable \"$a\" is not defined by operation \"Q\". (1:69, 1:1)",
            "Variable \"$a\" is not defined by operation \"Q\". (1:91, 1:1)"
        ),
        RuleCase("query ($a: Int) { dog { name } }", "Variable \"$a\" is never used. (1:8)"),
        RuleCase(
            "query Q($a: Int) { dog { name } } query R($a: Int) { arguments { int(value: $a) } }",
            "Variable \"$a\" is never used in operation \"Q\". (1:9)"
        ),
        RuleCase(
            "query ($a: Int) { arguments { nonNull(value: $a) } }",
            "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". (1:8, 1:46)"
        ),
        RuleCase("query ($a: Int = 1) { arguments { nonNull(value: $a) } }"),
        RuleCase("query ($a: Int) { arguments { withDefault(value: $a) } }"),
        RuleCase(
            "query ($a: Int = null) { arguments { nonNull(value: $a) } }",
            "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". (1:8, 1:53)"
        ),
        RuleCase(
            "query ($a: String) { arguments { list(value: $a) } }",
            "Variable \"$a\" of type \"String\" used in position expecting type \"[String]\". (1:8, 1:46)"
        ),
        RuleCase("query ($a: String, $b: [String!]) { arguments { list(value: [$a]) again: list(value: $b) } }"),
        RuleCase(
            "query ($a: [Int]) { arguments { listOfNonNull(value: $a) } }",
            "Variable \"$a\" of type \"[Int]\" used in position expecting type \"[Int!]\". (1:8, 1:54)"
        ),
        RuleCase(
            "query ($a: Boolean) { dog { name @skip(if: $a) } }",
            "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". (1:8, 1:44)"
        ),
        RuleCase(
            "query ($a: Int) { arguments { choice(value: {a: $a}) } }",
            "Variable \"$a\" is of type \"Int\" but must be non-nullable to be used for OneOf Input Object "
                + "\"Choice\". (1:8, 1:49)"
        ),
        RuleCase("query ($a: Int!) { arguments { choice(value: {a: $a}) } }"),
    ]

    @Test("Variables are single, defined, used and in places of their type.", arguments: variableCases)
    func variables(_ example: RuleCase) throws {
        try expectErrors(example)
    }
}
