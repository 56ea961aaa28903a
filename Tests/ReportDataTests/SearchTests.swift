import EngineTesting
import JSON
import OrderedCollections
import Postgres
import Testing

@Suite("Search in the shipped report")
struct SearchTests {
    private static func found(_ arguments: String) async throws -> [String] {
        let database = try await ServedDatabase.report()
        let answer = try await database.answer("{ search(\(arguments)) { type text snippet entity { __typename } } }")
        return try #require(answer["data"]?["search"], "\(answer)").elements.map { result in
            #expect(result["type"]?.text == result["entity"]?["__typename"]?.text)
            return "\(result["type"]?.text ?? "") \(result["snippet"]?.text ?? "")"
        }
    }

    @Test(
        "the best matches come first, their words marked",
        arguments: [
            // The name itself, then names that begin with it.
            (#"text: "马颊河", types: [Project]"#, ["Project 【马颊河】", "Project 【马颊河】创意小镇"]),
            // Width, case and traditional characters make no difference.
            (#"text: "馬頰河", types: [Project], limit: 1"#, ["Project 【马颊河】"]),
            (#"text: "ＰＵＹＡＮＧ county", types: [District]"#, ["District 【Puyang】 County"]),
            // One character is a word, and several words all have to be there.
            (#"text: "氢", types: [Industry]"#, ["Industry 【氢】能产业"]),
            (#"text: "清 颊", types: [Project]"#, []),
            // The likely reading finds what was misprinted.
            (#"text: "白堽", types: [Reading], limit: 1"#, ["Reading 【白堽】"]),
            (#"text: "没有这样的词""#, []),
        ]
    )
    func matches(arguments: String, expected: [String]) async throws {
        #expect(try await Self.found(arguments) == expected)
    }

    @Test("every name is found by each two of its neighbouring characters")
    func everyPair() async throws {
        let database = try await ServedDatabase.report()
        let missed = try await database.value(
            """
            select count(*) from (select id, name from project) as p, generate_series(1, length(name) - 1) as place,
                lateral (select substr(name, place, 2)) as pair(text)
            where text !~ '\\s' and not (reportql_search.grams(name) @> reportql_search.query_grams(text)
                and reportql_search.has_words(reportql_search.fold(name), reportql_search.words(text)))
            """
        )
        #expect(missed == "0")
    }

    @Test("the operator finds what contains the words, as a condition like any other")
    func operatorOfFilters() async throws {
        let database = try await ServedDatabase.report()
        let answer = try await database.answer(
            #"{ projects(where: {name: {search: "产业园 氢"}}) { name } figures(where: {quote: {search: "　"}}) { id } }"#
        )
        #expect(
            answer["errors"]?.elements.first?["message"]?.text == "where.quote.search must have a word to search for"
        )
        let projects = try await database.answer(#"{ projects(where: {name: {search: "产业园 氢"}}) { name } }"#)
        #expect(projects["data"]?["projects"]?.elements.map { $0["name"]?.text } == ["氢能产业园", "鸿氢能科技产业园"])
    }

    @Test("an entity of a result has its own fields and lists, in the same flight")
    func nested() async throws {
        let database = try await ServedDatabase.report().withOwnPool()
        let answer = try await database.answer(
            """
            { search(text: "马颊河", limit: 3) { entity {
                ... on Project { name mentions { quote } } ... on Mention { quote sentence { ordinal } } } } }
            """
        )
        #expect(answer["errors"] == nil)
        #expect(answer["data"]?["search"]?.elements.first?["entity"]?["mentions"]?.elements.count == 2)
        #expect(database.pool.statistics.flights == 1)
        #expect(database.pool.statistics.statements == 2)
        await database.pool.close()
    }
}
