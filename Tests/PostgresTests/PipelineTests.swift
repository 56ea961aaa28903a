import Postgres
import PostgresTesting
import SQL
import Synchronization
import Testing

@Suite("PostgreSQL manual §34.5: a flight is one pipeline")
struct PipelineTests {
    @Test("a statement returns its rows, names, types and NULL")
    func rows() async throws {
        try await withPool { pool in
            let rows = try await pool.run("select 1::int4 as \"一\", null::text as b union all select 2, ''")[0]
            #expect(rows.rowCount == 2)
            #expect(rows.columnCount == 2)
            #expect(rows.columnName(0) == "一")
            #expect(rows.columnName(7) == "")
            #expect(rows.columnType(0) == 23)
            #expect(rows.column(0) == ["1", "2"])
            #expect(rows.bytes(0, 1) == nil)
            #expect(rows.bytes(1, 1)?.count == 0)
        }
    }

    @Test("parameters are constants and slots, cast to their types")
    func parameters() async throws {
        try await withPool { pool in
            let statement = Fragment(
                "select \(.slot(1, .text)), \(.slot(0, .int4)) + 1, \(.constant(nil, .text)), (\(.slot(2, .textArray)))[2]"
            ).render()
            let slots: [[UInt8]?] = [Array("41".utf8), Array("O'Neil \\ 濮阳".utf8), Array("{a,\"b c\"}".utf8)]
            let rows = try await pool.run(flight: [BoundStatement(statement, slots: slots)])[0]
            #expect((0..<4).map { rows.string(0, $0) } == ["O'Neil \\ 濮阳", "42", nil, "b c"])
        }
    }

    @Test("all statements of a flight see one snapshot, without BEGIN")
    func oneSnapshot() async throws {
        let database = try await TestCluster.shared().createDatabase()
        try await withAdministrator(on: database) { administrator in
            _ = try await administrator.execute(script: "create table t (x int); insert into t values (1)")
            try await withPool(on: database) { pool in
                // The first statement waits for the lock until the writer, which holds it, has committed.
                _ = try await administrator.execute(
                    script: "begin; select pg_advisory_lock(7); insert into t values (2)"
                )
                async let flight = pool.run(
                    "select count(*) from t",
                    "select pg_advisory_lock(7), pg_advisory_unlock(7)",
                    "select count(*) from t"
                )
                try await withAdministrator(on: database) { try await waitForBackend($0, waitEventType: "Lock") }
                _ = try await administrator.execute(script: "commit; select pg_advisory_unlock(7)")
                let rows = try await flight
                #expect(rows.map { $0.string(0, 0) } == ["1", "", "1"])
                #expect(try await pool.run("select count(*) from t")[0].string(0, 0) == "2")
            }
        }
    }

    @Test("a flight is one Sync: the statements share one transaction and one connection")
    func oneTransaction() async throws {
        let flights = Mutex<[Int]>([])
        try await withPool(onFlight: { flight in flights.withLock { $0.append(flight.count) } }) { pool in
            let statement: Fragment = "select pg_backend_pid(), now(), current_setting('transaction_read_only')"
            let rows = try await pool.run(statement, statement, statement)
            #expect(Set(rows.map { $0.string(0, 0) }).count == 1)
            #expect(Set(rows.map { $0.string(0, 1) }).count == 1)
            #expect(rows.map { $0.string(0, 2) } == ["on", "on", "on"])
            #expect(flights.withLock { $0 } == [3])
            #expect(pool.statistics.flights == 1)
            #expect(pool.statistics.statements == 3)
        }
    }

    @Test("a session cannot write")
    func readOnly() async throws {
        try await withPool { pool in
            let error = await #expect(throws: PostgresError.self) { try await pool.run("create table forbidden ()") }
            guard case .server(let server) = error else { throw try #require(error) }
            #expect(server.sqlState == .readOnlySQLTransaction)
            #expect(server.message == "cannot execute CREATE TABLE in a read-only transaction")
        }
    }

    @Test("an error names the statement of the flight, and the connection serves on")
    func errors() async throws {
        try await withPool({ $0.maximumConnections = 1 }) { pool in
            let error = await #expect(throws: PostgresError.self) {
                try await pool.run("select 1", "select 1 / (pg_backend_pid() - pg_backend_pid())", "select 3")
            }
            guard case .server(let server) = error else { throw try #require(error) }
            #expect(server.sqlState == SQLState("22012"))
            #expect(server.message == "division by zero")
            #expect(server.severity == "ERROR")
            #expect(server.statementIndex == 1)
            let syntax = await #expect(throws: PostgresError.self) {
                try await pool.run("select 1", "select 濮 frum x y")
            }
            guard case .server(let server) = syntax else { throw try #require(syntax) }
            #expect(server.sqlState == SQLState("42601"))
            #expect(server.position == 15)
            #expect(server.statementIndex == 1)
            #expect(try await pool.run("select 3")[0].column() == ["3"])
            #expect(pool.statistics.connectionsOpened == 1)
        }
    }

    @Test("a zero byte in a value is an error before anything is sent")
    func zeroByte() async throws {
        try await withPool { pool in
            let statement = BoundStatement("select \(.slot(0, .text))", slots: [[65, 0, 66]])
            var expected = ServerError(sqlState: SQLState("22021"), message: "a text value contains a zero byte")
            expected.statementIndex = 0
            await #expect(throws: PostgresError.server(expected)) { try await pool.run(flight: [statement]) }
            #expect(pool.statistics.flights == 0)
        }
    }

    @Test("a flight larger than the socket's buffers goes through in both directions")
    func largeFlight() async throws {
        try await withPool { pool in
            let text = [UInt8](repeating: UInt8(ascii: "x"), count: 400_000)
            let statement = Fragment("select \(.slot(0, .text)) || 'y'").render()
            let flight = (0..<8).map { _ in BoundStatement(statement, slots: [text]) }
            let rows = try await pool.run(flight: flight)
            #expect(rows.map { $0.bytes(0, 0)?.count } == Array(repeating: 400_001, count: 8))
        }
    }

    @Test("the sessions have the settings that the encoders rely on")
    func settings() async throws {
        try await withPool({ $0.sessionSettings = ["work_mem": "5MB"] }) { pool in
            let rows = try await pool.run(
                """
                select name, setting from pg_settings where name in ('DateStyle', 'IntervalStyle', 'bytea_output',
                    'extra_float_digits', 'client_encoding', 'TimeZone', 'application_name', 'statement_timeout', 'jit',
                    'default_transaction_isolation', 'default_transaction_read_only', 'work_mem')
                order by lower(name)
                """
            )[0]
            #expect(
                zip(rows.column(0), rows.column(1)).map { "\($0 ?? "")=\($1 ?? "")" } == [
                    "application_name=reportql", "bytea_output=hex", "client_encoding=UTF8", "DateStyle=ISO, YMD",
                    "default_transaction_isolation=repeatable read", "default_transaction_read_only=on",
                    "extra_float_digits=1", "IntervalStyle=iso_8601", "jit=off", "statement_timeout=30000",
                    "TimeZone=Asia/Shanghai", "work_mem=5120",
                ]
            )
        }
    }
}

/// Waits until a session of the database other than ours waits for an event of the type.
func waitForBackend(_ administrator: AdministrativeConnection, waitEventType: String) async throws {
    let statement = BoundStatement(
        """
        select count(*) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and wait_event_type = \(.slot(0, .text))
            and state = 'active'
        """,
        slots: [Array(waitEventType.utf8)]
    )
    try await waitUntil { try await administrator.query(statement).string(0, 0) != "0" }
}
