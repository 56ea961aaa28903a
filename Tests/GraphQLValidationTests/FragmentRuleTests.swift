import Testing

@Suite("GraphQL specification §5.5 Fragments")
struct FragmentRuleTests {
    static let cases: [RuleCase] = [
        RuleCase(
            "{ pet { ...P ... on Dog { nickname } ... on Animal { legs } ... { name } } } fragment P on Pet { name }"
        ),
        RuleCase(
            "{ dog { ...F } } fragment F on Dog { name } fragment F on Dog { legs }",
            "There can be only one fragment named \"F\". (1:27, 1:54)"
        ),
        RuleCase(
            "{ dog { ... on Dgo { name } } }",
            "Unknown type \"Dgo\". Did you mean \"Dog\"? (1:16)"
        ),
        RuleCase(
            "query ($a: Itn) { dog(name: $a) { name } }",
            "Unknown type \"Itn\". Did you mean \"Int\" or \"ID\"? (1:12)"
        ),
        RuleCase(
            "{ dog { ...F ... on String { a } } } fragment F on Complex { required }",
            "Fragment cannot condition on non composite type \"String\". (1:21)",
            "Fragment \"F\" cannot condition on non composite type \"Complex\". (1:52)"
        ),
        RuleCase("{ dog { ...Missing } }", "Unknown fragment \"Missing\". (1:12)"),
        RuleCase(
            "{ dog { name } } fragment A on Dog { ...B } fragment B on Dog { name }",
            "Fragment \"A\" is never used. (1:18)",
            "Fragment \"B\" is never used. (1:45)"
        ),
        RuleCase(
            "{ dog { ... on Cat { name } ...F } } fragment F on Human { name }",
            "Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\". (1:9)",
            "Fragment \"F\" cannot be spread here as objects of type \"Dog\" can never be of type \"Human\". (1:29)"
        ),
        RuleCase(
            "{ dog { ...F } } fragment F on Dog { friends { ...F } }",
            "Cannot spread fragment \"F\" within itself. (1:48)"
        ),
        RuleCase(
            "{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { ...C } fragment C on Dog { ...A name }",
            "Cannot spread fragment \"A\" within itself via \"B\", \"C\". (1:38, 1:65, 1:92)"
        ),
    ]

    @Test("Fragments are known, used, possible and free of cycles.", arguments: cases)
    func fragments(_ example: RuleCase) throws {
        try expectErrors(example)
    }
}
