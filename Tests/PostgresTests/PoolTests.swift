import Glibc
import Postgres
import PostgresTesting
import SQL
import Testing

@Suite("The pool: bounded, fair, cancelled on the server, and healing by itself")
struct PoolTests {
    @Test("connections are opened when they are needed, and not more than allowed")
    func bounded() async throws {
        try await withPool({ $0.maximumConnections = 3 }) { pool in
            #expect(pool.statistics.liveConnections == 0)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<60 { group.addTask { _ = try await pool.run("select pg_sleep(0.001)") } }
                try await group.waitForAll()
            }
            let statistics = pool.statistics
            #expect(statistics.flights == 60)
            #expect((1...3).contains(statistics.connectionsOpened))
            #expect(statistics.waitingFlights == 0)
            // The last task may have its rows before the pool has its connection.
            try await waitUntil { pool.statistics.idleConnections == statistics.liveConnections }
        }
    }

    @Test("waiting flights run in the order of their arrival")
    func fair() async throws {
        let database = try await TestCluster.shared().createDatabase()
        try await withAdministrator(on: database) { administrator in
            _ = try await administrator.execute(script: "create sequence s; select pg_advisory_lock(1)")
            // A flight that is refused for waiting too long would never be counted as waiting.
            try await withPool(
                on: database,
                {
                    $0.maximumConnections = 1
                    $0.waitLimit = .seconds(600)
                }
            ) { pool in
                async let blocked = pool.run("select pg_advisory_lock_shared(1), pg_advisory_unlock_shared(1)")
                try await waitUntil { pool.statistics.flights != 0 }
                try await withThrowingTaskGroup(of: (time: String, index: Int).self) { group in
                    for index in 0..<5 {
                        group.addTask {
                            let rows = try await pool.run("select clock_timestamp()::text")
                            return (try #require(rows[0].string(0, 0)), index)
                        }
                        try await waitUntil { pool.statistics.waitingFlights > index }
                    }
                    _ = try await administrator.execute(script: "select pg_advisory_unlock(1)")
                    let times = try await group.reduce(into: []) { $0.append($1) }
                    #expect(times.sorted { $0.time < $1.time }.map(\.index) == [0, 1, 2, 3, 4])
                }
                _ = try await blocked
            }
        }
    }

    @Test("a flight that waits longer than the limit is refused as unavailable, and leaves the queue")
    func waitLimit() async throws {
        try await withPool({
            $0.maximumConnections = 1
            $0.waitLimit = .milliseconds(20)
        }) { pool in
            // Opening the connection may take longer than the limit.
            while (try? await pool.run("select 1")) == nil {}
            let before = pool.statistics.flights
            let sleeper = Task { try await pool.run("select pg_sleep(100)") }
            try await waitUntil { pool.statistics.flights != before }
            await #expect(
                throws: PostgresError.unavailable(
                    retryAfter: .seconds(1),
                    message: "all 1 connections were busy for 0.02 seconds"
                )
            ) { try await pool.run("select 1") }
            try await waitUntil { pool.statistics.waitingFlights == 0 }
            sleeper.cancel()
            await #expect(throws: PostgresError.cancelled) { try await sleeper.value }
        }
    }

    @Test("one more than may wait is refused at once")
    func fullQueue() async throws {
        try await withPool({
            $0.maximumConnections = 1
            $0.maximumWaiting = 1
        }) { pool in
            let sleeper = Task { try await pool.run("select pg_sleep(100)") }
            try await waitUntil { pool.statistics.flights != 0 }
            let waiter = Task { try await pool.run("select 2") }
            try await waitUntil { pool.statistics.waitingFlights != 0 }
            await #expect(
                throws: PostgresError.unavailable(
                    retryAfter: .seconds(1),
                    message: "too many requests wait for a connection"
                )
            ) { try await pool.run("select 3") }
            sleeper.cancel()
            let rows = try await waiter.value[0]
            #expect(rows.column() == ["2"])
        }
    }

    @Test("cancelling the task ends the statement on the server, and the connection serves on")
    func cancellation() async throws {
        let database = try await TestCluster.shared().createDatabase()
        try await withPool(on: database, { $0.maximumConnections = 1 }) { pool in
            let sleeper = Task { try await pool.run("select 1", "select pg_sleep(100)", "select 3") }
            try await waitForSleepers(database, count: 1)
            sleeper.cancel()
            await #expect(throws: PostgresError.cancelled) { try await sleeper.value }
            try await waitForSleepers(database, count: 0)
            #expect(try await pool.run("select 4")[0].column() == ["4"])
            #expect(pool.statistics.connectionsOpened == 1)
            #expect(pool.statistics.cancelRequests == 1)
        }
    }

    @Test("a task that is cancelled already sends nothing")
    func cancelledBefore() async throws {
        try await withPool { pool in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await pool.run("select 1")
            }
            await #expect(throws: PostgresError.cancelled) { try await task.value }
            #expect(pool.statistics.flights == 0)
        }
    }

    @Test("a deadline ends the statement on the server, and the connection serves on")
    func deadline() async throws {
        let database = try await TestCluster.shared().createDatabase()
        try await withPool(on: database, { $0.maximumConnections = 1 }) { pool in
            #expect(try await pool.run("select 1")[0].column() == ["1"])
            await #expect(throws: PostgresError.timeout) {
                try await pool.run("select pg_sleep(100)", deadline: .now + .milliseconds(20))
            }
            try await waitForSleepers(database, count: 0)
            #expect(try await pool.run("select 2")[0].column() == ["2"])
            #expect(pool.statistics.connectionsOpened == 1)
        }
    }

    @Test("a deadline holds while the flight waits for a connection")
    func deadlineOfWaiting() async throws {
        try await withPool({ $0.maximumConnections = 1 }) { pool in
            let sleeper = Task { try await pool.run("select pg_sleep(100)") }
            try await waitUntil { pool.statistics.flights != 0 }
            await #expect(throws: PostgresError.timeout) {
                try await pool.run("select 1", deadline: .now + .milliseconds(20))
            }
            try await waitUntil { pool.statistics.waitingFlights == 0 }
            #expect(pool.statistics.flights == 1)
            sleeper.cancel()
        }
    }

    @Test("the server's own statement_timeout is an error of the server")
    func statementTimeout() async throws {
        try await withPool({ $0.statementTimeout = .milliseconds(20) }) { pool in
            let error = await #expect(throws: PostgresError.self) { try await pool.run("select pg_sleep(100)") }
            guard case .server(let server) = error else { throw try #require(error) }
            #expect(server.sqlState == .queryCanceled)
            #expect(server.message == "canceling statement due to statement timeout")
        }
    }

    @Test("a session that the server ends while idle is noticed and replaced")
    func terminatedIdle() async throws {
        let cluster = try await TestCluster.shared()
        try await withPool({ $0.maximumConnections = 1 }) { pool in
            let first = try #require(try await pool.run("select pg_backend_pid()")[0].string(0, 0))
            try await cluster.administer("select pg_terminate_backend(\(.constant(first, .int4)), 10000)")
            try await waitUntil { pool.statistics.liveConnections <= 0 }
            let second = try await pool.run("select pg_backend_pid()")[0].string(0, 0)
            #expect(second != first)
        }
    }

    @Test("a flight whose session the server ends runs again on a new one")
    func terminatedBusy() async throws {
        let database = try await TestCluster.shared().createDatabase()
        try await withAdministrator(on: database) { administrator in
            _ = try await administrator.execute(script: "select pg_advisory_lock(1)")
            try await withPool(on: database, { $0.maximumConnections = 1 }) { pool in
                async let flight = pool.run(
                    "select pg_advisory_lock_shared(1), pg_advisory_unlock_shared(1)",
                    "select 'again'"
                )
                try await waitForBackend(administrator, waitEventType: "Lock")
                _ = try await administrator.execute(
                    script: """
                        select pg_terminate_backend(pid, 10000) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """
                )
                _ = try await administrator.execute(script: "select pg_advisory_unlock(1)")
                #expect(try await flight[1].column() == ["again"])
                #expect(pool.statistics.flights == 2)
                #expect(pool.statistics.connectionsOpened == 2)
            }
        }
    }

    @Test("PostgreSQL stops under a request: a clean error; it starts again: the pool heals by itself")
    func restart() async throws {
        let cluster = try await TestCluster.makePrivate()
        try await withPool(on: cluster.connectionString(database: "postgres")) { pool in
            let sleeper = Task { try await pool.run("select pg_sleep(100)") }
            try await waitForSleepers(cluster.connectionString(database: "postgres"), count: 1)
            #expect(try await pool.run("select 1")[0].column() == ["1"])
            try await cluster.stop()
            let error = await #expect(throws: PostgresError.self) { try await sleeper.value }
            guard case .unavailable(let retryAfter, _) = error else { throw try #require(error) }
            #expect(retryAfter >= .seconds(1))
            let refused = await #expect(throws: PostgresError.self) { try await pool.run("select 2") }
            guard case .unavailable = refused else { throw try #require(refused) }
            try await cluster.start()
            // No request is needed for it: the pool tries again by itself.
            try await waitUntil { pool.statistics.liveConnections != 0 }
            #expect(try await pool.run("select 3")[0].column() == ["3"])
            try await cluster.kill()
            try await cluster.start()
            #expect(try await pool.run("select 4")[0].column() == ["4"])
        }
        try await cluster.stop()
    }

    @Test("close lets running and waiting flights end, and refuses new ones")
    func closing() async throws {
        let database = try await TestCluster.shared().createDatabase()
        let pool = try await withAdministrator(on: database) { administrator in
            _ = try await administrator.execute(script: "select pg_advisory_lock(1)")
            return try await withPool(on: database, { $0.maximumConnections = 1 }) { pool in
                async let running = pool.run("select pg_advisory_lock_shared(1), 'ran'")
                try await waitUntil { pool.statistics.flights != 0 }
                async let waiting = pool.run("select 'waited'")
                try await waitUntil { pool.statistics.waitingFlights != 0 }
                async let closed: Void = pool.close()
                _ = try await administrator.execute(script: "select pg_advisory_unlock(1)")
                let (ran, waited) = try await (running[0], waiting[0])
                #expect(ran.string(0, 1) == "ran")
                #expect(waited.string(0, 0) == "waited")
                await closed
                return pool
            }
        }
        #expect(pool.statistics.liveConnections == 0)
        await #expect(
            throws: PostgresError.unavailable(retryAfter: .seconds(1), message: "the pool is closed")
        ) { try await pool.run("select 1") }
    }

    @Test("a database that does not exist is unavailable, not a hang")
    func wrongDatabase() async throws {
        let wrong = try await TestCluster.shared().connectionString(database: "no such database")
        try await withPool(on: wrong) { pool in
            await #expect(
                throws: PostgresError.unavailable(retryAfter: .seconds(1), message: "PostgreSQL cannot be reached")
            ) { try await pool.run("select 1") }
        }
    }
}

/// Waits until that many statements of the database sleep.
private func waitForSleepers(_ connectionString: String, count: Int) async throws {
    try await withAdministrator(on: connectionString) { administrator in
        let statement: Fragment = """
            select count(*) from pg_stat_activity
            where datname = current_database() and state = 'active' and wait_event = 'PgSleep'
            """
        try await waitUntil { try await administrator.query(statement).string(0, 0) == String(count) }
    }
}
