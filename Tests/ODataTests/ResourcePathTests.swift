import OData
import Testing

@Suite("Resource paths: OData v4.01 Part 2 §4")
struct ResourcePathTests {
    @Test("the service root and its metadata")
    func roots() throws {
        #expect(try ODataRequest.parse("").path == .serviceDocument)
        #expect(try ODataRequest.parse("?$format=json").path == .serviceDocument)
        #expect(try ODataRequest.parse("$metadata").path == .metadata)
        #expect(try ODataRequest.parse("%24metadata?$format=xml").path == .metadata)
    }

    @Test(
        "sets, keys, relations, properties and endings",
        arguments: [
            ("Projects", "Projects"), ("Projects(1)", "Projects(1)"), ("Projects(id=1)", "Projects(id=1)"),
            (
                "Reports(city='x',year=2023)/sections(2)/title/$value",
                "Reports(city='x',year=2023)/sections(2)/title/$value"
            ),
            ("Projects/$count", "Projects/$count"), ("Projects(1)/figures/$ref", "Projects(1)/figures/$ref"),
            ("Units(%27%E4%BA%BF%2F%E5%85%83%27)", "Units('亿/元')"), ("Units%28%27a%27%29", "Units('a')"),
            ("Units('a+b')", "Units('a+b')"), ("Units('a)(b')", "Units('a)(b')"), ("Projects(@p)", "Projects(@p)"),
            ("Projects/Model.Special(1)/name", "Projects/Model.Special(1)/name"),
            ("Days(2022-12-31)", "Days(2022-12-31)"),
        ]
    )
    func data(_ url: String, _ expected: String) throws {
        guard case .data(let path) = try ODataRequest.parse(url).path else { Issue.record("no data path"); return }
        #expect(path.description == expected)
    }

    @Test(
        "what breaks the grammar is malformed, at its place",
        arguments: [
            ("Projects(", 9), ("Projects(1", 10), ("Projects(1)x", 11), ("Projects.('x')", 8), (".Projects", 0),
            ("0time", 0),
            ("Units('a/b')", 8), ("Units('O%27Neil')", 11), ("A(a=1;b=2)", 5), ("A/$count/b", 8), ("A/$ref/$count", 6),
            ("A//b", 2), ("A/", 2), ("/A", 0), ("$foo", 0), ("A/$foo", 1), ("$metadata/x", 9), ("Model.Rejection", 5),
            ("A(%ff)", 0),
        ]
    )
    func malformed(_ url: String, _ position: Int) {
        let error = refusal(of: url)
        #expect(error?.kind == .malformed)
        #expect(error?.position == position, "\(String(describing: error))")
    }

    @Test(
        "what is in the standard and not offered is unsupported",
        arguments: [
            "$batch", "$all", "$entity?$id=A(1)", "$crossjoin(A,B)", "A/1", "A/-1", "A/O'Neil", "A/f()", "f()",
            "A/$filter(@x)",
            "A/$query", "A(x=1)(2)",
        ]
    )
    func unsupported(_ url: String) {
        #expect(refusal(of: url)?.kind == .unsupported)
    }
}
