import GraphQLLanguage
import Testing

@Suite("GraphQL specification §5.3.2 Field Selection Merging")
struct OverlappingFieldsTests {
    private static let advice = "Use different aliases on the fields to fetch both if this was intentional."

    static let cases: [RuleCase] = [
        RuleCase("{ dog { name name ...F } } fragment F on Dog { name other: name(surname: true) }"),
        RuleCase("{ dog { name(surname: true) name(surname: true) } }"),
        RuleCase("{ pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } } }"),
        RuleCase(
            "{ dog { volume: name volume: nickname } }",
            "Fields \"volume\" conflict because \"name\" and \"nickname\" are different fields. \(advice) (1:9, 1:22)"
        ),
        RuleCase(
            "{ dog { name } } fragment F on Dog { ...G } fragment G on Dog { x: name x: nickname }",
            "Fragment \"F\" is never used. (1:18)",
            "Fragment \"G\" is never used. (1:45)",
            "Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. \(advice) (1:65, 1:73)"
        ),
        RuleCase(
            "{ dog { name(surname: true) name } }",
            "Fields \"name\" conflict because they have differing arguments. \(advice) (1:9, 1:29)"
        ),
        RuleCase(
            "{ dog { name(surname: true) ...F } } fragment F on Dog { name(surname: false) }",
            "Fields \"name\" conflict because they have differing arguments. \(advice) (1:9, 1:58)"
        ),
        RuleCase(
            "{ dog { x: name x: nickname x: barkVolume } }",
            "Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. \(advice) (1:9, 1:17)",
            "Fields \"x\" conflict because \"name\" and \"barkVolume\" are different fields. \(advice) (1:9, 1:29)",
            "Fields \"x\" conflict because \"nickname\" and \"barkVolume\" are different fields. \(advice) (1:17, 1:29)"
        ),
        RuleCase(
            "{ dog { x: name } dog { x: nickname } }",
            "Fields \"dog\" conflict because subfields \"x\" conflict because \"name\" and \"nickname\" are different "
                + "fields. \(advice) (1:3, 1:9, 1:19, 1:25)"
        ),
        RuleCase(
            "{ dog { x: name y: legs } dog { x: nickname y: barkVolume } }",
            "Fields \"dog\" conflict because subfields \"x\" conflict because \"name\" and \"nickname\" are different "
                + "fields and subfields \"y\" conflict because \"legs\" and \"barkVolume\" are different fields. "
                + "\(advice) (1:3, 1:9, 1:17, 1:27, 1:33, 1:45)"
        ),
        RuleCase(
            "{ dog { friends { x: name } } dog { friends { x: nickname } } }",
            "Fields \"dog\" conflict because subfields \"friends\" conflict because subfields \"x\" conflict because "
                + "\"name\" and \"nickname\" are different fields. \(advice) (1:3, 1:9, 1:19, 1:31, 1:37, 1:47)"
        ),
        RuleCase(
            "{ boxes { ... on IntBox { unrelated } ... on StringBox { unrelated } } }",
            "Fields \"unrelated\" conflict because they return conflicting types \"Int\" and \"String\". \(advice) "
                + "(1:27, 1:58)"
        ),
        RuleCase(
            "{ boxes { ... on IntBox { size } ... on StringBox { size } } }",
            "Fields \"size\" conflict because they return conflicting types \"Int\" and \"Int!\". \(advice) (1:27, 1:53)"
        ),
        RuleCase("{ boxes { ... on IntBox { child { scalar } } ... on StringBox { child { scalar } } } }"),
        RuleCase(
            "{ boxes { ... on IntBox { child { x: unrelated } } ... on StringBox { child { x: scalar } } } }",
            "Fields \"child\" conflict because subfields \"x\" conflict because they return conflicting types \"Int\" "
                + "and \"String\". \(advice) (1:27, 1:35, 1:71, 1:79)"
        ),
        RuleCase(
            "{ boxes { scalar } boxes { ...F size: scalar } } fragment F on Box { ...G } fragment G on IntBox { size }",
            "Fields \"size\" conflict because \"size\" and \"scalar\" are different fields. \(advice) (1:100, 1:33)"
        ),
        RuleCase(
            "{ boxes { x: scalar ... on IntBox { x: unrelated } } }",
            "Fields \"x\" conflict because \"scalar\" and \"unrelated\" are different fields. \(advice) (1:11, 1:37)"
        ),
        RuleCase(
            "{ arguments { complex(value: {required: true, optional: 1}) complex(value: {optional: 1, required: true}) } }"
        ),
    ]

    @Test("Fields of one response key can be merged, or are reported.", arguments: cases)
    func merging(_ example: RuleCase) throws {
        try expectErrors(example)
    }

    @Test("Ten thousand fields of one response key are compared by their differences, not in pairs.")
    func many() throws {
        let same = String(repeating: "name ", count: 10_000)
        #expect(try PetShop.errors(in: "{ dog { \(same) } }") == [])
        let different = try PetShop.errors(in: "{ dog { \(same) name: nickname } }")
        #expect(
            different.map(\.description) == [
                "Fields \"name\" conflict because \"name\" and \"nickname\" are different fields. \(Self.advice) "
                    + "(1:9, 1:50010)"
            ]
        )
    }
}
