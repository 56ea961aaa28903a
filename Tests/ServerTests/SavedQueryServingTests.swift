import Digest
import EngineTesting
import Execution
import Export
import Foundation
import GraphQLLanguage
import GraphQLValidation
import JSON
import Mapping
import OrderedCollections
import Testing

@testable import Server

@Suite("Saved queries on /q/")
struct SavedQueryServingTests {
    private static let text = #"""
        """
        项目

        The projects.
        """
        query Projects($n: Int = 2, $names: [String!], $key: Boolean, $order: [ProjectOrder!], $amount: Decimal) {
          projects(
            limit: $n, orderBy: $order
            where: {and: [{name: {in: $names}}, {isKey: {eq: $key}}, {amount: {gte: $amount}}]}
          ) { id name amount }
        }
        """#

    private static let database = Task {
        try await ServedDatabase(
            scripts: [
                """
                create table project (id int primary key, name text not null, amount numeric, is_key boolean not null);
                insert into project values (1, '甲', 1.5, true), (2, '乙', null, false), (3, 'c&d', 20, true);
                """
            ],
            mapping: "type Project { id: Int! name: String! amount: Decimal isKey: Boolean! }"
        )
    }

    private func query(_ text: String, _ database: ServedDatabase) throws -> SavedQuery {
        try SavedQuery(
            name: "projects",
            source: Source(text, name: "projects.graphql"),
            schema: database.model.schema,
            parserLimits: .default,
            validationLimits: .default
        )
    }

    private func withServer(
        isExclusive: Bool = false,
        _ body: @escaping @Sendable (RunningServer, StubExecutor) async throws -> Void
    ) async throws {
        let database = try await Self.database.value
        let queries = SavedQueries([try query(Self.text, database)], isExclusive: isExclusive)
        let executor = StubExecutor()
        try await RunningServer.with(executor, exporter: Exporter(engine: database.engine), savedQueries: queries) {
            try await body($0, executor)
        }
    }

    @Test("parameters become variables by their types")
    func parameters() async throws {
        let target =
            "/q/projects?n=5&names=a%26b&names=%E7%94%B2&key=true&amount=1.50&order=%5B%7B%22id%22%3A%22DESC%22%7D%5D"
        try await withServer { server, executor in
            let answer = try await server.send(.request("GET", target))
            #expect(answer.status == 200)
            let call = try #require(executor.received.first)
            #expect(String(decoding: call.request.query, as: UTF8.self) == Self.text)
            #expect(call.allowing == [.query])
            #expect(
                call.request.variables == [
                    "n": .number("5"), "names": .array([.string("a&b"), .string("甲")]), "key": .boolean(true),
                    "order": .array([.object(["id": .string("DESC")])]), "amount": .number("1.50"),
                ]
            )
        }
    }

    @Test(
        "a parameter that is unknown, or no value of its type, is refused with what it must be",
        arguments: [
            ("nn=1", "The saved query projects has no parameter \\\"nn\\\"; it has n, names, key, order, amount, bom"),
            ("n=x", "The parameter \\\"n\\\" of type Int is \\\"x\\\"; it must be a number."),
            ("n=1&n=2", "The parameter \\\"n\\\" occurs 2 times; it is no list."),
            ("key=yes", "The parameter \\\"key\\\" of type Boolean is \\\"yes\\\"; it must be true or false."),
            ("order=%7B", "The parameter \\\"order\\\" of type [ProjectOrder!] is \\\"{\\\"; it must be JSON"),
            ("name=%FF", "A parameter of the URL is not UTF-8."),
        ]
    )
    func refused(_ parameters: String, _ message: String) async throws {
        try await withServer { server, executor in
            let answer = try await server.send(.request("GET", "/q/projects.json?" + parameters))
            #expect(answer.status == 422 || answer.status == 400)
            #expect(answer.text.contains(message), "\(answer.text)")
            #expect(executor.received.isEmpty)
        }
    }

    @Test("an extension gives a file of that name")
    func files() async throws {
        try await withServer { server, _ in
            let csv = try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(HTTPMessage.request("GET", "/q/projects.csv?n=9&guard=1&key=true").bytes)
                return try await exchange.readChunkedAnswer()
            }
            #expect(csv.answer.text == "id,name,amount\r\n1,甲,1.5\r\n3,c&d,20\r\n")
            #expect(csv.answer["content-disposition"]?.hasSuffix("filename*=UTF-8''projects.csv") == true)
            let head = try await server.send(.request("HEAD", "/q/projects.xlsx"))
            #expect(head.status == 200)
            #expect(head["content-type"] == ExportFormat.xlsx.mediaType)
            let post = try await server.send(.request("POST", "/q/projects.csv"))
            #expect(post.status == 405)
            #expect(post["allow"] == "GET, HEAD")
            #expect(try await server.send(.request("GET", "/q/other.csv")).status == 404)
            #expect(try await server.send(.request("GET", "/q/projects.pdf")).status == 404)
        }
    }

    @Test("a comment before the document says which list files explode; the caller may say otherwise")
    func explodeComment() async throws {
        let database = try await Self.database.value
        let text = "# Two roots.\n# explode: b\n{ a: projects { id } b: projects(limit: 1) { name } }"
        let queries = SavedQueries([try query(text, database)])
        try await RunningServer.with(exporter: Exporter(engine: database.engine), savedQueries: queries) { server in
            for (target, expected) in [("", "name\r\n甲\r\n"), ("?explode=a", "id\r\n1\r\n2\r\n3\r\n")] {
                let (answer, isComplete) = try await HTTPConnection.open(port: server.port) { exchange in
                    try await exchange.write(HTTPMessage.request("GET", "/q/projects.csv\(target)").bytes)
                    return try await exchange.readChunkedAnswer()
                }
                #expect(isComplete)
                #expect(answer.text == expected)
            }
            let document = try await server.send(.request("GET", "/openapi.json"))
            #expect(document.text.contains(#""schema":{"type":"string","default":"b"}"#))
        }
        #expect(try query("{ projects { id } }\n# explode: a", database).explode == nil)
        #expect(try query("#explode:\n{ projects { id } }", database).explode == "")
    }

    @Test("each query of the product gives a table with rows, without the caller naming a list")
    func shippedQueries() async throws {
        let database = try await ServedDatabase.report()
        let exporter = Exporter(engine: database.engine)
        let directory = Repository.root.appending(path: "Config/queries").path()
        let files = try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".graphql") }
        #expect(!files.isEmpty)
        for file in files {
            let saved = try query(try Repository.text("Config/queries/\(file)"), database)
            var options = ExportOptions()
            options.explode = saved.explode
            let prepared = try exporter.prepare(GraphQLRequest(query: saved.text), options: options)
            let table = try await exporter.table(prepared, maximumRows: 10_000)
            #expect(table.split(separator: "\n").count > 2, "\(file)")
        }
    }

    @Test("the list and the OpenAPI document name every parameter")
    func descriptions() async throws {
        try await withServer { server, _ in
            let list = try JSONValue.parse(try await server.send(.request("GET", "/q/")).body)
            guard case .object(let members) = list, case .array(let queries)? = members["queries"],
                case .object(let query)? = queries.first, case .array(let parameters)? = query["parameters"]
            else {
                Issue.record("\(list)")
                return
            }
            #expect(query["name"] == .string("projects"))
            #expect(query["description"] == .string("项目\n\nThe projects."))
            #expect(parameters.count == 5)
            let document = try await server.send(.request("GET", "/openapi.json"))
            #expect(document.text.hasPrefix(#"{"openapi":"3.1.1","info":{"title":"ReportQL""#))
            for suffix in ["json", "csv", "ndjson", "xlsx"] {
                #expect(document.text.contains("\"/q/projects.\(suffix)\":{\"get\""))
            }
            let number =
                #"{"name":"n","in":"query","required":false,"schema":{"type":"integer","format":"int32","default":2}}"#
            #expect(document.text.contains(number))
        }
    }

    @Test("a POST may name a saved query, and with trustedDocumentsOnly must")
    func exclusive() async throws {
        try await withServer(isExclusive: true) { server, executor in
            let digest = SHA256.hexadecimal(Array(Self.text.utf8))
            for identifier in ["projects", digest, "sha256:" + digest] {
                let answer = try await server.send(.post(#"{"id":"\#(identifier)","variables":{"n":1}}"#))
                #expect(answer.status == 200)
            }
            #expect(executor.received.map(\.request.variables) == Array(repeating: ["n": .number("1")], count: 3))
            let text = String(decoding: JSONValue.string(Self.text).serialized(), as: UTF8.self)
            #expect(try await server.send(.post(#"{"query":\#(text)}"#)).status == 200)
            let other = try await server.send(.post(#"{"query":"{ projects { id } }"}"#))
            #expect(other.status == 403)
            #expect(other.text.contains("This server executes saved queries alone"))
            #expect(try await server.send(.request("GET", "/graphql?query=%7B__typename%7D")).status == 403)
            #expect(try await server.send(.post(#"{"id":"none"}"#)).status == 404)
            #expect(executor.received.count == 4)
        }
    }

    @Test(
        "a file that is no saved query is refused with its line",
        arguments: [
            ("query A {\n  projects { nme }\n}", 2), ("query A { projects { id } }\nquery B { projects { id } }", nil),
            ("query A(\n  $bom: Int\n) { projects(limit: $bom) { id } }", 2), ("query {", 1),
        ]
    )
    func invalid(_ text: String, _ line: Int?) async throws {
        let database = try await Self.database.value
        let error = #expect(throws: GraphQLErrors.self) { try query(text, database) }
        #expect(error?.errors.first?.locations.first?.line == line)
    }

    @Test(
        "SHA-256 (FIPS 180-4)",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ]
    )
    func digests(_ text: String, _ digest: String) {
        #expect(SHA256.hexadecimal(Array(text.utf8)) == digest)
    }
}
