import GraphQLLanguage
import GraphQLSchema
import JSON
import OrderedCollections
import Testing

@Suite("GraphQL specification §4 Introspection")
struct IntrospectionTests {
    private static let sdl = """
        "Reports"
        schema { query: Root }
        type Root implements N { id: ID! a(b: [Int!] = [1, 2], old: E = X @deprecated(reason: "gone")): U @deprecated }
        interface N { id: ID! }
        union U = Root
        enum E { X Y @deprecated }
        input I @oneOf { a: Int b: String @deprecated }
        scalar Date @specifiedBy(url: "https://example.org/date")
        directive @d(x: I) repeatable on FIELD | OBJECT
        """

    private func answer(
        _ text: String,
        variables: OrderedDictionary<String, JSONValue> = [:],
        maximumValues: Int? = nil
    ) throws -> String {
        let document = try Document.parse(Source(text))
        let schema = try schema(Self.sdl)
        var fragments: [String: FragmentDefinition] = [:]
        for case .fragment(let fragment) in document.definitions { fragments[fragment.name.text] = fragment }
        guard case .operation(let operation)? = document.definitions.first else { return "" }
        let coerced = try schema.coerceVariableValues(
            operation.variableDefinitions,
            from: variables,
            in: document.source
        )
        let introspection = IntrospectionAnswer(
            schema: schema,
            fragments: fragments,
            variables: coerced,
            source: document.source,
            maximumValues: maximumValues
        )
        var fields: OrderedDictionary<String, [Field]> = [:]
        for case .field(let field) in operation.selectionSet.selections {
            fields[field.responseKey, default: []].append(field)
        }
        var data: OrderedDictionary<String, JSONValue> = [:]
        for (key, fields) in fields { data[key] = try introspection.value(of: fields) }
        return String(decoding: JSONValue.object(data).serialized(), as: UTF8.self)
    }

    static let cases: [(String, String)] = [
        (
            "{ __schema { description queryType { name } mutationType { name } } }",
            #"{"__schema":{"description":"Reports","queryType":{"name":"Root"},"mutationType":null}}"#
        ),
        (
            "{ __type(name: \"Root\") { kind fields { name } all: fields(includeDeprecated: true) { name isDeprecated } interfaces { name } } }",
            #"{"__type":{"kind":"OBJECT","fields":[{"name":"id"}],"all":[{"name":"id","isDeprecated":false},{"name":"a","isDeprecated":true}],"interfaces":[{"name":"N"}]}}"#
        ),
        (
            "{ __type(name: \"Root\") { fields(includeDeprecated: true) { args { name defaultValue } all: args(includeDeprecated: true) { defaultValue deprecationReason } type { kind name ofType { name } } } } }",
            #"{"__type":{"fields":[{"args":[],"all":[],"type":{"kind":"NON_NULL","name":null,"ofType":{"name":"ID"}}},{"args":[{"name":"b","defaultValue":"[1, 2]"}],"all":[{"defaultValue":"[1, 2]","deprecationReason":null},{"defaultValue":"X","deprecationReason":"gone"}],"type":{"kind":"UNION","name":"U","ofType":null}}]}}"#
        ),
        (
            "{ n: __type(name: \"N\") { kind possibleTypes { name } } e: __type(name: \"E\") { enumValues { name } isOneOf } i: __type(name: \"I\") { isOneOf inputFields { name } inputAll: inputFields(includeDeprecated: true) { name } } d: __type(name: \"Date\") { specifiedByURL fields { name } } no: __type(name: \"No\") { name } }",
            #"{"n":{"kind":"INTERFACE","possibleTypes":[{"name":"Root"}]},"e":{"enumValues":[{"name":"X"}],"isOneOf":null},"i":{"isOneOf":true,"inputFields":[{"name":"a"}],"inputAll":[{"name":"a"},{"name":"b"}]},"d":{"specifiedByURL":"https://example.org/date","fields":null},"no":null}"#
        ),
        (
            "{ __type(name: \"__Directive\") { __typename name fields { name } } }",
            #"{"__type":{"__typename":"__Type","name":"__Directive","fields":[{"name":"name"},{"name":"description"},{"name":"isRepeatable"},{"name":"locations"},{"name":"args"}]}}"#
        ),
    ]

    @Test("The type system is answered from memory.", arguments: cases)
    func answers(_ text: String, _ expected: String) throws {
        #expect(try answer(text) == expected)
    }

    @Test("Directives are listed with the built-in ones.")
    func directives() throws {
        let text = try answer("{ __schema { directives { name isRepeatable locations } } }")
        #expect(text.contains(#"{"name":"d","isRepeatable":true,"locations":["FIELD","OBJECT"]}"#))
        for name in ["skip", "include", "deprecated", "specifiedBy", "oneOf"] {
            #expect(text.contains("\"name\":\"\(name)\""))
        }
    }

    @Test("Aliases, fragments, conditions and repeated fields are honoured.")
    func selections() throws {
        let text = """
            query ($yes: Boolean!, $all: Boolean) {
              __type(name: "E") { kind @skip(if: $yes) ...F ... @include(if: $yes) { values: enumValues(includeDeprecated: $all) { name } } }
              __type(name: "E") { values: enumValues(includeDeprecated: $all) { isDeprecated } ... on __Schema { types { name } } }
            }
            fragment F on __Type { called: name ...F }
            """
        #expect(
            try answer(text, variables: ["yes": .boolean(true), "all": .boolean(true)])
                == #"{"__type":{"called":"E","values":[{"name":"X","isDeprecated":false},{"name":"Y","isDeprecated":true}]}}"#
        )
    }

    @Test("An answer that would grow without measure is refused.")
    func limit() throws {
        let text = "{ __schema { types { fields { type { fields { type { name } } } } } } }"
        #expect(
            throws: GraphQLError(
                "The answer to this introspection would have more than 20 values. Ask for fewer levels of types at once.",
                locations: [SourceLocation(line: 1, column: 22)],
                code: .limitExceeded
            )
        ) { try answer(text, maximumValues: 20) }
    }
}
