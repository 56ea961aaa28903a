import EngineTesting
import Execution
import GraphQLLanguage
import JSON
import OrderedCollections
import SQL
import Testing

@Suite struct ExplainTests {
    private static let query = """
        query ($name: String) {
          industries(where: {name: {contains: $name}}) { name first: projects(limit: 2) { name } figures { id } }
        }
        """

    private func explain(_ kind: ExplainOptions.Kind, _ query: String = ExplainTests.query) async throws -> Explanation
    {
        let database = try await ServedDatabase.report()
        let request = GraphQLRequest(query: Array(query.utf8), variables: ["name": .string("新")])
        return try await database.engine.explain(request, options: ExplainOptions(kind: kind))
    }

    @Test(
        "each statement has its place, its strategy, its parameters and a plan of PostgreSQL",
        arguments: [ExplainOptions.Kind.estimated, .analyzed, .generic]
    )
    func statements(kind: ExplainOptions.Kind) async throws {
        let explanation = try await explain(kind)
        #expect(explanation.rowSets.map(\.path) == ["industries", "industries.first", "industries.figures"])
        #expect(explanation.rowSets.map(\.typeName) == ["Industry", "Project", "Figure"])
        #expect(explanation.rowSets.map(\.parent) == [nil, 0, 0])
        #expect(explanation.rowSets.map(\.strategy) == ["root", "inline lateral", "inline join"])
        for rowSet in explanation.rowSets {
            #expect(rowSet.parameters.map(\.type) == ["pg_catalog.text"])
            #expect(rowSet.parameters.map(\.argument) == ["where.name.contains"])
            let plan = try JSONValue.parse(Array(try #require(rowSet.plan).utf8))
            guard case .array(let plans) = plan, case .object(let first)? = plans.first else {
                Issue.record("the plan is no JSON array of objects")
                continue
            }
            #expect(first["Plan"] != nil)
            #expect((first["Execution Time"] != nil) == (kind == .analyzed))
        }
        guard case .object(let json) = try explanation.json() else { return }
        #expect(json.keys == ["statements"])
    }

    @Test("a request that is refused is refused here, too")
    func refused() async throws {
        await #expect(throws: GraphQLErrors.self) { try await explain(.estimated, "{ nope }") }
    }

    @Test("an argument that cannot be used is told, and the other statements are explained")
    func problem() async throws {
        let explanation = try await explain(
            .estimated,
            "query ($name: String) { cities: districts(where: {name: {eq: $name}}) { id } bad: projects(limit: -1) { id } }"
        )
        #expect(explanation.rowSets.map { $0.problem == nil } == [true, false])
        #expect(explanation.text().contains("-- cannot run: "))
    }
}
