import Testing

@testable import GraphQLLanguage

@Suite("GraphQL specification §3 Type System")
struct TypeSystemTests {
    private func definition(_ text: String) throws -> TypeDefinition {
        switch try Document.parse(Source(text)).definitions.first {
        case .typeSystem(.type(let type)): return type
        case .typeSystemExtension(.type(let type)): return type
        default: throw GraphQLError("No type.", code: .internal)
        }
    }

    @Test("The document of every production has its definitions in order")
    func everyProduction() throws {
        let document = try Document.parse(Source(typeSystemDocument))
        let kinds = document.definitions.map { definition in
            switch definition {
            case .typeSystem(.schema): "schema"
            case .typeSystem(.directive(let directive)): "@" + directive.name.text
            case .typeSystem(.type(let type)): type.name.text
            case .typeSystemExtension(.schema): "+schema"
            case .typeSystemExtension(.type(let type)): "+" + type.name.text
            case .operation, .fragment: "executable"
            }
        }
        #expect(
            kinds == [
                "schema", "Date", "Time", "Query", "Mutation", "Subscription", "Project", "Node", "Named", "Bare",
                "Subject", "Alone", "Undefined", "Language", "Nothing", "FigureFilter", "Void", "@table", "@column",
                "@a", "+schema", "+schema", "+schema", "+Date", "+Project", "+Project", "+Project", "+Project",
                "+Node", "+Node", "+Node", "+Subject", "+Subject", "+Language", "+Language", "+FigureFilter",
                "+FigureFilter",
            ]
        )
    }

    @Test("A schema has directives and root operation types")
    func schema() throws {
        guard
            case .typeSystem(.schema(let schema)) = try Document.parse(Source(typeSystemDocument)).definitions[0]
        else { throw GraphQLError("No schema.", code: .internal) }
        #expect(schema.description?.text == "The schema.\n\n  With an indented line.")
        #expect(schema.operationTypes.map(\.operation) == [.query, .mutation, .subscription])
        #expect(schema.operationTypes.map(\.type.name.text) == ["Query", "Mutation", "Subscription"])
        #expect(schema.directives.map { $0.printed() } == ["@linked(to: \"a\")"])
    }

    @Test("An object type has interfaces, directives and fields with arguments")
    func object() throws {
        let text = #"""
            "d" type T implements & A & B @x @x {
              "e" f("g" a: [Int!] = [1] @y, b: S): T! @z
              h: Int
            }
            """#
        guard case .object(let type) = try definition(text) else { throw GraphQLError("No object.", code: .internal) }
        #expect(type.description?.text == "d")
        #expect(type.interfaces.map(\.name.text) == ["A", "B"])
        #expect(type.directives.map(\.name.text) == ["x", "x"])
        #expect(type.fields.map(\.name.text) == ["f", "h"])
        #expect(type.fields[0].description?.text == "e")
        #expect(type.fields[0].type.printed() == "T!")
        #expect(type.fields[0].directives.map(\.name.text) == ["z"])
        #expect(type.fields[0].arguments.map(\.name.text) == ["a", "b"])
        #expect(type.fields[0].arguments[0].description?.text == "g")
        #expect(type.fields[0].arguments[0].type.printed() == "[Int!]")
        #expect(type.fields[0].arguments[0].defaultValue?.printed() == "[1]")
        #expect(type.fields[0].arguments[0].directives.map(\.name.text) == ["y"])
        #expect(type.fields[0].arguments[1].defaultValue == nil)
        #expect(type.span == SourceSpan(start: 0, end: text.utf8.count))
        #expect(type.fields[1].span == SourceSpan(start: text.utf8.count - 8, end: text.utf8.count - 2))
    }

    @Test("An interface can implement interfaces")
    func interface() throws {
        guard case .interface(let type) = try definition("interface I implements A & B { a: Int }") else {
            throw GraphQLError("No interface.", code: .internal)
        }
        #expect(type.interfaces.map(\.name.text) == ["A", "B"])
        #expect(type.fields.map(\.name.text) == ["a"])
    }

    @Test("A union has members, with or without a leading bar", arguments: ["union U @d = A | B", "union U @d =|A|B"])
    func union(text: String) throws {
        guard case .union(let type) = try definition(text) else { throw GraphQLError("No union.", code: .internal) }
        #expect(type.members.map(\.name.text) == ["A", "B"])
        #expect(type.directives.map(\.name.text) == ["d"])
    }

    @Test("An enum has values with descriptions and directives")
    func enumType() throws {
        guard case .enum(let type) = try definition("enum E { \"d\" A @x B query }") else {
            throw GraphQLError("No enum.", code: .internal)
        }
        #expect(type.values.map(\.name.text) == ["A", "B", "query"])
        #expect(type.values.map { $0.description?.text } == ["d", nil, nil])
        #expect(type.values[0].directives.map(\.name.text) == ["x"])
    }

    @Test("An input object has fields with defaults")
    func inputObject() throws {
        guard case .inputObject(let type) = try definition("input I @oneOf { a: Int = 1 @x b: [I!] }") else {
            throw GraphQLError("No input.", code: .internal)
        }
        #expect(type.fields.map(\.name.text) == ["a", "b"])
        #expect(type.fields[0].defaultValue?.printed() == "1")
        #expect(type.directives.map(\.name.text) == ["oneOf"])
    }

    @Test("A directive definition has arguments, locations, and may be repeatable")
    func directive() throws {
        guard
            case .typeSystem(.directive(let directive))? = try Document.parse(
                Source("\"d\" directive @x(a: Int, repeatable: B) repeatable on | FIELD | OBJECT")
            ).definitions.first
        else { throw GraphQLError("No directive.", code: .internal) }
        #expect(directive.description?.text == "d")
        #expect(directive.arguments.map(\.name.text) == ["a", "repeatable"])
        #expect(directive.isRepeatable)
        #expect(directive.locations.map(\.text) == ["FIELD", "OBJECT"])
    }

    @Test("Every directive location of the specification is accepted", arguments: DirectiveLocation.allCases)
    func directiveLocation(location: DirectiveLocation) throws {
        let text = "directive @x on \(location.rawValue)\n"
        #expect(try Document.parse(Source(text)).printed() == text)
    }

    @Test("An extension has at least one part", arguments: ["type", "interface", "union", "enum", "input", "scalar"])
    func emptyExtension(keyword: String) {
        let text = "extend \(keyword) T"
        SyntaxErrorCase(text, "Unexpected <EOF>.", at: 1, text.count + 1).check()
        SyntaxErrorCase(text + " type A", "Unexpected Name \"type\".", at: 1, text.count + 2).check()
    }

    @Test("A definition and its extension are not equal, though they have the same parts")
    func extensionIsNoDefinition() throws {
        #expect(try Document.parse(Source("type A { b: C }")) != Document.parse(Source("extend type A { b: C }")))
        #expect(try definition("type A { b: C }") == definition("extend type A { b: C }"))
    }
}
