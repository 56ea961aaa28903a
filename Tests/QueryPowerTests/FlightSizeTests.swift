import EngineTesting
import JSON
import OrderedCollections
import Postgres
import Testing

/// How many statements a question costs, and whether a second one of its form is prepared again.
@Suite struct FlightSizeTests {
    @Test func aStatementForEachListAndAggregateAndOneFlight() async throws {
        let database = try await Odd.database.value.withOwnPool()
        let answer = try await database.answer(
            """
            {
              all: itemsAggregate { count sum { amount } median { small } }
              calm: itemsAggregate(where: {mood: {eq: CALM}}, distinctOn: [name]) { count }
              pieces: piecesAggregate { avg { cost } percentile(p: 0.9) { cost } }
              itemsGroupBy(by: [{mood: true}, {area: {name: true}}], having: {count: {gt: 1}}, rollup: true) {
                key { mood area { name } } count shareOfTotal { count } rank
              }
              items(orderBy: [{piecesAggregate: {count: DESC}}], limit: 5) { name pieces(limit: 2) { label } }
            }
            """
        )
        #expect(answer.errorCodes.isEmpty)
        #expect(answer["data", "items"].elements.count == 5)
        // Three aggregates, one list of groups, a list and the list below it.
        #expect(database.pool.statistics.statements == 6)
        #expect(database.pool.statistics.flights == 1)
        await database.pool.close()
    }

    @Test(
        "a plan is kept for all values of one shape",
        arguments: [
            (
                "query ($w: ItemWhere!) { items(where: $w) { id } }",
                [
                    #"{"w": {"amount": {"gt": 1}, "name": {"in": ["濮阳"]}}}"#,
                    #"{"w": {"amount": {"gt": 2}, "name": {"in": ["a", "b"]}}}"#,
                ]
            ),
            (
                "query ($n: Int!, $h: PieceHaving!, $o: Int) { piecesGroupBy(by: [{year: true}], having: $h, limit: $n, offset: $o) { count nodes(limit: $n) { seq } } }",
                [#"{"n": 2, "o": 0, "h": {"count": {"gt": 1}}}"#, #"{"n": 3, "o": 1, "h": {"count": {"gt": 5}}}"#]
            ),
            (
                "query ($b: [PieceGroupBy!]!) { piecesGroupBy(by: $b) { count } }",
                [#"{"b": [{"bucket": {"cost": {"width": 2}}}]}"#, #"{"b": [{"bucket": {"cost": {"width": 5}}}]}"#]
            ),
            (
                "query ($p: Float!) { piecesAggregate { percentile(p: $p) { cost } } }",
                [#"{"p": 0.5}"#, #"{"p": 1}"#]
            ),
        ] as [(String, [String])]
    )
    func plansAreKept(query: String, values: [String]) async throws {
        let database = try await Odd.database.value.withOwnPool()
        var misses: [Int] = []
        for text in values {
            guard case .object(let variables) = try JSONValue.parse(Array(text.utf8)) else { continue }
            let answer = try await database.answer(query, variables: variables)
            #expect(answer.errorCodes.isEmpty, "\(jsonText(answer))")
            misses.append(Int(database.pool.statistics.preparedMisses))
        }
        #expect(misses.count == values.count)
        #expect(Set(misses).count == 1)
        await database.pool.close()
    }
}
