@testable import Postgres
import PostgresTesting
import SQL
import Testing

@Suite("Prepared statements: by hash, per connection, least recently used out first")
struct PreparedStatementTests {
    @Test("a statement is prepared once per connection")
    func hits() async throws {
        try await withPool({ $0.maximumConnections = 1 }) { pool in
            for _ in 0..<3 { _ = try await pool.run("select 1", "select 2") }
            #expect(pool.statistics.preparedMisses == 2)
            #expect(pool.statistics.preparedHits == 4)
            #expect(try await prepared(pool) == ["select 1", "select 2"])
        }
    }

    @Test("the least recently used statement is deallocated on the server")
    func eviction() async throws {
        try await withPool({
            $0.maximumConnections = 1
            $0.preparedStatementCapacity = 3
        }) { pool in
            _ = try await pool.run("select 1")
            _ = try await pool.run("select 2")
            _ = try await pool.run("select 1")
            // The question itself is the third statement, then the fourth evicts "select 2".
            #expect(try await prepared(pool) == ["select 1", "select 2"])
            _ = try await pool.run("select 4")
            #expect(try await prepared(pool) == ["select 1", "select 4"])
        }
    }

    @Test("a flight with more statements than there is room, some twice, runs")
    func smallCapacity() async throws {
        try await withPool({
            $0.maximumConnections = 1
            $0.preparedStatementCapacity = 1
        }) { pool in
            for _ in 0..<2 {
                let rows = try await pool.run("select 1", "select 2", "select 1", "select 3", "select 3")
                #expect(rows.map { $0.string(0, 0) } == ["1", "2", "1", "3", "3"])
            }
        }
    }

    @Test("after an error, what was and was not prepared is known")
    func afterErrors() async throws {
        try await withPool({
            $0.maximumConnections = 1
            $0.preparedStatementCapacity = 2
        }) { pool in
            _ = try await pool.run("select 1", "select 2")
            await #expect(throws: PostgresError.self) {
                try await pool.run("select 3", "select nothing", "select 1", "select 4")
            }
            let rows = try await pool.run("select 1", "select 4", "select 3", "select 2")
            #expect(rows.map { $0.string(0, 0) } == ["1", "4", "3", "2"])
        }
    }

    @Test("0A000: a plan whose result type changed is replaced without an error")
    func changedResultType() async throws {
        let database = try await TestCluster.shared().createDatabase()
        try await withAdministrator(on: database) { administrator in
            _ = try await administrator.execute(script: "create table t as select 1 as x")
            try await withPool(on: database, { $0.maximumConnections = 1 }) { pool in
                #expect(try await pool.run("select * from t")[0].columnCount == 1)
                _ = try await administrator.execute(script: "alter table t add y text")
                #expect(try await pool.run("select 7", "select * from t")[1].columnCount == 2)
                #expect(try await pool.run("select * from t")[0].columnCount == 2)
                #expect(pool.statistics.flights == 4)
            }
        }
    }

    @Test("26000: a statement that the server has forgotten is prepared again without an error")
    func forgotten() async throws {
        try await withPool({ $0.maximumConnections = 1 }) { pool in
            _ = try await pool.run("select 1")
            _ = try await pool.run("deallocate all")
            #expect(try await pool.run("select 1")[0].column() == ["1"])
        }
    }

    @Test("a name that stands for another text is replaced, not run")
    func collision() {
        var statements = PreparedStatements(capacity: 4)
        #expect(statements.use(name: "q", sql: "a") == [.prepare(name: "q", sql: "a")])
        #expect(
            statements.use(name: "q", sql: "b") == [.deallocate(name: "q", sql: "a"), .prepare(name: "q", sql: "b")]
        )
        #expect(statements.use(name: "q", sql: "b").isEmpty)
    }

    @Test("undoing a flight's changes leaves what the server has")
    func undo() {
        var statements = PreparedStatements(capacity: 1)
        _ = statements.use(name: "a", sql: "A")
        let changes = statements.use(name: "b", sql: "B") + statements.use(name: "a", sql: "A")
        #expect(
            changes == [
                .deallocate(name: "a", sql: "A"), .prepare(name: "b", sql: "B"),
                .deallocate(name: "b", sql: "B"), .prepare(name: "a", sql: "A"),
            ]
        )
        statements.undo(Array(changes.dropFirst(2)))
        #expect(statements.contains("b"))
        #expect(!statements.contains("a"))
        statements.undo(Array(changes.prefix(2)))
        #expect(statements.contains("a"))
        #expect(statements.count == 1)
    }
}

/// What the one session of the pool has prepared, without the question itself.
private func prepared(_ pool: PostgresPool) async throws -> [String?] {
    try await pool.run("select statement from pg_prepared_statements where statement not like '%pg_prep%' order by 1")[
        0
    ]
    .column()
}
