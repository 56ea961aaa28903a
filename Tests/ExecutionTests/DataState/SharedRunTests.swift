import EngineTesting
import Execution
import Postgres
import PostgresTesting
import Testing

@Suite("Equal requests at the same time")
struct SharedRunTests {
    /// Holds back every reader of the table until it is closed.
    private func lock(_ database: WatchedDatabase) async throws -> AdministrativeConnection {
        let session = try await AdministrativeConnection.connect(database.served.connectionString)
        _ = try await session.execute(script: "begin; lock table thing")
        return session
    }

    @Test("ten of them are one flight")
    func coalesced() async throws {
        let database = try await WatchedDatabase.make()
        let flights = database.served.pool.statistics.flights
        let lock = try await lock(database)
        let tasks = (0..<10).map { _ in Task { await database.ask() } }
        try await waitUntil { database.engine.statistics.sharedRuns == 9 }
        await lock.close()
        var origins: [EngineResponse.Origin] = []
        for task in tasks {
            let response = await task.value
            #expect(try response.values == ["0"])
            origins.append(response.origin)
        }
        #expect(origins.filter { $0 == .database }.count == 1)
        #expect(database.served.pool.statistics.flights == flights + 1)
        try await database.close()
    }

    @Test("one that leaves takes nothing from the others, and the last stops the statement")
    func leaving() async throws {
        let database = try await WatchedDatabase.make()
        let lock = try await lock(database)
        let first = Task { await database.ask() }
        try await waitUntil { database.served.pool.statistics.flights == 1 }
        let second = Task { await database.ask() }
        try await waitUntil { database.engine.statistics.sharedRuns == 1 }
        first.cancel()
        #expect(await first.value.outcome == .refused)
        #expect(database.served.pool.statistics.cancelRequests == 0)
        await lock.close()
        #expect(try await second.value.values == ["0"])

        let again = try await self.lock(database)
        let query = "{ things(limit: 1) { id value } }"
        let flights = database.served.pool.statistics.flights
        let both = (0..<2).map { _ in Task { await database.ask(query) } }
        try await waitUntil { database.engine.statistics.sharedRuns == 2 }
        try await waitUntil { database.served.pool.statistics.flights > flights }
        for task in both { task.cancel() }
        for task in both { #expect(await task.value.outcome == .refused) }
        try await waitUntil { database.served.pool.statistics.cancelRequests == 1 }
        await again.close()
        #expect(try await database.ask(query).values == ["0"])
        try await database.close()
    }

    @Test("without a state of the data each runs on its own")
    func withoutState() async throws {
        let database = try await WatchedDatabase.make()
        database.monitor.stop()
        let flights = database.served.pool.statistics.flights
        async let one = database.ask()
        async let two = database.ask()
        #expect(try await [one.values, two.values] == [["0"], ["0"]])
        #expect(database.served.pool.statistics.flights == flights + 2)
        try await database.close()
    }
}
