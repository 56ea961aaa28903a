import EngineTesting
import Execution
import GraphQLLanguage
import JSON
import OData
import OrderedCollections
import Planning
import Server
import Testing

/// Data of the shipped report over HTTP, as clients ask for it.
@Suite("OData data over HTTP")
struct ODataDataTests {
    private static let service = Task { ODataService(model: try await ServedDatabase.report().model) }

    private func send(
        _ target: String,
        method: String = "GET",
        headers: [(name: String, value: String)] = []
    ) async throws -> HTTPAnswer {
        let database = try await ServedDatabase.report()
        return try await RunningServer.with(database.engine, odata: try await Self.service.value) { server in
            try await server.send(.request(method, target, headers: headers))
        }
    }

    private func json(_ answer: HTTPAnswer) throws -> OrderedDictionary<String, JSONValue> {
        guard case .object(let members) = try JSONValue.parse(answer.body) else { return [:] }
        return members
    }

    /// What Power Query sends.
    private static let powerQuery: [(name: String, value: String)] = [
        ("User-Agent", "Microsoft.Data.Mashup (https://go.microsoft.com/fwlink/?LinkID=304225)"),
        ("MaxDataServiceVersion", "3.0"), ("OData-MaxVersion", "4.0"), ("Accept", ODataHeaderTests.powerQuery),
    ]

    @Test("the four requests of Power Query")
    func powerQuery() async throws {
        let projects = try await ServedDatabase.report().value("select count(*) from project")
        for (target, type) in [
            ("/odata/", "application/json;odata.metadata=minimal;charset=utf-8"),
            ("/odata/$metadata", "application/xml;charset=utf-8"),
            ("/odata/Projects?$top=1000", "application/json;odata.metadata=minimal;charset=utf-8"),
            ("/odata/Projects/$count", "text/plain;charset=utf-8"),
        ] {
            let answer = try await send(target, headers: Self.powerQuery)
            #expect(answer.status == 200, "\(target)")
            #expect(answer["content-type"] == type, "\(target)")
            #expect(answer.headers.filter { $0.name == "odata-version" }.map(\.value) == ["4.0"], "\(target)")
            switch target {
            case "/odata/Projects/$count": #expect(answer.text == projects)
            case "/odata/Projects?$top=1000":
                let members = try json(answer)
                #expect(members["@odata.context"] == .string("http://localhost/odata/$metadata#Projects"))
                guard case .array(let rows)? = members["value"] else {
                    Issue.record("there is no value")
                    return
                }
                #expect(String(rows.count) == projects)
                #expect(members["@odata.nextLink"] == nil)
            default: break
            }
        }
    }

    @Test("pages by the client's preference lead through every row once")
    func pages() async throws {
        let expected = try await ServedDatabase.report().value(
            "select string_agg(id::text, ',' order by year nulls first, id) from figure where value > 3"
        )
        var target = "/odata/Figures?$filter=value%20gt%203&$orderby=year&$select=id&$count=true"
        var ids: [String] = []
        var pages = 0
        while pages < 100 {
            let answer = try await send(target, headers: [("Prefer", "odata.maxpagesize=7")])
            #expect(answer["preference-applied"] == "odata.maxpagesize=7")
            let members = try json(answer)
            guard case .array(let rows)? = members["value"] else { break }
            #expect(rows.count <= 7)
            for case .object(let row) in rows {
                if case .number(let id)? = row["id"] { ids.append(id) }
            }
            pages += 1
            guard case .string(let next)? = members["@odata.nextLink"] else { break }
            #expect(next.hasPrefix("http://localhost/odata/Figures?$filter="))
            target = String(next.dropFirst("http://localhost".count))
        }
        #expect(pages > 5)
        #expect(ids.joined(separator: ",") == expected)
    }

    @Test("$top and $skip go on behind a page")
    func topOverPages() async throws {
        let answer = try await send(
            "/odata/Projects?$top=5&$skip=3&$select=id",
            headers: [("Prefer", "maxpagesize=2")]
        )
        let first = try json(answer)
        #expect(first["value"] == (try JSONValue.parse(Array(#"[{"id":4},{"id":5}]"#.utf8))))
        guard case .string(let next)? = first["@odata.nextLink"] else {
            Issue.record("there is no next page")
            return
        }
        #expect(next.contains("$top=3") && !next.contains("$skip="))
        let rest = try json(try await send(String(next.dropFirst("http://localhost".count))))
        #expect(rest["value"] == (try JSONValue.parse(Array(#"[{"id":6},{"id":7},{"id":8}]"#.utf8))))
        #expect(rest["@odata.nextLink"] == nil)
    }

    @Test(
        "single entities, properties and raw values",
        arguments: [
            (
                "/odata/Projects(1)?$select=id,name", 200,
                #"{"@odata.context":"http://localhost/odata/$metadata#Projects(id,name)/$entity","id":1,"#
            ),
            ("/odata/Projects(99999)", 404, #"{"error":{"code":"NOT_FOUND""#),
            ("/odata/Projects(99999)/city", 404, #"{"error":{"code":"NOT_FOUND""#),
            ("/odata/Projects(99999)/figures", 404, #"{"error":{"code":"NOT_FOUND""#),
            ("/odata/Projects(99999)/name", 404, #"{"error":{"code":"NOT_FOUND""#),
            (
                "/odata/Projects(1)/id", 200,
                #"{"@odata.context":"http://localhost/odata/$metadata#Projects(1)/id","value":1}"#
            ),
            ("/odata/Projects(1)/id/$value", 200, "1"),
            ("/odata/Districts(1)/parent", 204, ""), ("/odata/Districts(1)/parentId", 204, ""),
            ("/odata/Districts(1)/parentId/$value", 204, ""),
            ("/odata/Districts(1)?$select=parentId", 200, #"{"@odata.context":"#),
        ]
    )
    func singles(_ target: String, _ status: Int, _ prefix: String) async throws {
        let answer = try await send(target)
        #expect(answer.status == status)
        #expect(answer.text.hasPrefix(prefix), "\(answer.text)")
    }

    @Test(
        "what is not translated is refused, never left out",
        arguments: [
            ("/odata/Projects?$compute=id%20add%201%20as%20n", 501), ("/odata/Projects/$ref", 501),
            ("/odata/Projects?$expand=city($levels=2)", 501), ("/odata/Projects?$expand=city/$ref", 501),
            ("/odata/Projects?$expand=city($filter=id%20eq%201)", 501),
            ("/odata/Projects?$apply=groupby((name))&$count=true", 501),
            ("/odata/Projects?$apply=groupby((name))&$select=name", 501),
            ("/odata/Projects?$filter=isof(Edm.String)", 501),
            ("/odata/Projects?$filter=cast(id,Edm.String)%20eq%20%271%27", 501),
            ("/odata/Projects?$filter=figures/any(f:f/id%20eq%20$root/Projects(1)/id)", 501),
            ("/odata/Projects?$expand=figures($filter=id%20eq%20$it/id)", 501),
            ("/odata/Projects?$filter=figures/$count($filter=$it/id%20eq%201)%20eq%201", 501),
            ("/odata/Sentences?$search=x", 501), ("/odata/Projects?$filter=matchesPattern(name,%27a%27)", 501),
            ("/odata/Projects?$filter=nothing%20eq%201", 400), ("/odata/Projects?$filter=name%20eq%201", 400),
            ("/odata/Projects?$filter=name%20add%201%20eq%201", 400), ("/odata/Projects?$select=nothing", 400),
            ("/odata/Projects?$expand=nothing", 400), ("/odata/Projects?$orderby=nothing", 400),
            ("/odata/Projects?$orderby=figures", 400), ("/odata/Projects?$filter=name", 400),
            ("/odata/Projects?$skiptoken=nonsense", 400), ("/odata/Projects(1)?$top=1", 400),
            ("/odata/Projects(1)/name?$select=id", 400), ("/odata/Projects/$count?$top=1", 400),
            ("/odata/Projects(%27a%27)", 400), ("/odata/Figures?$filter=value%20div%200%20eq%201", 400),
            ("/odata/Figures?$apply=aggregate(value%20with%20sum%20as%20s)", 400),
        ]
    )
    func refusals(_ target: String, _ status: Int) async throws {
        let answer = try await send(target)
        #expect(answer.status == status, "\(answer.text)")
        #expect(answer.text.hasPrefix(#"{"error":{"code":""#), "\(answer.text)")
        #expect(answer["odata-version"] == "4.0")
    }

    @Test("exact numbers as texts where they are asked for, no context where none is")
    func forms() async throws {
        let target = "/odata/Figures?$filter=id%20eq%201&$select=id,value,year"
        let value = try await ServedDatabase.report().value("select value from figure where id = 1") ?? ""
        let exact = try await send(target, headers: [("Accept", "application/json;IEEE754Compatible=true")])
        #expect(exact["content-type"]?.contains("IEEE754Compatible=true") == true)
        #expect(exact.text.contains(#""value":"\#(value)""#))
        let none = try await send(target, headers: [("Accept", "application/json;odata.metadata=none")])
        #expect(none.text.hasPrefix(#"{"value":[{"id":"#))
        let full = try await send(target, headers: [("Accept", "application/json;odata.metadata=full")])
        #expect(full.status == 406)
        #expect(full.text.contains("odata.metadata=full"))
    }

    @Test("exact aggregates and counts as texts where they are asked for")
    func exactAggregates() async throws {
        let database = try await ServedDatabase.report()
        let answer = try await send(
            "/odata/Figures?$apply=groupby((metricId,unit/code),aggregate(value%20with%20sum%20as%20total,$count%20as%20n,"
                + "year%20with%20max%20as%20last))&$orderby=metricId,unit/code&$top=1",
            headers: [("Accept", "application/json;IEEE754Compatible=true")]
        )
        let expected = try await database.value(
            """
            select format('[{"metricId":"%s","unit":{"code":"%s"},"total":"%s","n":"%s","last":%s}]',
                f.metric_id, u.code, sum(f.value), count(*), coalesce(max(f.year)::text, 'null'))
            from figure f join unit u on u.id = f.unit_id group by f.metric_id, u.code
            order by f.metric_id, u.code limit 1
            """
        )
        guard case .array(let rows)? = try json(answer)["value"] else {
            Issue.record("there is no value: \(answer.text)")
            return
        }
        let found = JSONValue.array(rows).serialized()
        #expect(String(decoding: found, as: UTF8.self) == expected)
    }

    @Test("an equal request is not planned again")
    func plansAreKept() async throws {
        let database = try await ServedDatabase.report()
        let target = "/odata/Projects?$filter=id%20gt%2017&$select=id&$top=3"
        let first = try await send(target)
        let before = database.engine.statistics.plans
        let second = try await send(target)
        // Other tests use the engine at the same time, so the counts are lower bounds.
        #expect(database.engine.statistics.plans.hits > before.hits)
        #expect(first.body == second.body)
    }

    @Test("who has the answer of the present state gets 304")
    func entityTags() async throws {
        let executor = TaggedExecutor(engine: try await ServedDatabase.report().engine)
        let service = try await Self.service.value
        try await RunningServer.with(executor, odata: service) { server in
            let target = "/odata/Projects(1)?$select=id"
            let other = try await server.send(.request("GET", target, headers: [("If-None-Match", #"W/"other""#)]))
            #expect(other.status == 200)
            let same = try await server.send(.request("GET", target, headers: [("If-None-Match", #"W/"present""#)]))
            #expect(same.status == 304)
            #expect(same["etag"] == #"W/"present""#)
            #expect(same["odata-version"] == "4.0")
            #expect(same["vary"] == "Accept, Accept-Encoding, Prefer")
            #expect(same.body.isEmpty)
        }
    }
}

/// An engine that knows the state of its data.
private struct TaggedExecutor: RequestExecutor {
    let engine: Engine

    var currentEntityTag: String? { #"W/"present""# }

    func respond(
        to request: GraphQLRequest,
        allowing: Set<OperationType>,
        deadline: ContinuousClock.Instant?
    ) async -> EngineResponse {
        await engine.respond(to: request, allowing: allowing, deadline: deadline)
    }

    func respond(
        to question: ODataQuestion,
        deadline: ContinuousClock.Instant?
    ) async throws(ODataError) -> EngineResponse {
        try await engine.respond(to: question, deadline: deadline)
    }
}
