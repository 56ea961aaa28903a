import EngineTesting
import Execution
import GraphQLLanguage
import Mapping
import Postgres
import PostgresTesting
import SQL
import Synchronization
import Testing

@Suite("Answers that are kept until the data changes")
struct CacheTests {
    /// The heart of the matter: while several writers change the data, every answer has exactly the data of the state
    /// that its tag names, whether it was computed, kept or shared.
    @Test("with concurrent writers no answer is older than the state of its tag")
    func concurrentWriters() async throws {
        let database = try await WatchedDatabase.make()
        let observations = Observations()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    while observations.isOpen {
                        // An answer that was kept comes without waiting for anything.
                        await Task.yield()
                        let response = await database.ask(wantsEntityTag: true)
                        guard let tag = response.entityTag else { continue }
                        observations.note(tag, try response.values, response.origin)
                    }
                }
            }
            try await withThrowingTaskGroup(of: Void.self) { writers in
                for _ in 0..<3 {
                    writers.addTask {
                        let session = try await AdministrativeConnection.connect(database.served.connectionString)
                        for _ in 0..<40 {
                            _ = try await session.execute(script: WatchedDatabase.change)
                            // Long enough for some answers to be kept and given again.
                            try await ContinuousClock().sleep(for: .milliseconds(4))
                        }
                        await session.close()
                    }
                }
                try await writers.waitForAll()
            }
            observations.close()
            try await group.waitForAll()
        }
        let past = try await history(of: database)
        let answers = observations.all
        for answer in answers {
            let state = try #require(answer.tag.split(separator: "\"").last?.split(separator: "-").first)
            let value = try #require(past[String(state)])
            #expect(answer.values == [value])
        }
        #expect(past.count == 121)
        #expect(Set(answers.map(\.tag)).count > 3)
        // When all is quiet the last state is served, and kept. Under a storm of changes on a busy machine none may be.
        try await waitUntil { try await database.ask().values == ["120"] }
        try await waitUntil { await database.ask().origin == .cache }
        try await database.close()
    }

    /// What the readers saw.
    private final class Observations: Sendable {
        private let seen = Mutex<[(tag: String, values: Set<String>, origin: EngineResponse.Origin)]>([])
        private let isEnded = Atomic<Bool>(false)

        /// Whether there is more to see.
        var isOpen: Bool { !isEnded.load(ordering: .relaxed) }

        var all: [(tag: String, values: Set<String>, origin: EngineResponse.Origin)] { seen.withLock { $0 } }

        func note(_ tag: String, _ values: Set<String>, _ origin: EngineResponse.Origin) {
            seen.withLock { $0.append((tag, values, origin)) }
        }

        func close() {
            isEnded.store(true, ordering: .relaxed)
        }
    }

    /// The value of each state, by the state as tags have it.
    private func history(of database: WatchedDatabase) async throws -> [String: String] {
        let session = try await AdministrativeConnection.connect(database.served.connectionString)
        let rows = try await session.query("select ltrim(replace(state, '-', ''), '0'), value from past.state")
        await session.close()
        return Dictionary(
            uniqueKeysWithValues: (0..<rows.rowCount).map { (rows.string($0, 0) ?? "", rows.string($0, 1) ?? "") }
        )
    }

    @Test("what needs no statement is kept like other answers, and goes with the state")
    func introspection() async throws {
        let database = try await WatchedDatabase.make()
        let query = "{ __typename __type(name: \"Thing\") { name } }"
        let first = await database.ask(query, wantsEntityTag: true)
        #expect(first.entityTag != nil)
        #expect(first.entityTag == database.engine.currentEntityTag)
        _ = await database.ask(query)
        #expect(await database.ask(query).origin == .cache)
        _ = try await database.served.value("update thing set value = 7")
        try await waitUntil { await database.ask(query, wantsEntityTag: true).entityTag != first.entityTag }
        #expect(
            await database.ask(query).body.withUnsafeBytes { Array($0) } == first.body.withUnsafeBytes { Array($0) }
        )
        try await database.close()
    }

    @Test("the third equal request needs no statement, and a change makes the next one run again")
    func keptUntilChanged() async throws {
        let database = try await WatchedDatabase.make()
        _ = await database.ask()
        _ = await database.ask()
        let flights = database.served.pool.statistics.flights
        let third = await database.ask()
        #expect(database.served.pool.statistics.flights == flights)
        #expect(third.origin == .cache)
        #expect(try third.values == ["0"])
        _ = try await database.served.value("update thing set value = 7")
        try await waitUntil { try await database.ask().values == ["7"] }
        #expect(database.engine.statistics.dataChanges == 1)
        try await database.close()
    }

    @Test("answers with errors are not kept")
    func errorsAreNotKept() async throws {
        let database = try await WatchedDatabase.make()
        for _ in 0..<4 {
            let response = await database.ask("{ things(limit: -1) { id } }")
            #expect(response.origin == .database)
            #expect(!response.errorCodes.isEmpty)
        }
        #expect(database.engine.statistics.responses.entries == 0)
        try await database.close()
    }

    @Test("nothing kept is served while nobody listens")
    func notListening() async throws {
        let database = try await WatchedDatabase.make()
        try await database.askUntilKept()
        try await database.cluster.administer(
            "update pg_catalog.pg_database set datallowconn = false where datname <> 'postgres'"
        )
        try await database.cluster.administer(
            """
            select pg_catalog.pg_terminate_backend(pid) from pg_catalog.pg_stat_activity
            where application_name = 'reportql listener'
            """
        )
        try await waitUntil { database.engine.currentEntityTag == nil }
        for _ in 0..<3 {
            let response = await database.ask()
            #expect(response.origin == .database)
        }
        try await database.cluster.administer(
            "update pg_catalog.pg_database set datallowconn = true where datname <> 'postgres'"
        )
        try await database.waitUntilListening()
        try await database.askUntilKept()
        try await database.close()
    }

    @Test("a listening session that hangs ends what is known without being closed")
    func hangingSession() async throws {
        let database = try await WatchedDatabase.make(heartbeat: .milliseconds(200))
        try await database.askUntilKept()
        let process = try #require(
            try await database.cluster.administer(
                "select pid from pg_catalog.pg_stat_activity where application_name = 'reportql listener'"
            ).string(0, 0).flatMap { Int32($0) }
        )
        database.cluster.suspend(process)
        try await waitUntil { database.engine.currentEntityTag == nil }
        let response = await database.ask()
        #expect(response.origin == .database)
        database.cluster.resume(process)
        try await database.waitUntilListening()
        try await database.close()
    }

    @Test("a database whose tables are not all watched says which")
    func obstacles() async throws {
        let database = try await WatchedDatabase.make()
        let found = try await CacheObstacles.find(in: database.served.model, pool: database.served.pool)
        #expect(found.reasons.isEmpty)
        _ = try await database.served.value("alter table thing disable trigger note_data_change")
        let disabled = try await CacheObstacles.find(in: database.served.model, pool: database.served.pool)
        #expect(disabled.reasons == ["public.thing is not watched for changes"])
        try await database.close()
        let atlas = try await GoldenTests.atlas.value
        let foreign = try await CacheObstacles.find(in: atlas.model, pool: atlas.pool)
        #expect(foreign.reasons == ["the database has no data version"])
    }

    @Test("a computed column is an obstacle unless it says which tables it depends on, and they are watched")
    func computedColumns() async throws {
        let database = try await WatchedDatabase.make()
        let catalog = database.served.catalog
        func reasons(_ mapping: String) async throws -> [String] {
            let model = try MappingReader(catalog: catalog).read(Source(mapping, name: "m.graphql")).model
            return try await CacheObstacles.find(in: model, pool: database.served.pool).reasons
        }
        let silent = try await reasons(#"type Thing { id: ID! twice: Int @sql(expression: "{row}.value * 2") }"#)
        #expect(
            silent == [
                "Thing.twice is computed, and may depend on more than the data: "
                    + "say with @sql(reads:) which tables it depends on"
            ]
        )
        #expect(
            try await reasons(#"type Thing { id: ID! twice: Int @sql(expression: "{row}.value * 2", reads: []) }"#)
                == []
        )
        let other = #"@sql(expression: "(select count(*) from past.state)", reads: ["past.state"])"#
        #expect(
            try await reasons("type Thing { id: ID! states: Int \(other) }") == [
                "past.state is not watched for changes"
            ]
        )
        try await database.close()
    }
}
