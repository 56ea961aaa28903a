import Testing

@testable import GraphQLLanguage

@Suite("GraphQL specification §2.2 Document to §2.13 Directives")
struct ExecutableDocumentTests {
    private func operation(_ text: String) throws -> OperationDefinition {
        let document = try Document.parse(Source(text))
        guard case .operation(let operation)? = document.definitions.first else {
            throw GraphQLError("No operation.", code: .internal)
        }
        return operation
    }

    private func firstField(_ set: SelectionSet) throws -> Field {
        guard case .field(let field)? = set.selections.first else { throw GraphQLError("No field.", code: .internal) }
        return field
    }

    @Test("The document of every production has its definitions in order")
    func everyProduction() throws {
        let document = try Document.parse(Source(executableDocument))
        let names = document.definitions.map { definition -> String? in
            switch definition {
            case .operation(let operation): "\(operation.type.rawValue) \(operation.name?.text ?? "-")"
            case .fragment(let fragment): "fragment \(fragment.name.text) on \(fragment.typeCondition.name.text)"
            default: nil
            }
        }
        #expect(
            names == [
                "query Reports", "mutation Like", "subscription OnLike", "query -", "query -",
                "fragment ReportParts on Report", "query -",
            ]
        )
    }

    @Test("An operation keeps its description, type, name, variables and directives")
    func operationParts() throws {
        let operation = try operation(executableDocument)
        #expect(operation.description == nil)
        #expect(operation.variableDefinitions.map(\.variable.name.text) == ["city", "years", "near", "empty", "none"])
        #expect(
            operation.variableDefinitions.map { $0.type.printed() } == [
                "ID!", "[Int!]!", "NearInput", "[[String]]", "Filter",
            ]
        )
        #expect(operation.variableDefinitions.map { $0.defaultValue?.printed() ?? "-" }[1] == "[2022, 2023]")
        #expect(operation.variableDefinitions[0].description?.text == "The city, by its id.")
        #expect(operation.variableDefinitions[1].directives.map(\.name.text) == ["limit"])
        #expect(operation.variableDefinitions[2].description?.text == "How far to look,\nin kilometres.")
        #expect(operation.directives.map { $0.printed() } == ["@cached(for: 60)", "@traced"])
    }

    @Test("A description belongs to the operation or fragment after it")
    func descriptions() throws {
        let document = try Document.parse(Source(executableDocument))
        let descriptions = document.definitions.map { definition -> StringValue? in
            switch definition {
            case .operation(let operation): operation.description
            case .fragment(let fragment): fragment.description
            default: nil
            }
        }
        #expect(
            descriptions.map { $0?.text } == [nil, "Adds a like.", nil, nil, nil, "The parts of a report.", nil]
        )
        #expect(descriptions.map { $0?.isBlock } == [nil, false, nil, nil, nil, true, nil])
    }

    @Test("A field has alias, name, arguments, directives and selections")
    func fieldParts() throws {
        let field = try firstField(operation("{ a: b(c: 1, d: $e) @f { g } }").selectionSet)
        #expect(field.alias?.text == "a")
        #expect(field.name.text == "b")
        #expect(field.responseKey == "a")
        #expect(field.arguments.map(\.name.text) == ["c", "d"])
        #expect(field.arguments.map { $0.value.printed() } == ["1", "$e"])
        #expect(field.directives.map(\.name.text) == ["f"])
        #expect(field.selectionSet?.selections.count == 1)
    }

    @Test("Keywords are names wherever a name can stand")
    func keywordsAsNames() throws {
        for keyword in ["on", "fragment", "query", "mutation", "subscription", "true", "false", "null", "type"] {
            let field = try firstField(operation("{ \(keyword): \(keyword)(\(keyword): $\(keyword)) }").selectionSet)
            #expect(field.alias?.text == keyword)
            #expect(field.name.text == keyword)
            #expect(field.arguments.map(\.name.text) == [keyword])
            let fragment = keyword == "on" ? "F" : keyword
            _ = try Document.parse(
                Source("{ ...\(fragment) ... on \(keyword) { a } } fragment \(fragment) on \(keyword) { a }")
            )
        }
    }

    @Test("Spans cover a node from its first byte to its last")
    func spans() throws {
        let text = "query Q($v: [Int!]! = 1) @d { e: a } "
        let operation = try operation(text)
        #expect(operation.span == SourceSpan(start: 0, end: 36))
        #expect(operation.name?.span == SourceSpan(start: 6, end: 7))
        #expect(operation.variableDefinitions.first?.span == SourceSpan(start: 8, end: 23))
        #expect(operation.variableDefinitions.first?.variable.span == SourceSpan(start: 8, end: 10))
        #expect(operation.variableDefinitions.first?.type.span == SourceSpan(start: 12, end: 19))
        #expect(operation.variableDefinitions.first?.defaultValue?.span == SourceSpan(start: 22, end: 23))
        #expect(operation.directives.first?.span == SourceSpan(start: 25, end: 27))
        #expect(operation.selectionSet.span == SourceSpan(start: 28, end: 36))
        let field = try firstField(operation.selectionSet)
        #expect(field.span == SourceSpan(start: 30, end: 34))
        #expect(field.name.span == SourceSpan(start: 33, end: 34))
    }

    static let valueCases: [(text: String, printed: String)] = [
        ("$v", "$v"), ("1", "1"), ("-1.50e3", "-1.50e3"), ("\"a\\u0041\"", "\"aA\""), ("true", "true"),
        ("false", "false"), ("null", "null"), ("ENUM", "ENUM"), ("nullish", "nullish"), ("[]", "[]"), ("{}", "{}"),
        ("[1 2,3]", "[1, 2, 3]"), ("{a:1 b:{c:[]}}", "{a: 1, b: {c: []}}"), ("\"\"\"\n a\n b\"\"\"", "\"a\\nb\""),
        ("{true: true, null: null}", "{true: true, null: null}"),
    ]

    @Test("Every kind of value can be an argument", arguments: valueCases)
    func values(text: String, printed: String) throws {
        let field = try firstField(operation("{ a(v: \(text)) }").selectionSet)
        #expect(field.arguments.first?.value.printed() == printed)
    }

    @Test("A value and a type can be parsed alone", arguments: ["[1, {a: \"b\"}]", "ENUM", "null"])
    func valueAlone(text: String) throws {
        #expect(try Value.parse(Source(text)).printed() == text)
    }

    @Test("A type keeps its lists and non-nulls", arguments: ["A", "A!", "[A]", "[A!]!", "[[A]!]", "[[[A!]!]!]!"])
    func types(text: String) throws {
        let type = try TypeReference.parse(Source(text))
        #expect(type.printed() == text)
        #expect(type.namedType.name.text == "A")
        #expect(type.isNonNull == text.hasSuffix("!"))
    }
}
