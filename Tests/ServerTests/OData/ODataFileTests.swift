import EngineTesting
import Execution
import Export
import OData
import Server
import Testing

@Suite("Files of entity sets")
struct ODataFileTests {
    private func send(_ target: String, method: String = "GET", accept: String? = nil) async throws -> HTTPAnswer {
        let database = try await ServedDatabase.report()
        let exporter = Exporter(engine: database.engine)
        let service = ODataService(model: database.model)
        return try await RunningServer.with(database.engine, exporter: exporter, odata: service) { server in
            try await HTTPConnection.open(port: server.port) { exchange in
                let headers = accept.map { [(name: "Accept", value: $0)] } ?? []
                try await exchange.write(HTTPMessage.request(method, "/odata/" + target, headers: headers).bytes)
                let isChunked = accept != nil || target.contains("$format")
                guard isChunked, method == "GET" else { return try await exchange.readAnswer(isHead: method == "HEAD") }
                let (answer, isComplete) = try await exchange.readChunkedAnswer()
                #expect(isComplete)
                return answer
            }
        }
    }

    private func value(_ statement: String) async throws -> String {
        try await ServedDatabase.report().value(statement) ?? ""
    }

    @Test("all entities, with conditions, order, a selection and a relation to one; numbers are the database's")
    func entities() async throws {
        let answer = try await send(
            "Figures?$format=csv&$filter=value%20gt%20100&$orderby=value%20desc,id&$select=id,value&$expand=unit($select=code)"
        )
        #expect(answer.status == 200)
        #expect(answer["content-type"] == "text/csv; charset=utf-8; header=present")
        #expect(answer["content-disposition"]?.contains("filename=\"Figures.csv\"") == true)
        let expected = try await value(
            """
            select string_agg(f.id || ',' || f.value || ',' || u.code || E'\\r\\n', '' order by f.value desc, f.id)
            from figure f join unit u on u.id = f.unit_id where f.value > 100
            """
        )
        #expect(answer.text == "id,value,unit.code\r\n" + expected)
    }

    @Test("Accept names the form too, and what is longer than a page comes whole")
    func accepted() async throws {
        let answer = try await send("Sentences?$select=id", accept: "application/x-ndjson")
        #expect(answer["content-type"] == "application/x-ndjson; charset=utf-8")
        let count = try await value("select count(*) from sentence")
        #expect(String(answer.body.count { $0 == UInt8(ascii: "\n") }) == count)
    }

    @Test("an expanded list is exploded, groups of $apply are rows, $top and $skip hold")
    func shapes() async throws {
        let lists = try await send("Projects?$format=csv&$select=id&$expand=industries($select=name)")
        let rows = try await value("select count(*) from project p left join industry_project i on i.project_id = p.id")
        #expect(lists.text.hasPrefix("id,industries.name\r\n"))
        #expect(String(lists.body.count { $0 == UInt8(ascii: "\n") } - 1) == rows)
        let groups = try await send(
            "Figures?$format=csv&$apply=groupby((unit/code),aggregate($count%20as%20n))&$orderby=n%20desc&$top=1"
        )
        let most = try await value(
            """
            select u.code || ',' || count(*) from figure f join unit u on u.id = f.unit_id group by u.code
            order by count(*) desc limit 1
            """
        )
        #expect(groups.text == "unit.code,n\r\n\(most)\r\n")
        let page = try await send("Projects?$format=csv&$select=id&$top=2&$skip=1&$orderby=id&bom=1")
        let ids = try await value(
            "select string_agg(id::text, ',' order by id) from (select id from project order by id limit 2 offset 1) p"
        )
        #expect(page.text == "\u{FEFF}id\r\n" + ids.replacing(",", with: "\r\n") + "\r\n")
    }

    @Test("a path behind a key leads to what belongs to its entity, which may be nothing")
    func related() async throws {
        let owner = try await value("select min(industry_id) from industry_project")
        let file = try await send("Industries(\(owner))/projects?$format=csv&$select=id&$orderby=id%20desc")
        #expect(file["content-disposition"]?.contains("filename=\"Projects.csv\"") == true)
        let ids = try await value(
            """
            select string_agg(project_id || E'\\r\\n', '' order by project_id desc) from industry_project
            where industry_id = \(owner)
            """
        )
        #expect(file.text == "id\r\n" + ids)
        let childless = try await value(
            "select min(id) from industry where id not in (select industry_id from industry_project)"
        )
        #expect(try await send("Industries(\(childless))/projects?$format=csv&$select=id").text == "id\r\n")
        let groups = try await send(
            "Industries(\(owner))/projects?$format=csv&$apply=groupby((city/name),aggregate($count%20as%20n))"
                + "&$orderby=n,city/name"
        )
        let counts = try await value(
            """
            select string_agg(name || ',' || n || E'\\r\\n', '' order by n, name) from (
                select d.name, count(*) n from industry_project l join project p on p.id = l.project_id
                join district d on d.id = p.city_id where l.industry_id = \(owner) group by d.name) g
            """
        )
        #expect(groups.text == "city.name,n\r\n" + counts)
    }

    @Test("HEAD has the head alone")
    func head() async throws {
        let answer = try await send("Projects?$format=xlsx", method: "HEAD")
        #expect(answer["content-type"] == ExportFormat.xlsx.mediaType)
        #expect(answer["content-disposition"]?.contains("Projects.xlsx") == true)
    }

    @Test(
        "what has no place in a file is refused as an error of OData",
        arguments: [
            ("Projects?$format=csv&$count=true", 501, "$count"), ("Projects(1)?$format=csv", 501, "collections"),
            ("Projects(1)/name?$format=csv", 501, "collections"),
            ("Projects(0)/figures?$format=csv", 404, "no such entity"),
            (
                "Projects(0)/figures?$format=csv&$apply=groupby((unit/code),aggregate($count%20as%20n))", 404,
                "no such entity"
            ),
            ("Projects?$format=csv&bom=maybe", 400, "bom"), ("Projects?$format=csv&explode=nothing", 400, "nothing"),
            ("Projects?$format=csv&$expand=industries,figures", 400, "explode=industries"),
            ("Projects?$format=csv&$filter=name", 400, "condition"), ("Projects?$format=pdf", 406, "form"),
        ]
    )
    func refusals(_ target: String, _ status: Int, _ word: String) async throws {
        let database = try await ServedDatabase.report()
        let exporter = Exporter(engine: database.engine)
        let service = ODataService(model: database.model)
        try await RunningServer.with(database.engine, exporter: exporter, odata: service) { server in
            let answer = try await server.send(.request("GET", "/odata/" + target))
            #expect(answer.status == status)
            #expect(answer.text.hasPrefix(#"{"error":{"code":""#))
            #expect(answer.text.contains(word), "\(answer.text)")
        }
    }
}
