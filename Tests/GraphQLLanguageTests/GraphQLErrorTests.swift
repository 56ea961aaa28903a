import Testing

@testable import GraphQLLanguage

@Suite("GraphQL specification §7.1.6 Errors")
struct GraphQLErrorTests {
    static let original = GraphQLError(
        "Wrong.",
        locations: [GraphQLLanguage.SourceLocation(line: 1, column: 2)],
        path: ["projects", 3, "name"],
        code: .badUserInput,
        extensions: ["id": "7"]
    )

    static let changes: [@Sendable (inout GraphQLError) -> Void] = [
        { $0.message = "Other." },
        { $0.locations = [] },
        { $0.path = ["projects", "3", "name"] },
        { $0.code = .internal },
        { $0.extensions = [:] },
    ]

    @Test("Errors are equal only when every field is", arguments: changes.indices)
    func equality(index: Int) {
        var changed = Self.original
        #expect(changed == Self.original)
        Self.changes[index](&changed)
        #expect(changed != Self.original)
    }

    @Test("The description has the message and every location")
    func description() {
        var error = Self.original
        #expect(error.description == "Wrong. (1:2)")
        error.locations.append(GraphQLLanguage.SourceLocation(line: 30, column: 4))
        #expect(error.description == "Wrong. (1:2, 30:4)")
        error.locations = []
        #expect(error.description == "Wrong.")
    }

    @Test("The end of a long message is left off")
    func longMessage() {
        let name = String(repeating: "濮", count: 2_001)
        #expect(GraphQLError(name, code: .badUserInput).message == name.dropLast() + "…")
        #expect(GraphQLError(String(name.dropLast(1_500)), code: .badUserInput).message == name.dropLast(1_500))
    }

    @Test("A list of errors is never empty")
    func errors() {
        #expect(GraphQLErrors([]) == nil)
        #expect(GraphQLErrors([Self.original])?.errors == [Self.original])
        #expect(GraphQLErrors(Self.original, [Self.original]).errors.count == 2)
    }

    @Test("The codes are the registered ones")
    func codes() {
        #expect(
            ErrorCode.allCases.map(\.rawValue) == [
                "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "FORBIDDEN", "UNAUTHENTICATED",
                "LIMIT_EXCEEDED", "TIMEOUT", "DATABASE_UNAVAILABLE", "INTERNAL",
            ]
        )
    }
}
