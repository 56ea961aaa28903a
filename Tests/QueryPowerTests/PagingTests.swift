import EngineTesting
import JSON
import OrderedCollections
import Testing

/// Walks through lists page by page, in both directions.
@Suite struct PagingTests {
    /// An order, in both languages, over the first so many rows.
    struct Walk: Sendable, CustomTestStringConvertible {
        let orderBy: String
        let sql: String
        var rowCount = 9_000

        /// Ids have no order, so the rows are found by another column of the same values.
        var filter: String { rowCount == Ledger.rowCount ? "{}" : "{rank: {lte: \(rowCount)}}" }

        var testDescription: String { "\(orderBy) over \(rowCount) rows" }
    }

    static let walks = [
        Walk(orderBy: "{level: ASC}", sql: "e.level asc nulls last", rowCount: Ledger.rowCount),
        Walk(
            orderBy: "{level: DESC_NULLS_LAST}, {label: ASC_NULLS_FIRST}",
            sql: "e.level desc nulls last, e.label asc nulls first"
        ),
        Walk(orderBy: "{label: DESC}", sql: "e.label desc nulls first"),
        Walk(orderBy: "{amount: ASC_NULLS_FIRST}, {id: DESC}", sql: "e.amount asc nulls first, e.id desc"),
        Walk(orderBy: "{moment: DESC_NULLS_FIRST}", sql: "e.moment desc nulls first"),
        Walk(orderBy: "{share: ASC}", sql: "e.share asc nulls last"),
        Walk(orderBy: "{shelf: {name: DESC}}, {level: ASC}", sql: "s.name desc nulls first, e.level asc nulls last"),
        Walk(orderBy: "{shelf: {weight: ASC_NULLS_FIRST}}", sql: "s.weight asc nulls first"),
        Walk(
            orderBy: "{notesAggregate: {count: DESC}}, {label: ASC}",
            sql: "(select count(*) from note n where n.entry_id = e.id) desc, e.label asc nulls last"
        ),
        Walk(
            orderBy: "{notesAggregate: {sum: {grade: ASC}}}",
            sql: "(select sum(n.grade) from note n where n.entry_id = e.id) asc nulls last"
        ),
        Walk(
            orderBy: "{shelf: {entriesAggregate: {avg: {amount: DESC_NULLS_LAST}}}}",
            sql: "(select a.amount from average a where a.shelf_id = s.id) desc nulls last",
            rowCount: 200
        ),
    ]

    @Test("every row comes once, forwards and backwards", arguments: walks)
    func everyRowOnce(walk: Walk) async throws {
        let database = try await Ledger.database.value
        let expected = try #require(
            try await database.value(
                """
                with average as materialized (select shelf_id, avg(amount) as amount from entry group by shelf_id)
                select json_agg(e.id::text order by \(walk.sql), e.id)
                from entry e left join shelf s on s.id = e.shelf_id where e.id <= \(walk.rowCount)
                """
            )
        )
        let ids = try JSONValue.parse(Array(expected.utf8)).elements.compactMap(\.text)
        #expect(ids.count == walk.rowCount)
        let size = min(997, walk.rowCount / 2 - 3)
        #expect(try await walkForwards(database, walk, size: size) == ids)
        #expect(try await walkBackwards(database, walk, size: size) == ids)
    }

    private func walkForwards(_ database: ServedDatabase, _ walk: Walk, size: Int) async throws -> [String] {
        let query = """
            query ($after: String) {
              entriesConnection(first: \(size), after: $after, orderBy: [\(walk.orderBy)], where: \(walk.filter)) {
                nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor }
              }
            }
            """
        var ids: [String] = []
        var after: String?
        while ids.count <= walk.rowCount {
            let page = try await page(database, query, cursor: after.map { ("after", $0) })
            #expect(page["pageInfo", "hasPreviousPage"] == .boolean(after != nil))
            ids += page["nodes"].elements.compactMap { $0["id"].text }
            guard page["pageInfo", "hasNextPage"] == .boolean(true) else { break }
            after = page["pageInfo", "endCursor"].text
        }
        return ids
    }

    private func walkBackwards(_ database: ServedDatabase, _ walk: Walk, size: Int) async throws -> [String] {
        let query = """
            query ($before: String) {
              entriesConnection(last: \(size), before: $before, orderBy: [\(walk.orderBy)], where: \(walk.filter)) {
                nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor }
              }
            }
            """
        var pages: [[String]] = []
        var before: String?
        while pages.count * size <= walk.rowCount {
            let page = try await page(database, query, cursor: before.map { ("before", $0) })
            #expect(page["pageInfo", "hasNextPage"] == .boolean(before != nil))
            pages.append(page["nodes"].elements.compactMap { $0["id"].text })
            guard page["pageInfo", "hasPreviousPage"] == .boolean(true) else { break }
            before = page["pageInfo", "startCursor"].text
        }
        return Array(pages.reversed().joined())
    }

    private func page(
        _ database: ServedDatabase,
        _ query: String,
        cursor: (name: String, text: String)?
    ) async throws -> JSONValue {
        let variables = cursor.map { [$0.name: JSONValue.string($0.text)] as OrderedDictionary } ?? [:]
        let answer = try await database.answer(query, variables: variables)
        #expect(answer.errorCodes.isEmpty, "\(jsonText(answer).prefix(500))")
        return answer["data", "entriesConnection"]
    }

    @Test func eachParentHasPagesOfItsOwn() async throws {
        let database = try await Ledger.database.value
        for shelf in [1, 8, 39] {
            var ids: [String] = []
            var after: String?
            repeat {
                let answer = try await database.answer(
                    """
                    query ($after: String) { shelf(id: \(shelf)) {
                      entriesConnection(first: 611, after: $after, orderBy: [{label: DESC}, {share: ASC}]) {
                        totalCount nodes { id } pageInfo { hasNextPage endCursor }
                      }
                    } }
                    """,
                    variables: after.map { ["after": .string($0)] } ?? [:]
                )
                let page = answer["data", "shelf", "entriesConnection"]
                ids += page["nodes"].elements.compactMap { $0["id"].text }
                after = page["pageInfo", "hasNextPage"] == .boolean(true) ? page["pageInfo", "endCursor"].text : nil
            } while after != nil && ids.count <= Ledger.rowCount
            let expected = try await database.value(
                """
                select json_agg(id::text order by label desc nulls first, share, id) from entry where shelf_id = \(shelf)
                """
            )
            #expect(jsonText(.array(ids.map(JSONValue.string))) == expected?.filter { $0 != " " })
        }
    }

    @Test func aSliceBetweenTwoCursorsIsCountedFromEitherEnd() async throws {
        let database = try await Ledger.database.value
        let order = "orderBy: [{moment: ASC_NULLS_FIRST}], where: {rank: {lte: 60}}"
        let all = try await database.answer("{ entriesConnection(\(order)) { edges { cursor node { id } } } }")
        let edges = all["data", "entriesConnection", "edges"].elements
        #expect(edges.count == 60)
        let ids = edges.compactMap { $0["node", "id"].text }
        let cursors = edges.compactMap { $0["cursor"].text }
        var random = SeededRandom(seed: 3)
        for _ in 0..<60 {
            let after = random.number(0...59)
            let before = random.number(0...59)
            let size = random.number(0...20)
            let isForward = random.oneIn(2)
            let answer = try await database.answer(
                """
                query ($a: String!, $b: String!) {
                  entriesConnection(\(isForward ? "first" : "last"): \(size), after: $a, before: $b, \(order)) {
                    nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage }
                  }
                }
                """,
                variables: ["a": .string(cursors[after]), "b": .string(cursors[before])]
            )
            let slice = after + 1 < before ? Array(ids[(after + 1)..<before]) : []
            let shown = isForward ? Array(slice.prefix(size)) : Array(slice.suffix(size))
            let page = answer["data", "entriesConnection"]
            #expect(page["nodes"].elements.compactMap { $0["id"].text } == shown)
            #expect(page["totalCount"] == .number("60"))
            #expect(page["pageInfo", "hasNextPage"] == .boolean(true))
            #expect(page["pageInfo", "hasPreviousPage"] == .boolean(true))
        }
    }

    @Test func aCursorOfAnotherOrderIsAnError() async throws {
        let database = try await Ledger.database.value
        let first = try await database.answer(
            "{ entriesConnection(first: 3, orderBy: [{level: ASC}]) { pageInfo { endCursor } } }"
        )
        let cursor = first["data", "entriesConnection", "pageInfo", "endCursor"]
        for order in ["{level: DESC}", "{amount: ASC}", "{level: ASC}, {label: ASC}", "{level: ASC_NULLS_LAST}"] {
            let answer = try await database.answer(
                "query ($c: String) { entriesConnection(first: 3, after: $c, orderBy: [\(order)]) { nodes { id } } }",
                variables: ["c": cursor]
            )
            #expect(answer.errorCodes == ["BAD_USER_INPUT"])
            let message = answer["errors", "0", "message"].text ?? ""
            #expect(message.hasPrefix("after belongs to another list or order: keep the orderBy that it came with"))
        }
    }
}
