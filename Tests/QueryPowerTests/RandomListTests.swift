import EngineTesting
import Postgres
import Testing

/// Random lists, compared with SQL that is written independently of the planner.
@Suite struct RandomListTests {
    @Test func listsOfADatabaseOfOddities() async throws {
        try await examine(Odd.tables, in: Odd.database.value, seeds: 0..<1500)
    }

    @Test func listsOfSyntheticReports() async throws {
        try await examine(Reports.tables, in: Reports.database.value, seeds: 10_000..<10_600)
    }

    @Test("what waits for keys answers as what repeats the query of its parents")
    func listsBelowDearLists() async throws {
        for (tables, database, seeds) in [
            (Odd.tables, try await Odd.database.value, 1500..<2200),
            (Reports.tables, try await Reports.database.value, 10_600..<10_850),
        ] {
            let dear = try database.withDearLists()
            try await examine(tables, in: dear, seeds: seeds)
            #expect(dear.pool.statistics.flights > seeds.count)
            await dear.pool.close()
        }
    }

    private func examine(_ tables: [Table], in database: ServedDatabase, seeds: Range<Int>) async throws {
        let samples = try await Samples.load(tables, from: database)
        let byType = Dictionary(tables.map { ($0.type, $0) }) { first, _ in first }
        let questions = seeds.map { seed in
            var random = SeededRandom(seed: seed)
            let table = random.pick(tables)
            let depth = random.oneIn(8) ? 3 : random.number(0...2)
            let isPage = random.oneIn(5)
            let variablesOneIn = random.pick([0, 2, 5])
            var lists = Lists(
                conditions: Conditions(tables: byType, samples: samples, random: random),
                writer: RequestWriter(variablesOneIn: variablesOneIn, random: SeededRandom(seed: seed + 1_000_000))
            )
            let (field, sql) = isPage ? lists.page(table, depth: depth) : lists.list(table, depth: depth)
            return Question(
                seed: seed,
                request: lists.writer.operation(field),
                variables: lists.writer.variables,
                sql: "select json_build_object('\(table.list)\(isPage ? "Connection" : "")', \(sql))"
            )
        }
        try await Examiner(database: database).examine(questions)
    }
}
