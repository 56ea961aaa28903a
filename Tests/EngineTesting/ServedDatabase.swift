package import Catalog
package import Execution
import GraphQLLanguage
package import JSON
import Logging
package import Mapping
package import OrderedCollections
package import Postgres
package import PostgresTesting
import SQL

/// A database of its own with the engine that serves it.
package struct ServedDatabase: Sendable {
    package let connectionString: String
    package let catalog: Catalog
    package let model: Model
    package let pool: PostgresPool
    package let engine: Engine

    /// The shipped report: every migration, every seed, and the shipped mapping. Shared by all suites; only read.
    package static func report() async throws -> ServedDatabase {
        try await sharedReport.value
    }

    private static let sharedReport = Task {
        let scripts = try Repository.scripts(in: "sql/migrations") + Repository.scripts(in: "sql/seed")
        return try await ServedDatabase(scripts: scripts, mapping: Repository.text("Config/schema.graphql"))
    }

    /// - Parameters:
    ///   - scripts: SQL that makes and fills the database, without `COPY … FROM STDIN`.
    ///   - mapping: the text of a mapping file.
    package init(
        scripts: [String],
        mapping: String,
        configuration: EngineConfiguration = EngineConfiguration(),
        cluster: TestCluster? = nil
    ) async throws {
        let server: TestCluster
        if let cluster { server = cluster } else { server = try await TestCluster.shared() }
        connectionString = try await server.createDatabase()
        let connection = try await AdministrativeConnection.connect(connectionString)
        for script in scripts { _ = try await connection.execute(script: script) }
        let answer = try await connection.query(Fragment(stringLiteral: Catalog.query))
        await connection.close()
        catalog = try Catalog(decoding: answer.bytes(0, 0).map { Array($0) } ?? [])
        model = try MappingReader(catalog: catalog).read(Source(mapping, name: "schema.graphql")).model
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        pool = try Self.pool(connectionString, logger: logger)
        engine = Engine(model: model, pool: pool, configuration: configuration, logger: logger)
    }

    /// The same database and model with sessions of its own, so that a test can count what they do.
    ///
    /// - Parameter monitor: tells the engine of changes; without one it keeps no answers.
    package func withOwnPool(
        configuration: EngineConfiguration = EngineConfiguration(),
        monitor: DataStateMonitor? = nil
    ) throws -> ServedDatabase {
        try ServedDatabase(sharing: self, configuration: configuration, monitor: monitor)
    }

    private init(
        sharing other: ServedDatabase,
        configuration: EngineConfiguration,
        monitor: DataStateMonitor?
    ) throws {
        connectionString = other.connectionString
        catalog = other.catalog
        model = other.model
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        pool = try Self.pool(connectionString, logger: logger)
        engine = Engine(model: model, pool: pool, monitor: monitor, configuration: configuration, logger: logger)
    }

    /// Many suites at once make a machine slow, so nobody is refused who only waits.
    private static func pool(_ connectionString: String, logger: Logger) throws -> PostgresPool {
        var configuration = PoolConfiguration(connectionString: connectionString)
        configuration.waitLimit = .seconds(60)
        return try PostgresPool(configuration: configuration, logger: logger)
    }

    /// The response to a query, as JSON.
    package func answer(
        _ query: String,
        variables: OrderedDictionary<String, JSONValue> = [:],
        operationName: String? = nil
    ) async throws -> JSONValue {
        let request = GraphQLRequest(query: Array(query.utf8), operationName: operationName, variables: variables)
        let response = await engine.respond(to: request, allowing: [.query], deadline: nil)
        return try response.body.withUnsafeBytes { try JSONValue.parse(Array($0)) }
    }

    /// The first column of the first row of a statement, run past the engine: what tests compare answers with.
    package func value(_ sql: String) async throws -> String? {
        let connection = try await AdministrativeConnection.connect(connectionString)
        let rows = try await connection.execute(script: sql)
        await connection.close()
        guard let last = rows.last, last.rowCount > 0 else { return nil }
        return last.string(0, 0)
    }
}
