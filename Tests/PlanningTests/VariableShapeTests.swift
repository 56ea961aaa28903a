import GraphQLLanguage
import GraphQLSchema
import JSON
import Planning
import Testing

@Suite struct VariableShapeTests {
    private static func shape(_ json: String, byValue: Set<String> = [], byNodeType: Set<String> = []) throws
        -> VariableShape
    {
        let schema = try Schema(
            try Document.parse(
                Source(
                    """
                    type Query { a: Int, id: ID }
                    enum Kind { A B }
                    input Where { name: String, kind: Kind, flag: Boolean, in: [String!], and: [Where!] }
                    """
                )
            )
        )
        let document = try Document.parse(Source("query ($w: Where, $n: Int, $s: String, $i: ID) { a }"))
        guard case .operation(let operation)? = document.definitions.first,
            case .object(let values) = try JSONValue.parse(Array(json.utf8))
        else {
            Issue.record("the operation of the test cannot be read")
            return VariableShape(of: .none, byValue: [])
        }
        let variables = try schema.coerceVariableValues(
            operation.variableDefinitions,
            from: values,
            in: document.source
        )
        return VariableShape(of: variables, byValue: byValue, byNodeType: byNodeType)
    }

    @Test(
        "values that become parameters do not count",
        arguments: [
            (#"{"n": 1}"#, #"{"n": 2}"#),
            (#"{"s": "a"}"#, #"{"s": "濮阳"}"#),
            (#"{"w": {"name": "a"}}"#, #"{"w": {"name": "b"}}"#),
            (#"{"w": {"in": ["a"]}}"#, #"{"w": {"in": ["a", "b", "c"]}}"#),
            (#"{"w": {"and": [{"name": "a"}]}}"#, #"{"w": {"and": [{"name": "b"}]}}"#),
        ]
    )
    func equal(left: String, right: String) throws {
        #expect(try Self.shape(left) == Self.shape(right))
    }

    @Test(
        "what decides the SQL counts",
        arguments: [
            ("{}", #"{"n": 1}"#),
            (#"{"n": null}"#, #"{"n": 1}"#),
            ("{}", #"{"n": null}"#),
            (#"{"w": {"kind": "A"}}"#, #"{"w": {"kind": "B"}}"#),
            (#"{"w": {"flag": true}}"#, #"{"w": {"flag": false}}"#),
            (#"{"w": {"name": null}}"#, #"{"w": {"name": "a"}}"#),
            (#"{"w": {"name": "a"}}"#, #"{"w": {"in": ["a"]}}"#),
            (#"{"w": {"in": []}}"#, #"{"w": {"in": ["a"]}}"#),
            (#"{"w": {"and": [{"name": "a"}]}}"#, #"{"w": {"and": [{"name": "a"}, {"name": "b"}]}}"#),
        ]
    )
    func different(left: String, right: String) throws {
        #expect(try Self.shape(left) != Self.shape(right))
    }

    @Test func aVariableThatCountsByValueCountsWhole() throws {
        #expect(try Self.shape(#"{"s": "a"}"#, byValue: ["s"]) != Self.shape(#"{"s": "b"}"#, byValue: ["s"]))
    }

    @Test func ofANodeIdTheTypeCountsAndTheKeyDoesNot() throws {
        let one = try Self.shape(#"{"i": "Plant:1"}"#, byNodeType: ["i"])
        #expect(try Self.shape(#"{"i": "Plant:2"}"#, byNodeType: ["i"]) == one)
        #expect(try Self.shape(#"{"i": "Region:1"}"#, byNodeType: ["i"]) != one)
        #expect(try Self.shape(#"{"i": "Plant:1:2"}"#, byNodeType: ["i"]) != one)
    }
}
