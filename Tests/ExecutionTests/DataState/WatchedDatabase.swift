import EngineTesting
import Execution
import GraphQLLanguage
import JSON
import Logging
import OrderedCollections
import Postgres
import PostgresTesting
import SQL

/// A database with one watched table whose rows all have the same value, and an engine that keeps its answers.
struct WatchedDatabase: Sendable {
    static let query = "{ things { id value } }"

    let served: ServedDatabase
    let monitor: DataStateMonitor
    let cluster: TestCluster

    var engine: Engine { served.engine }

    /// - Parameter heartbeat: long, so that a machine that is busy does not end the lease of what is known.
    static func make(heartbeat: Duration = .seconds(20)) async throws -> WatchedDatabase {
        let cluster = try await TestCluster.makePrivate()
        let served = try await ServedDatabase(
            scripts: [
                "create table thing (id int primary key, value int not null);",
                try Repository.text("sql/migrations/0020_data_version.sql"),
                """
                insert into thing select n, 0 from generate_series(1, 3) as n;
                -- What each state of the data was like, written by those who made it.
                create schema past;
                create table past.state (state text primary key, value int not null);
                """,
                // The state is raised when the rows above are committed, so only another transaction can see it.
                "insert into past.state select state::text, 0 from reportql_ledger.data_version;",
            ],
            mapping: "type Thing { id: ID! value: Int! }",
            cluster: cluster
        )
        let monitor = try DataStateMonitor(
            configuration: PoolConfiguration(connectionString: served.connectionString),
            heartbeat: heartbeat,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let database = WatchedDatabase(
            served: try served.withOwnPool(monitor: monitor),
            monitor: monitor,
            cluster: cluster
        )
        await served.pool.close()
        try await database.waitUntilListening()
        return database
    }

    func waitUntilListening() async throws {
        try await waitUntil { engine.currentEntityTag != nil }
    }

    /// Sets all rows to a value in one transaction, which notes the state that it makes.
    static let change = """
        begin;
        update thing set value = value + 1;
        select reportql_ledger.raise_data_version();
        insert into past.state
            select v.state::text, (select min(value) from thing) from reportql_ledger.data_version as v;
        commit;
        """

    func ask(_ query: String = WatchedDatabase.query, wantsEntityTag: Bool = false) async -> EngineResponse {
        var request = GraphQLRequest(query: Array(query.utf8))
        request.wantsEntityTag = wantsEntityTag
        return await engine.respond(to: request, allowing: [.query], deadline: nil)
    }

    /// Asks until the answer is one that was kept.
    func askUntilKept() async throws {
        try await waitUntil { if case .cache = await ask().origin { true } else { false } }
    }

    func close() async throws {
        monitor.stop()
        await served.pool.close()
        try await cluster.stop()
    }
}

extension EngineResponse {
    /// The values of the rows, each once.
    var values: Set<String> {
        get throws {
            let json = try body.withUnsafeBytes { try JSONValue.parse(Array($0)) }
            guard case .object(let response) = json, case .object(let data)? = response["data"],
                case .array(let things)? = data["things"]
            else { return [] }
            return Set(
                things.compactMap { thing in
                    guard case .object(let fields) = thing, case .number(let value)? = fields["value"] else {
                        return nil
                    }
                    return value
                }
            )
        }
    }
}
