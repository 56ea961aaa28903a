import EngineTesting
import Execution
import Planning
import Postgres
import Testing

@Suite("Rows in pieces")
struct RowStreamTests {
    @Test("the next rows are asked for before those in hand are used, and no more than that")
    func readsOneBatchAhead() async throws {
        let database = try await ServedDatabase.report().withOwnPool()
        let request = GraphQLRequest(query: Array("{ sentences { id } }".utf8))
        let query = try database.engine.rowQuery(for: request, children: .keys)
        var rows = try await database.engine.rows(
            of: query,
            chain: [0],
            statementTimeout: .seconds(60),
            deadline: nil
        )
        // One flight begins the snapshot, each other one fetches a batch.
        #expect(database.pool.statistics.flights == 2)
        var count = 0
        var batches = 0
        while let batch = try await rows.next() {
            count += batch.count
            batches += 1
            if batches == 1 { #expect(database.pool.statistics.flights == 3) }
        }
        #expect(batches > 1)
        #expect(try await database.value("select count(*) from sentence") == String(count))
    }
}
