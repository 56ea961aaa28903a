import EngineTesting
import Testing

/// Random aggregates and groups, compared with SQL that is written independently of the planner.
@Suite struct RandomGroupTests {
    @Test func groupsOfADatabaseOfOddities() async throws {
        try await examine(Odd.tables, in: Odd.database.value, seeds: 20_000..<20_500)
    }

    @Test func groupsOfSyntheticReports() async throws {
        try await examine(Reports.tables, in: Reports.database.value, seeds: 30_000..<30_200)
    }

    private func examine(_ tables: [Table], in database: ServedDatabase, seeds: Range<Int>) async throws {
        let samples = try await Samples.load(tables, from: database)
        let byType = Dictionary(tables.map { ($0.type, $0) }) { first, _ in first }
        let questions = seeds.map { seed in
            var random = SeededRandom(seed: seed)
            let table = random.pick(tables)
            let isAggregate = random.oneIn(4)
            let isNested = random.oneIn(3)
            let variablesOneIn = random.pick([0, 2, 5])
            var lists = Lists(
                conditions: Conditions(tables: byType, samples: samples, random: random),
                writer: RequestWriter(variablesOneIn: variablesOneIn, random: SeededRandom(seed: seed + 1_000_000))
            )
            func field(_ table: Table, _ link: (Link, String)?) -> (String, String) {
                isAggregate ? lists.aggregate(table, link: link) : lists.groups(table, link: link)
            }
            let suffix = isAggregate ? "Aggregate" : "GroupBy"
            let request: String
            let sql: String
            if isNested, !table.toMany.isEmpty {
                let link = random.pick(table.toMany)
                let key = table.key.joined(separator: " ")
                let members = table.key.map { "'\($0)', \(table[$0].json("p"))" }.joined(separator: ", ")
                let order = table.key.map { table[$0].sql("p") }.joined(separator: ", ")
                let (inner, value) = field(byType[link.target] ?? table, (link, "p"))
                request = "\(table.list)(limit: 9) { \(key) \(inner) }"
                sql = """
                    select json_build_object('\(table.list)', (
                    select json_agg(json_build_object(\(members), '\(link.name)\(suffix)', \(value)) order by \(order))
                    from (select * from \(table.name) p order by \(order) limit 9) p))
                    """
            } else {
                let (inner, value) = field(table, nil)
                request = inner
                sql = "select json_build_object('\(table.list)\(suffix)', \(value))"
            }
            return Question(
                seed: seed,
                request: lists.writer.operation(request),
                variables: lists.writer.variables,
                sql: sql
            )
        }
        try await Examiner(database: database).examine(questions)
    }
}
