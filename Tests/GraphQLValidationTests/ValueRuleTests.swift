import Testing

@Suite("GraphQL specification §5.6 Values")
struct ValueRuleTests {
    static let validCases: [RuleCase] = [
        RuleCase("{ arguments { int(value: 5) } }"),
        RuleCase("{ arguments { int(value: null) float(value: 1) boolean(value: true) id(value: 5) } }"),
        RuleCase("{ arguments { id(value: \"x\") list(value: \"one\") listOfNonNull(value: [1, 2]) } }"),
        RuleCase(
            "{ arguments { complex(value: {required: true, nested: {required: false, strings: [\"a\", null]}}) } }"
        ),
        RuleCase("{ arguments { choice(value: {a: 1}) date(value: \"2024-02-29\") json(value: {a: [1, X]}) } }"),
    ]

    static let invalidCases: [RuleCase] = [
        RuleCase(
            "{ arguments { int(value: \"3\") } }",
            "Int cannot represent non-integer value: \"3\" (1:26)"
        ),
        RuleCase(
            "{ arguments { int(value: 829384293849283498239482938) } }",
            "Int cannot represent non 32-bit signed integer value: 829384293849283498239482938 (1:26)"
        ),
        RuleCase("{ arguments { int(value: 1.0) } }", "Int cannot represent non-integer value: 1.0 (1:26)"),
        RuleCase("{ arguments { int(value: [1]) } }", "Int cannot represent non-integer value: [1] (1:26)"),
        RuleCase("{ arguments { string(value: 1) } }", "String cannot represent a non string value: 1 (1:29)"),
        RuleCase("{ arguments { float(value: \"1\") } }", "Float cannot represent non numeric value: \"1\" (1:28)"),
        RuleCase("{ arguments { boolean(value: 1) } }", "Boolean cannot represent a non boolean value: 1 (1:30)"),
        RuleCase(
            "{ arguments { id(value: 1.0) } }",
            "ID cannot represent a non-string and non-integer value: 1.0 (1:25)"
        ),
        RuleCase(
            "{ arguments { nonNull(value: null) } }",
            "Expected value of type \"Int!\", found null. (1:30)"
        ),
        RuleCase(
            "{ arguments { listOfNonNull(value: [1, null, \"a\"]) } }",
            "Expected value of type \"Int!\", found null. (1:40)",
            "Int cannot represent non-integer value: \"a\" (1:46)"
        ),
        RuleCase(
            "{ dog { doesKnowCommand(command: \"SIT\") } }",
            "Enum \"Command\" cannot represent non-enum value: \"SIT\". Did you mean the enum value \"SIT\"? (1:34)"
        ),
        RuleCase(
            "{ dog { doesKnowCommand(command: SITT) } }",
            "Value \"SITT\" does not exist in \"Command\" enum. Did you mean the enum value \"SIT\"? (1:34)"
        ),
        RuleCase(
            "{ arguments { complex(value: {optional: 1, requird: true}) } }",
            "Field \"Complex.required\" of required type \"Boolean!\" was not provided. (1:30)",
            "Field \"requird\" is not defined by type \"Complex\". Did you mean \"required\"? (1:44)"
        ),
        RuleCase(
            "{ arguments { complex(value: 1) } }",
            "Expected value of type \"Complex\", found 1. (1:30)"
        ),
        RuleCase(
            "{ arguments { complex(value: {required: true, optional: 1, optional: 2}) } }",
            "There can be only one input field named \"optional\". (1:47, 1:60)"
        ),
        RuleCase(
            "{ arguments { choice(value: {a: 1, b: \"x\"}) } }",
            "OneOf Input Object \"Choice\" must specify exactly one key. (1:29)"
        ),
        RuleCase(
            "{ arguments { choice(value: {a: 1, a: 2}) } }",
            "There can be only one input field named \"a\". (1:30, 1:36)"
        ),
        RuleCase(
            "{ arguments { choice(value: {a: null}) } }",
            "Field \"Choice.a\" must be non-null. (1:29)"
        ),
        RuleCase(
            "{ arguments { date(value: \"2023-02-29\") } }",
            "Date cannot represent value: \"2023-02-29\". Expected a date such as \"2023-04-18\". (1:27)"
        ),
        RuleCase(
            "query ($a: Int = \"x\") { arguments { int(value: $a) } }",
            "Int cannot represent non-integer value: \"x\" (1:18)"
        ),
        RuleCase(
            "{ dog { name @skip(if: 1) } }",
            "Boolean cannot represent a non boolean value: 1 (1:24)"
        ),
    ]

    @Test("A literal of the right type is accepted.", arguments: validCases)
    func valid(_ example: RuleCase) throws {
        try expectErrors(example)
    }

    @Test("A literal of the wrong type is reported.", arguments: invalidCases)
    func invalid(_ example: RuleCase) throws {
        try expectErrors(example)
    }
}
