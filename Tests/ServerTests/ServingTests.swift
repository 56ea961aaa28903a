import Foundation
import PostgresTesting
import Testing

@Suite("reportql serve", .timeLimit(.minutes(3)))
struct ServingTests {
    static let question = "{ reports { year district { name } } }"
    static let answer = #"{"data":{"reports":[{"year":2023,"district":{"name":"濮阳市"}}]}}"#

    /// A database with the shipped migrations and data.
    private func prepare(_ cluster: TestCluster) async throws -> [String: String] {
        let environment = ["DATABASE_URL": try await cluster.createDatabase()]
        let migrated = try await CommandLineTool.run("db", "migrate", environment: environment)
        try #require(migrated.status == 0, "\(migrated.errors)")
        let loaded = try await CommandLineTool.run("db", "load", "sql/seed", environment: environment)
        try #require(loaded.status == 0, "\(loaded.errors)")
        return environment
    }

    @Test("a configured database is served as it is, and SIGTERM ends the server with 0")
    func configuredDatabase() async throws {
        let server = try await ServingProcess.start(environment: try await prepare(TestCluster.shared()))
        let answer = try await server.query(Self.question)
        #expect(answer.status == 200)
        #expect(answer.text == Self.answer)
        #expect(try await HTTPConnection.send(.request("GET", "/health/ready"), port: server.port).status == 200)
        server.signal(SIGTERM)
        #expect(await server.exitCode() == 0)
    }

    @Test("a configured database is never written to: an empty one is a mapping error for each type")
    func emptyDatabase() async throws {
        let url = try await TestCluster.shared().createDatabase()
        let outcome = try await CommandLineTool.run("serve", "--port", "0", "--database-url", url)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("Config/schema.graphql:"))
        let status = try await CommandLineTool.run("db", "status", "--database-url", url)
        #expect(!status.output.contains("applied"))
    }

    @Test("PostgreSQL that goes away is 503 with Retry-After; the server heals when it comes back")
    func databaseRestarts() async throws {
        let cluster = try await TestCluster.makePrivate()
        var environment = try await prepare(cluster)
        environment["REPORTQL_DATABASE_WAIT_LIMIT"] = "500ms"
        let server = try await ServingProcess.start(environment: environment)
        #expect(try await server.query(Self.question).status == 200)
        try await cluster.stop()
        let refusal = try await server.query(Self.question)
        #expect(refusal.status == 503)
        #expect(refusal["retry-after"] != nil)
        #expect(refusal.text.contains(#""code":"DATABASE_UNAVAILABLE""#))
        #expect(!refusal.text.contains(#""data""#))
        #expect(try await HTTPConnection.send(.request("GET", "/health/ready"), port: server.port).status == 503)
        #expect(try await HTTPConnection.send(.request("GET", "/health/live"), port: server.port).status == 200)
        try await cluster.start()
        while try await HTTPConnection.send(.request("GET", "/health/ready"), port: server.port).status != 200 {}
        let healed = try await server.query(Self.question)
        #expect(healed.text == Self.answer)
        server.signal(SIGINT)
        #expect(await server.exitCode() == 0)
        try await cluster.stop()
    }

    @Test("the private database is filled at the first start, and killing the server with SIGKILL loses nothing")
    func privateDatabase() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "reportql-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let environment = ["REPORTQL_DATABASE_DIRECTORY": directory]
        let first = try await ServingProcess.start(environment: environment)
        #expect(try await first.query(Self.question).text == Self.answer)
        let beside = try await CommandLineTool.run("query", Self.question, environment: environment)
        #expect(beside.output == Self.answer + "\n")
        first.signal(SIGKILL)
        #expect(await first.exitCode() == -SIGKILL)
        let second = try await ServingProcess.start(environment: environment)
        #expect(try await second.query(Self.question).text == Self.answer)
        second.signal(SIGTERM)
        #expect(await second.exitCode() == 0)
    }

    @Test("a port that is taken is 3 and says so")
    func portTaken() async throws {
        let environment = try await prepare(TestCluster.shared())
        let server = try await ServingProcess.start(environment: environment)
        let outcome = try await CommandLineTool.run("serve", "--port", "\(server.port)", environment: environment)
        #expect(outcome.status == 3)
        #expect(
            outcome.errors.hasSuffix(
                "reportql: 127.0.0.1:\(server.port) is in use by another program: stop it, or choose another port.\n"
            )
        )
        server.signal(SIGTERM)
        #expect(await server.exitCode() == 0)
    }
}
