import EngineTesting
import Execution
import GraphQLLanguage
import GraphQLSchema
import GraphQLValidation
import JSON
import Mapping
import OrderedCollections
import Planning
import SQL
import Testing

/// What an operation becomes, file by file: its statements (`.sql`) and its response (`.json`) on a small database with
/// one of everything.
@Suite struct GoldenTests {
    static let atlas = Task {
        try await ServedDatabase(
            scripts: [Repository.text("Tests/ExecutionTests/Golden/atlas.sql")],
            mapping: Repository.text("Tests/ExecutionTests/Golden/atlas.graphql")
        )
    }

    @Test("an operation has its statements and its response", arguments: GoldenCases(area: "atlas").names)
    func atlas(name: String) async throws {
        try await check(name, of: GoldenCases(area: "atlas"))
    }

    @Test("a field that fails costs no other field", arguments: GoldenCases(area: "errors").names)
    func errors(name: String) async throws {
        try await check(name, of: GoldenCases(area: "errors"))
    }

    private func check(_ name: String, of cases: GoldenCases) async throws {
        let database = try await Self.atlas.value
        let query = try #require(cases.text(name, "graphql"))
        let json = try cases.text(name, "variables.json").map { try JSONValue.parse(Array($0.utf8)) }
        guard case .object(let variables)? = json ?? .object([:]) else {
            Issue.record("\(name).variables.json is not an object")
            return
        }
        let document = try validate(try Document.parse(Source(query)), against: database.model.schema)
        let operation = try document.operation(named: nil)
        let coerced = try database.model.schema.coerceVariableValues(
            operation.operation.variableDefinitions,
            from: variables,
            in: operation.source
        )
        let plan = try Planner(model: database.model).plan(operation, variables: coerced)
        let statements = plan.rowSets.map { rowSet in
            switch rowSet.statement {
            case .success(let statement): statement.sql + ";\n"
            case .failure(let error): "-- \(error.message)\n"
            }
        }
        let sql = statements.joined(separator: "\n")
        let response = try await database.answer(query, variables: variables).lines() + "\n"
        #expect(try cases.expected(name, "sql", recording: sql) == sql)
        #expect(try cases.expected(name, "json", recording: response) == response)
    }
}
