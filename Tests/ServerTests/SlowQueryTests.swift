import EngineTesting
import Execution
import GraphQLLanguage
import JSON
import Logging
import OrderedCollections
import Testing

@Suite("The log of slow queries")
struct SlowQueryTests {
    private func lines(threshold: Duration?) async throws -> [LogCollector.Line] {
        let database = try await ServedDatabase.report()
        let log = LogCollector()
        var configuration = EngineConfiguration()
        configuration.slowQuery = threshold
        let engine = Engine(
            model: database.model,
            pool: database.pool,
            configuration: configuration,
            logger: log.logger
        )
        let query = "query Areas($name: String) { districts(where: {name: {eq: $name}}) { name } }"
        let request = GraphQLRequest(query: Array(query.utf8), variables: ["name": .string("a secret value")])
        _ = await engine.respond(to: request, allowing: [.query], deadline: nil)
        return log.lines
    }

    @Test("a query at the threshold is logged with its statements and types, and none of its values")
    func slow() async throws {
        let lines = try await lines(threshold: .zero)
        #expect(lines.map(\.message) == ["slow query"])
        let line = try #require(lines.first)
        #expect(line.level == .warning)
        #expect(line.metadata["operation"] == "Areas")
        #expect(line.metadata["operation_hash"]?.count == 32)
        #expect(line.metadata["sql"]?.contains(#"from \"public\".\"district\""#) == true)
        #expect(line.metadata["parameter_types"] == #"[["pg_catalog.text"]]"#)
        #expect(line.metadata["db"] != nil)
        #expect(!"\(line)".contains("secret"))
    }

    @Test("a query below it is not, and none is without a threshold", arguments: [Duration.seconds(3600), nil])
    func quick(threshold: Duration?) async throws {
        #expect(try await lines(threshold: threshold).isEmpty)
    }
}
