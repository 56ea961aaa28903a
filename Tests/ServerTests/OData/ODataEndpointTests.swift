import EngineTesting
import JSON
import OData
import Testing

@Suite("OData over HTTP")
struct ODataEndpointTests {
    private static let service = Task { ODataService(model: try await ServedDatabase.report().model) }

    private func send(
        _ target: String,
        method: String = "GET",
        headers: [(name: String, value: String)] = []
    ) async throws -> HTTPAnswer {
        try await RunningServer.with(odata: try await Self.service.value) { server in
            try await server.send(.request(method, target, headers: headers))
        }
    }

    /// What Power Query sends.
    private static let powerQuery: [(name: String, value: String)] = [
        ("User-Agent", "Microsoft.Data.Mashup (https://go.microsoft.com/fwlink/?LinkID=304225)"),
        ("MaxDataServiceVersion", "3.0"), ("OData-MaxVersion", "4.0"), ("Accept", ODataHeaderTests.powerQuery),
    ]

    @Test(
        "the service document as Power Query asks for it, with and without the slash",
        arguments: ["/odata/", "/odata"]
    )
    func serviceDocument(_ target: String) async throws {
        let answer = try await send(target, headers: Self.powerQuery)
        #expect(answer.status == 200)
        #expect(answer["content-type"] == "application/json;odata.metadata=minimal;charset=utf-8")
        #expect(answer.headers.filter { $0.name == "odata-version" }.map(\.value) == ["4.0"])
        #expect(
            answer.text.hasPrefix(
                #"{"@odata.context":"http://localhost/odata/$metadata","value":[{"name":"Districts","#
            )
        )
    }

    @Test("$metadata as Power Query asks for it is XML")
    func metadata() async throws {
        let answer = try await send("/odata/$metadata", headers: Self.powerQuery)
        #expect(answer.status == 200)
        #expect(answer["content-type"] == "application/xml;charset=utf-8")
        #expect(answer.headers.filter { $0.name == "odata-version" }.map(\.value) == ["4.0"])
        #expect(answer.body == (try await Self.service.value).csdlXML)
    }

    @Test("$metadata in JSON for who asks for it by name")
    func metadataJSON() async throws {
        let answer = try await send("/odata/$metadata?$format=json")
        #expect(answer["content-type"] == "application/json;odata.metadata=minimal;charset=utf-8")
        #expect(answer.text.hasPrefix(#"{"$Version":"4.01","#))
    }

    @Test(
        "failures are errors of OData with their status",
        arguments: [
            ("GET", "/odata/Projects?$filter=name%20eq", 400, "BAD_USER_INPUT"),
            ("GET", "/odata/Nothing", 404, "NOT_FOUND"),
            ("GET", "/odata/Projects(1)/nothing", 404, "NOT_FOUND"), ("GET", "/odata/$all", 501, "NOT_IMPLEMENTED"),
            ("POST", "/odata/$batch", 501, "NOT_IMPLEMENTED"), ("POST", "/odata/Projects", 405, "METHOD_NOT_ALLOWED"),
            ("GET", "/odata/$metadata?$top=1", 400, "BAD_USER_INPUT"),
            ("GET", "/odata/?$format=xml", 406, "NOT_ACCEPTABLE"),

        ]
    )
    func failures(_ method: String, _ target: String, _ status: Int, _ code: String) async throws {
        let answer = try await send(target, method: method)
        #expect(answer.status == status)
        #expect(answer["content-type"] == "application/json;odata.metadata=minimal;charset=utf-8")
        #expect(answer["odata-version"] == "4.0")
        #expect(answer.text.hasPrefix(#"{"error":{"code":"\#(code)","message":""#), "\(answer.text)")
    }

    @Test("an error says at which character the URL goes wrong")
    func place() async throws {
        let answer = try await send("/odata/Projects?$filter=name%20eq%20")
        #expect(
            answer.text.contains(
                "Expected an expression, found the end. (at character 29 of the URL after the service root)"
            )
        )
    }

    @Test("OPTIONS says what is allowed, HEAD leaves the body out")
    func otherMethods() async throws {
        #expect(try await send("/odata/", method: "OPTIONS")["allow"] == "GET, HEAD, OPTIONS")
        let head = try await send("/odata/$metadata", method: "HEAD")
        #expect(head.status == 200)
        #expect(head.body.isEmpty)
    }

    @Test("paths that only begin alike are not OData's")
    func otherPaths() async throws {
        #expect(try await send("/odatax").text.hasPrefix(#"{"errors":"#))
    }
}
