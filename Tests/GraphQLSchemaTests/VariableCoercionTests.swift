import GraphQLLanguage
import GraphQLSchema
import JSON
import OrderedCollections
import Testing

@Suite("GraphQL specification §6.1.2 Coercing Variable Values, §6.4.1 Coercing Field Arguments")
struct VariableCoercionTests {
    private static let sdl = """
        type Query { a(e: E!, i: Input, c: Choice, n: Int = 5, list: [Int!]): Int }
        enum E { RED GREEN }
        input Input { required: String! number: Int = 3 list: [Int!] inner: Input }
        input Choice @oneOf { a: Int b: String }
        """

    private func coerce(_ definitions: String, _ json: String) throws -> CoercedVariables {
        let document = try Document.parse(Source("query (\(definitions)) { a }"))
        guard case .operation(let operation)? = document.definitions.first,
            case .object(let values) = try JSONValue.parse(json)
        else { return .none }
        return try schema(Self.sdl).coerceVariableValues(
            operation.variableDefinitions,
            from: values,
            in: document.source
        )
    }

    static let valueCases: [(String, String, [String: InputValue])] = [
        ("$v: Int", "{}", [:]),
        ("$v: Int", "{\"v\": null}", ["v": .null]),
        ("$v: Int = 4", "{}", ["v": .int(4)]),
        ("$v: Int = 4", "{\"v\": null}", ["v": .null]),
        ("$v: Int! = 4", "{}", ["v": .int(4)]),
        ("$v: [Int]", "{\"v\": 1, \"other\": 2}", ["v": .list([.int(1)])]),
        ("$v: [Int]", "{\"v\": [1, null]}", ["v": .list([.int(1), .null])]),
        ("$v: [[Int]]", "{\"v\": [1, [2]]}", ["v": .list([.list([.int(1)]), .list([.int(2)])])]),
        ("$v: E", "{\"v\": \"RED\"}", ["v": .enum("RED")]),
        ("$v: Choice", "{\"v\": {\"b\": \"x\"}}", ["v": .object(["b": .string("x")])]),
        (
            "$v: Input", "{\"v\": {\"required\": \"x\"}}",
            ["v": .object(["required": .string("x"), "number": .int(3)])]
        ),
        (
            "$v: Input", "{\"v\": {\"number\": null, \"required\": \"x\", \"list\": 1}}",
            ["v": .object(["required": .string("x"), "number": .null, "list": .list([.int(1)])])]
        ),
    ]

    @Test("Values, nulls and defaults are told apart.", arguments: valueCases)
    func values(_ definitions: String, _ json: String, _ expected: [String: InputValue]) throws {
        #expect(try coerce(definitions, json).values == expected)
    }

    static let problemCases: [(String, String, [String])] = [
        ("$v: Int!", "{}", ["Variable \"$v\" of required type \"Int!\" was not provided."]),
        ("$v: Int!", "{\"v\": null}", ["Variable \"$v\" of non-null type \"Int!\" must not be null."]),
        (
            "$v: Int", "{\"v\": \"1\"}",
            ["Variable \"$v\" got invalid value \"1\"; Int cannot represent non-integer value: \"1\""]
        ),
        (
            "$v: [Int!]", "{\"v\": [1, null]}",
            ["Variable \"$v\" got invalid value null at \"v[1]\"; Expected non-nullable type \"Int!\" not to be null."]
        ),
        (
            "$v: E", "{\"v\": \"REED\"}",
            [
                "Variable \"$v\" got invalid value \"REED\"; Value \"REED\" does not exist in \"E\" enum. "
                    + "Did you mean the enum value \"RED\" or \"GREEN\"?"
            ]
        ),
        (
            "$v: E", "{\"v\": 1}",
            ["Variable \"$v\" got invalid value 1; Enum \"E\" cannot represent non-string value: 1."]
        ),
        (
            "$v: Input", "{\"v\": 1}",
            ["Variable \"$v\" got invalid value 1; Expected type \"Input\" to be an object."]
        ),
        (
            "$v: Input", "{\"v\": {\"requird\": \"x\", \"inner\": {\"required\": 1}}}",
            [
                "Variable \"$v\" got invalid value { requird: \"x\", inner: { required: 1 } }; Field \"required\" of "
                    + "required type \"String!\" was not provided.",
                "Variable \"$v\" got invalid value 1 at \"v.inner.required\"; String cannot represent a non string "
                    + "value: 1",
                "Variable \"$v\" got invalid value { requird: \"x\", inner: { required: 1 } }; Field \"requird\" is not "
                    + "defined by type \"Input\". Did you mean \"required\"?",
            ]
        ),
        (
            "$v: Choice", "{\"v\": {\"a\": 1, \"b\": \"x\"}}",
            [
                "Variable \"$v\" got invalid value { a: 1, b: \"x\" }; Exactly one key must be specified for OneOf "
                    + "type \"Choice\"."
            ]
        ),
        (
            "$v: Choice", "{\"v\": {\"a\": null}}",
            ["Variable \"$v\" got invalid value null at \"v.a\"; Field \"a\" must be non-null."]
        ),
        (
            "$v: Choice", "{\"v\": {\"c\": 1}}",
            [
                "Variable \"$v\" got invalid value { c: 1 }; Field \"c\" is not defined by type \"Choice\". "
                    + "Did you mean \"a\" or \"b\"?",
                "Variable \"$v\" got invalid value { c: 1 }; Exactly one key must be specified for OneOf type "
                    + "\"Choice\".",
            ]
        ),
        (
            "$v: Query", "{}",
            ["Variable \"$v\" expected value of type \"Query\" which cannot be used as an input type."]
        ),
    ]

    @Test("What is wrong with a value is said with its place.", arguments: problemCases)
    func problems(_ definitions: String, _ json: String, _ messages: [String]) throws {
        let expected = messages.map {
            GraphQLError($0, locations: [SourceLocation(line: 1, column: 8)], code: .badUserInput)
        }
        let error = try #require(GraphQLErrors(expected))
        #expect(throws: error) { try coerce(definitions, json) }
    }

    @Test("After fifty errors the rest of the variables is left unread.")
    func manyProblems() throws {
        let items = Array(repeating: "\"x\"", count: 1000).joined(separator: ",")
        let errors = #expect(throws: GraphQLErrors.self) { try coerce("$v: [Int]", "{\"v\": [\(items)]}") }
        #expect(errors?.errors.count == 51)
        #expect(
            errors?.errors.last?.message
                == "Too many errors processing variables, error limit reached. Execution aborted."
        )
    }

    private func arguments(
        _ text: String,
        _ variables: [String: InputValue] = [:]
    ) throws -> OrderedDictionary<String, InputValue> {
        let definitions = variables.isEmpty ? "" : "(" + variables.keys.map { "$\($0): Int" }.joined() + ")"
        let document = try Document.parse(Source("query \(definitions) { a(\(text)) }"))
        let schema = try schema(Self.sdl)
        guard case .operation(let operation)? = document.definitions.first,
            case .field(let field)? = operation.selectionSet.selections.first,
            let definition = schema.field(named: "a", on: "Query")
        else { return [:] }
        let json = variables.mapValues(\.json)
        let coerced = try schema.coerceVariableValues(
            operation.variableDefinitions,
            from: OrderedDictionary(uniqueKeysWithValues: json.map { ($0, $1) }),
            in: document.source
        )
        return try schema.coerceArgumentValues(
            field.arguments,
            of: definition.arguments,
            at: field.span,
            variables: coerced,
            in: document.source
        )
    }

    @Test("Arguments have their values, variables and defaults in the order of the schema.")
    func argumentValues() throws {
        #expect(try arguments("list: 1, e: RED") == ["e": .enum("RED"), "n": .int(5), "list": .list([.int(1)])])
        #expect(try arguments("e: RED, n: $x", ["x": .int(7)]) == ["e": .enum("RED"), "n": .int(7)])
        #expect(try arguments("e: RED, n: null") == ["e": .enum("RED"), "n": .null])
        #expect(
            try arguments("e: RED, i: {required: \"x\", number: $x}", ["x": .null])
                == ["e": .enum("RED"), "i": .object(["required": .string("x"), "number": .null]), "n": .int(5)]
        )
    }

    @Test("An argument without a usable value is an error at its place.")
    func argumentProblems() throws {
        let missing = "Argument \"e\" of required type \"E!\" was not provided."
        #expect(
            throws: GraphQLError(missing, locations: [SourceLocation(line: 1, column: 10)], code: .badUserInput)
        ) { try arguments("n: 1") }
        #expect(
            throws: GraphQLError(
                "Argument \"list\" has invalid value [$x].",
                locations: [SourceLocation(line: 1, column: 35)],
                code: .badUserInput
            )
        ) { try arguments("e: RED, list: [$x]", ["x": .null]) }
    }
}
