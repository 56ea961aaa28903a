import GraphQLLanguage
import GraphQLSchema
import Testing

@Suite("GraphQL specification §3 Type System, as values")
struct SchemaTypesTests {
    private let query = ObjectType(
        name: "Query",
        fields: [
            FieldType(
                name: "project",
                arguments: [InputFieldType(name: "id", type: .nonNull(.named("ID")))],
                type: .named("Project")
            )
        ]
    )

    @Test("A schema of values has the built-in types, and equals the one of its printed text.")
    func values() throws {
        let schema = try Schema(
            query: "Query",
            types: [
                .object(query),
                .object(ObjectType(name: "Project", fields: [FieldType(name: "cost", type: .named("Decimal"))])),
                .scalar(ScalarType(name: "Decimal", specifiedByURL: "https://example.org/decimal")),
            ]
        )
        #expect(schema.type(named: "Boolean") != nil)
        #expect(schema.type(named: "__Schema") != nil)
        #expect(schema.field(named: "project", on: "Query")?.type == .named("Project"))
        #expect(try Schema(Document.parse(Source(schema.printSDL()))) == schema)
    }

    @Test("A schema has the built-in scalars that something mentions and no others.")
    func builtInScalars() throws {
        let mentions: [(String, Set<String>)] = [
            ("type Query { a: ID }", ["ID"]), ("type Query { a(b: [Int!]): String }", ["Int"]),
            ("type Query { a: Boolean } input I { a: Float! }", ["Float"]),
            ("type Query { a: Boolean } directive @d(a: Int) on FIELD", ["Int"]),
            ("type Query { a: Boolean } scalar Float extend scalar Int @specifiedBy(url: \"x\")", []),
        ]
        for (sdl, expected) in mentions {
            let schema = try Schema(Document.parse(Source(sdl)))
            let scalars = Set(BuiltIns.scalars.map(\.name).filter { schema.type(named: $0) != nil })
            // Introspection and its directives mention the other two.
            #expect(scalars == expected.union(["String", "Boolean"]), "\(sdl)")
        }
    }

    @Test("A type that is mentioned but not there is a problem, and so is one that is there twice.")
    func problems() {
        let errors = #expect(throws: GraphQLErrors.self) {
            try Schema(query: "Query", types: [.object(query), .object(query)])
        }
        #expect(
            errors?.errors.map(\.message) == [
                "There can be only one type named \"Query\".", "Unknown type \"Project\".",
            ]
        )
    }

    @Test("A field, an argument or an enum value that is there twice is a problem.")
    func repetition() {
        let argument = InputFieldType(name: "x", type: .named("E"))
        let field = FieldType(name: "a", arguments: [argument, argument], type: .named("E"))
        let value = EnumValueType(name: "X")
        let errors = #expect(throws: GraphQLErrors.self) {
            try Schema(
                query: "Query",
                types: [
                    .object(ObjectType(name: "Query", fields: [field, field])),
                    .enum(EnumType(name: "E", values: [value, value])),
                    .inputObject(InputObjectType(name: "I", fields: [argument, argument])),
                ],
                directives: [DirectiveType(name: "d", arguments: [argument, argument], locations: ["FIELD"])]
            )
        }
        #expect(
            errors?.errors.map(\.message) == [
                "Argument \"@d(x:)\" can only be defined once.",
                "Field \"Query.a\" can only be defined once.",
                "Argument \"Query.a(x:)\" can only be defined once.",
                "Enum value \"E.X\" can only be defined once.",
                "Field \"I.x\" can only be defined once.",
            ]
        )
    }
}
