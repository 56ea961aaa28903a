import Testing

@Suite("GraphQL specification §5.3 Fields, §5.4 Arguments")
struct FieldRuleTests {
    static let fieldCases: [RuleCase] = [
        RuleCase(
            "{ pet { __typename ... on Dog { barkVolume } } __schema { types { name } } __type(name: \"A\") { name } }"
        ),
        RuleCase("{ dgo { name } }", "Cannot query field \"dgo\" on type \"Query\". Did you mean \"dog\"? (1:3)"),
        RuleCase(
            "{ dog { unknown { deeper } } }",
            "Cannot query field \"unknown\" on type \"Dog\". (1:9)"
        ),
        RuleCase(
            "{ pet { nickname } }",
            "Cannot query field \"nickname\" on type \"Pet\". Did you mean to use an inline fragment on \"Cat\" or "
                + "\"Dog\"? (1:9)"
        ),
        RuleCase(
            "{ catOrDog { legs } }",
            "Cannot query field \"legs\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Animal\", "
                + "\"Cat\", or \"Dog\"? (1:14)"
        ),
        RuleCase("{ dog { __schema { description } } }", "Cannot query field \"__schema\" on type \"Dog\". (1:9)"),
        RuleCase(
            "fragment F on Dog { alias: tail } { dog { ...F } }",
            "Cannot query field \"tail\" on type \"Dog\". (1:21)"
        ),
        RuleCase(
            "{ dog { barkVolume { size } } }",
            "Field \"barkVolume\" must not have a selection since type \"Int\" has no subfields. (1:20)"
        ),
        RuleCase(
            "{ dog }",
            "Field \"dog\" of type \"Dog\" must have a selection of subfields. Did you mean \"dog { ... }\"? (1:3)"
        ),
    ]

    @Test("Fields exist, and have selections where they need them.", arguments: fieldCases)
    func fields(_ example: RuleCase) throws {
        try expectErrors(example)
    }

    static let argumentCases: [RuleCase] = [
        RuleCase("{ dog { doesKnowCommand(command: SIT) } arguments { required(b: 1, a: 2) withDefault } }"),
        RuleCase(
            "{ dog(nam: \"x\") { name } }",
            "Unknown argument \"nam\" on field \"Query.dog\". Did you mean \"name\"? (1:7)"
        ),
        RuleCase(
            "{ dog { name @skip(if: true, unless: 1) } }",
            "Unknown argument \"unless\" on directive \"@skip\". (1:30)"
        ),
        RuleCase(
            "{ dog(name: \"x\", name: \"y\", name: \"z\") { name } }",
            "There can be only one argument named \"name\". (1:7, 1:18, 1:29)"
        ),
        RuleCase(
            "{ arguments { required(b: 1) } }",
            "Field \"required\" argument \"a\" of type \"Int!\" is required, but it was not provided. (1:15)"
        ),
        RuleCase(
            "{ dog { name @include } }",
            "Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:14)"
        ),
    ]

    @Test("Arguments are known, single and complete.", arguments: argumentCases)
    func arguments(_ example: RuleCase) throws {
        try expectErrors(example)
    }
}
