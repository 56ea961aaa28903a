import HTTPTypes
import OData
import Server
import Testing

@Suite("Headers of OData requests")
struct ODataHeaderTests {
    /// What Power Query sends with every request.
    static let powerQuery =
        "application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9,"
        + "application/atomsvc+xml;q=0.8,application/atom+xml;q=0.8,application/xml;q=0.7,text/plain;q=0.7"

    @Test(
        "$metadata is XML unless JSON alone is asked for",
        arguments: [
            (powerQuery, nil, "application/xml"), (nil, nil, "application/xml"), ("*/*", nil, "application/xml"),
            ("application/xml", nil, "application/xml"), ("text/html", nil, "application/xml"),
            ("application/*", nil, "application/xml"),
            ("application/json", nil, "application/json;odata.metadata=minimal"),
            ("application/json, application/xml;q=0", nil, "application/json;odata.metadata=minimal"),
            ("application/json", "xml", "application/xml"),
            ("application/xml", "json", "application/json;odata.metadata=minimal"),
            (nil, "application/xml", "application/xml"), (nil, "text/html", nil), (nil, "nonsense", nil),
        ] as [(String?, String?, String?)]
    )
    func metadata(_ accept: String?, _ format: String?, _ expected: String?) {
        let chosen = ODataRepresentation.negotiate(.metadata, accept: accept.map { [$0] } ?? [], format: format)
        #expect(chosen?.contentType == expected.map { $0 + ";charset=utf-8" })
    }

    @Test(
        "data is JSON with the control information asked for, but not all of it; what nobody knows counts for nothing",
        arguments: [
            (powerQuery, nil, "minimal"), (nil, nil, "minimal"), (" ", nil, "minimal"), ("*/*", nil, "minimal"),
            ("application/json", nil, "minimal"), ("application/json;odata.metadata=none", nil, "none"),
            ("application/json;odata.metadata=full", nil, nil), ("application/json;odata=nometadata", nil, "none"),
            ("application/json;odata=fullmetadata", nil, nil), ("application/json;odata=verbose", nil, "minimal"),
            ("application/json;odata.streaming=true;foo=bar;charset=utf-8", nil, "minimal"),
            ("application/json;q=0.1;odata.metadata=none,application/json;q=0.5;odata.metadata=full", nil, "none"),
            ("application/json;IEEE754Compatible=true", nil, "minimal;IEEE754Compatible=true"),
            ("application/xml", "json", "minimal"), (nil, "application/json;odata.metadata=none", "none"),
            ("application/atom+xml", nil, nil), ("application/json;q=0", nil, nil), (nil, "atom", nil),
            (nil, "xml", nil),
        ] as [(String?, String?, String?)]
    )
    func data(_ accept: String?, _ format: String?, _ expected: String?) {
        let chosen = ODataRepresentation.negotiate(.data, accept: accept.map { [$0] } ?? [], format: format)
        #expect(chosen?.contentType == expected.map { "application/json;odata.metadata=\($0);charset=utf-8" })
    }

    @Test("raw values are text whatever is accepted", arguments: [powerQuery, "application/json", "text/html", nil])
    func rawValue(_ accept: String?) {
        let chosen = ODataRepresentation.negotiate(.rawValue, accept: accept.map { [$0] } ?? [], format: nil)
        #expect(chosen?.contentType == "text/plain;charset=utf-8")
    }

    private func headers(_ fields: [(String, String)]) throws -> ODataHeaders {
        var headers = HTTPFields()
        for (name, value) in fields {
            headers.append(HTTPField(name: try #require(HTTPField.Name(name)), value: value))
        }
        return try ODataHeaders(headers)
    }

    @Test(
        "versions from 4.0 on are answered",
        arguments: [
            [], [("OData-MaxVersion", "4.0")], [("OData-MaxVersion", "4.01")], [("OData-MaxVersion", "5.0")],
            [("OData-MaxVersion", "4.0"), ("MaxDataServiceVersion", "3.0")], [("OData-Version", "4.01")],
        ]
    )
    func versions(_ fields: [(String, String)]) throws {
        #expect(try headers(fields).maximumPageSize == nil)
    }

    @Test(
        "other versions are refused",
        arguments: [
            ("OData-MaxVersion", "3.0"), ("OData-MaxVersion", "x"), ("OData-Version", "3.0"),
            ("OData-Version", "4.0,4.0"),
        ]
    )
    func wrongVersions(_ name: String, _ value: String) {
        let error = #expect(throws: ODataError.self) { try headers([(name, value)]) }
        #expect(error?.kind == .malformed)
        #expect(error?.message.hasPrefix(name) == true)
    }

    @Test(
        "Prefer says how large a page may be; what cannot be meant is left out",
        arguments: [
            ("odata.maxpagesize=100", 100), ("maxpagesize=\"50\"", 50), ("return=minimal, odata.maxpagesize=7;x=y", 7),
            ("ODATA.MaxPageSize = 3", 3), ("odata.maxpagesize=0", nil), ("odata.maxpagesize=-1", nil),
            ("odata.maxpagesize=many", nil), ("odata.maxpagesize", nil),
            ("odata.include-annotations=\"a,maxpagesize=4\"", nil),
        ] as [(String, Int?)]
    )
    func pageSize(_ prefer: String, _ expected: Int?) throws {
        #expect(try headers([("Prefer", prefer)]).maximumPageSize == expected)
    }

    @Test(
        "links are built from Host and what a proxy says; what is no host is passed over",
        arguments: [
            ("data.example:8080", [], "http://data.example:8080"), ("[2001:db8::1]:80", [], "http://[2001:db8::1]:80"),
            ("data.example", [("X-Forwarded-Proto", "https")], "https://data.example"),
            (
                "inner", [("X-Forwarded-Host", "outer.example, inner"), ("X-Forwarded-Prefix", "/reports/")],
                "http://outer.example/reports"
            ),
            ("inner", [("X-Forwarded-Prefix", "/a/../b")], "http://inner"), (nil, [], "http://127.0.0.1:1"),
            ("a/b", [], "http://127.0.0.1:1"), ("a\"><script>", [], "http://127.0.0.1:1"),
            ("a:99999", [], "http://127.0.0.1:1"),
            ("user@a", [], "http://127.0.0.1:1"), ("a", [("X-Forwarded-Host", "b c")], "http://a"),
            ("a", [("X-Forwarded-Proto", "javascript")], "http://a"),
        ] as [(String?, [(String, String)], String)]
    )
    func address(_ host: String?, _ fields: [(String, String)], _ expected: String) throws {
        var headers = HTTPFields()
        for (name, value) in fields {
            headers.append(HTTPField(name: try #require(HTTPField.Name(name)), value: value))
        }
        #expect(PublicAddress(authority: host, fields: headers, listening: "127.0.0.1:1").base == expected)
    }
}
