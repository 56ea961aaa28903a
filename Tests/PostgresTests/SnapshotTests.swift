import Postgres
import PostgresTesting
import SQL
import Testing

@Suite("A snapshot: several flights of one session that see the same data")
struct SnapshotTests {
    private static let forever = Duration.seconds(600)

    @Test("a row that is committed between two flights is not seen")
    func oneSnapshot() async throws {
        let database = try await TestCluster.shared().createDatabase()
        try await withAdministrator(on: database) { administrator in
            _ = try await administrator.execute(script: "create table t as select 1 as n")
            try await withPool(on: database) { pool in
                let snapshot = try await pool.snapshot(statementTimeout: Self.forever, deadline: nil)
                let before = try await snapshot.run([BoundStatement("select count(*) from t")])
                _ = try await administrator.execute(script: "insert into t values (2)")
                let after = try await snapshot.run([BoundStatement("select count(*) from t")])
                #expect(before[0].string(0, 0) == "1")
                #expect(after[0].string(0, 0) == "1")
                snapshot.end()
                #expect(try await pool.run("select count(*) from t")[0].string(0, 0) == "2")
            }
        }
    }

    @Test("a cursor gives every row once and in order, in pieces")
    func pieces() async throws {
        try await withPool { pool in
            let snapshot = try await pool.snapshot(statementTimeout: Self.forever, deadline: nil)
            var cursor = RowCursor(number: 0, in: snapshot)
            for length in [0, 15, 16, 20_000] {
                cursor.open(BoundStatement("select n from generate_series(1, \(.constant(length))) as n"))
                var values: [String?] = []
                var pieces = 0
                while let piece = try await cursor.next() {
                    values += piece.column()
                    pieces += 1
                    #expect(piece.rowCount <= 4096)
                }
                #expect(values == (0..<length).map { String($0 + 1) })
                #expect(pieces > 1 || length <= 16)
            }
        }
    }

    @Test("large rows come a few at a time")
    func largeRows() async throws {
        try await withPool { pool in
            let snapshot = try await pool.snapshot(statementTimeout: Self.forever, deadline: nil)
            var cursor = RowCursor(number: 0, in: snapshot)
            cursor.open(BoundStatement("select repeat('x', 1000000) from generate_series(1, 40)"))
            var counts: [Int] = []
            while let piece = try await cursor.next() { counts.append(piece.rowCount) }
            #expect(counts.reduce(0, +) == 40)
            #expect(counts.dropFirst(2).allSatisfy { $0 == 1 })
        }
    }

    @Test("two cursors take turns")
    func twoCursors() async throws {
        try await withPool { pool in
            let snapshot = try await pool.snapshot(statementTimeout: Self.forever, deadline: nil)
            var first = RowCursor(number: 0, in: snapshot)
            var second = RowCursor(number: 1, in: snapshot)
            first.open(BoundStatement("select n from generate_series(1, 40) as n"))
            second.open(BoundStatement("select -n from generate_series(1, 40) as n"))
            var values: [String?] = []
            values += try #require(try await first.next()).column().suffix(1)
            values += try #require(try await second.next()).column().suffix(1)
            values += try #require(try await first.next()).column().suffix(1)
            values += try #require(try await second.next()).column().suffix(1)
            #expect(values == ["16", "-16", "40", "-40"])
        }
    }

    @Test("the session goes back clean: after the end, after an error, and when the snapshot is forgotten")
    func returned() async throws {
        try await withPool({ $0.maximumConnections = 1 }) { pool in
            var ended: Snapshot? = try await pool.snapshot(statementTimeout: Self.forever, deadline: nil)
            var cursor: RowCursor? = ended.map { RowCursor(number: 0, in: $0) }
            cursor?.open(BoundStatement("select n from generate_series(1, 100) as n"))
            _ = try await cursor?.next()
            ended?.end()
            try await expectClean(pool)

            let failed = try await pool.snapshot(statementTimeout: Self.forever, deadline: nil)
            await #expect(throws: PostgresError.self) { try await failed.run([BoundStatement("select 1 / 0")]) }
            try await expectClean(pool)
            await #expect(throws: PostgresError.self) { try await failed.run([BoundStatement("select 1")]) }

            ended = try await pool.snapshot(statementTimeout: Self.forever, deadline: nil)
            cursor = nil
            ended = nil
            try await expectClean(pool)
            #expect(pool.statistics.connectionsOpened == 1)
        }
    }

    private func expectClean(_ pool: PostgresPool) async throws {
        let rows = try await pool.run(
            "select count(*) from pg_cursors where name like 'c%'",
            "select current_setting('cursor_tuple_fraction')"
        )
        #expect(rows.map { $0.string(0, 0) } == ["0", "0.1"])
        #expect(pool.statistics.openSnapshots == 0)
    }

    @Test("a cancelled task stops the statement, and the session is used again")
    func cancelled() async throws {
        try await withPool({ $0.maximumConnections = 1 }) { pool in
            let snapshot = try await pool.snapshot(statementTimeout: Self.forever, deadline: nil)
            let before = pool.statistics.flights
            let task = Task { try await snapshot.run([BoundStatement("select pg_sleep(1000)")]) }
            try await waitUntil { pool.statistics.flights > before }
            task.cancel()
            await #expect(throws: PostgresError.cancelled) { try await task.value }
            try await expectClean(pool)
            #expect(pool.statistics.connectionsOpened == 1)
        }
    }

    @Test("the deadline holds for each flight")
    func deadline() async throws {
        try await withPool { pool in
            let deadline = ContinuousClock.now + .milliseconds(200)
            let snapshot = try await pool.snapshot(statementTimeout: Self.forever, deadline: deadline)
            await #expect(throws: PostgresError.timeout) {
                try await snapshot.run([BoundStatement("select pg_sleep(1000)")])
            }
            try await expectClean(pool)
        }
    }

    @Test("more snapshots than allowed wait, and are refused after the wait limit; flights still run")
    func bounded() async throws {
        try await withPool({
            $0.maximumConnections = 2
            $0.maximumSnapshots = 1
            $0.waitLimit = .seconds(2)
        }) { pool in
            let snapshot = try await pool.snapshot(statementTimeout: Self.forever, deadline: nil)
            await #expect(
                throws: PostgresError.unavailable(
                    retryAfter: .seconds(5),
                    message: "1 snapshots were open for 2.0 seconds"
                )
            ) { try await pool.snapshot(statementTimeout: Self.forever, deadline: nil) }
            #expect(try await pool.run("select 1")[0].string(0, 0) == "1")
            async let next = pool.snapshot(statementTimeout: Self.forever, deadline: nil)
            snapshot.end()
            #expect(try await next.run([BoundStatement("select 2")])[0].string(0, 0) == "2")
        }
    }

    @Test("a session that dies ends its snapshot; another session does not go on with it")
    func lost() async throws {
        let cluster = try await TestCluster.shared()
        try await withPool { pool in
            let snapshot = try await pool.snapshot(statementTimeout: Self.forever, deadline: nil)
            let backend = try await snapshot.run([BoundStatement("select pg_backend_pid()")])[0].string(0, 0)
            try await cluster.administer("select pg_terminate_backend(\(.constant(backend, .int4)))")
            await #expect(throws: PostgresError.self) {
                while true { _ = try await snapshot.run([BoundStatement("select 1")]) }
            }
            #expect(pool.statistics.openSnapshots == 0)
            #expect(try await pool.run("select 1")[0].string(0, 0) == "1")
        }
    }
}
