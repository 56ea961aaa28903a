import OData
import Testing

@Suite("System query options: OData v4.01 Part 2 §5.1")
struct QueryOptionTests {
    @Test("options of a request, with and without their dollar sign")
    func plain() throws {
        for query in ["$top=5&$skip=10&$count=true", "top=5&skip=10&count=TRUE", "%24top=5&%24Skip=10&%24COUNT=true"] {
            let options = try options(query)
            #expect(options.top == 5)
            #expect(options.skip == 10)
            #expect(options.count == true)
        }
    }

    @Test("$orderby: expressions, each with its direction")
    func orderBy() throws {
        let items = try options("$orderby=name,size desc, length(a) asc ,b/$count DESC").orderBy
        #expect(items.map(\.expression.description) == ["name", "size", "length(a)", "b/$count"])
        #expect(items.map(\.isDescending) == [false, true, false, true])
    }

    @Test("$select: names, paths and *")
    func select() throws {
        let items = try #require(try options("$select=id,Model.Sub/name,*").select)
        #expect(items.map(text) == ["id", "Model.Sub/name", "*"])
    }

    private func text(_ item: SelectItem) -> String {
        switch item {
        case .all: "*"
        case .path(let names): names.map(\.text).joined(separator: "/")
        }
    }

    @Test("$expand: nested options, references, counts, levels and *")
    func expand() throws {
        let items = try options(
            "$expand=figures($filter=contains(quote,';)');$orderby=value desc;$top=2;$expand=unit($select=code)),"
                + "report/$ref,members/$count($filter=id gt 1),children($levels=max),*"
        ).expand
        #expect(items.count == 5)
        #expect(items.map(\.form) == [.entities, .references, .count, .entities, .entities])
        let figures = try #require(items.first)
        guard case .path(let names) = figures.target else { Issue.record("no path"); return }
        #expect(names.map(\.text) == ["figures"])
        #expect(figures.options.filter?.description == "contains(quote,';)')")
        #expect(figures.options.top == 2)
        #expect(figures.options.expand.first?.options.select?.map(text) == ["code"])
        #expect(items[2].options.filter?.description == "id gt 1")
        #expect(items[3].options.levels == .maximum)
        #expect(items[4].target == .all)
    }

    @Test("$compute, $format, $skiptoken, aliases and custom options")
    func others() throws {
        let request = try ODataRequest.parse(
            "Products?$compute=a mul 2 as b,length(c) as d&$format=application/json;odata.metadata=full&$skiptoken=a%26b%3D&"
                + "@p='x''y'&@q=5&find=O%27Neil&!special"
        )
        #expect(
            request.options.compute.map { "\($0.expression) as \($0.alias)" } == ["a mul 2 as b", "length(c) as d"]
        )
        #expect(request.format == "application/json;odata.metadata=full")
        #expect(request.skipToken == "a&b=")
        #expect(request.aliases.mapValues(\.description) == ["p": "'x''y'", "q": "5"])
        #expect(request.customOptions.map { "\($0.name)=\($0.value)" } == ["find=O'Neil", "!special="])
    }

    @Test(
        "$search: NOT before AND before OR; operators without an operand are words",
        arguments: [
            ("blue", #""blue""#), ("\"blue green\"", #""blue green""#), ("blue green", #""blue" AND "green""#),
            ("blue+green", #""blue" AND "green""#), ("a OR b AND c", #""a" OR ("b" AND "c")"#),
            ("NOT a OR b", #"(NOT "a") OR "b""#), ("a NOT b", #""a" AND (NOT "b")"#),
            ("(a OR b) c", #"("a" OR "b") AND "c""#),
            ("AND OR NOT", #""AND" OR "NOT""#), ("NOT NOT", #"NOT "NOT""#), ("OR AND", #""OR" AND "AND""#),
            ("android ORacle", #""android" AND "ORacle""#), ("9,81", #""9,81""#), ("a%3Bb", #""a;b""#),
            ("'\"bl'", "\"\"bl\""),
            ("濮阳", #""濮阳""#),
        ]
    )
    func search(_ text: String, _ expected: String) throws {
        #expect(try options("$search=" + text).search?.description == expected)
    }

    @Test(
        "what breaks the grammar is malformed, at its place",
        arguments: [
            ("$top=-1", 14), ("$top=", 14), ("$top=1.5", 15), ("$top=99999999999", 14), ("$count=yes", 16),
            ("$count", 15),
            ("$foo=1", 9), ("$top=1&$top=2", 16), ("$top=1&top=2", 16), ("$levels=2", 9), ("$orderby=a descending", 19),
            ("$select=", 17), ("$select=a,,b", 19), ("$expand=a($foo=1)", 19), ("$expand=a($top=1;$top=2)", 26),
            ("$expand=a/$ref($levels=2)", 24), ("$expand=a($levels=0)", 27), ("$search=\"a", 19), ("$search=a;b", 18),
            ("$search=(a", 19), ("$compute=a mul 2", 25), ("@p=1&@p=2", 14), ("@=1", 9), ("$filter=%zz", 17),
            ("$skiptoken=", 20), ("$format=", 17),
        ]
    )
    func malformed(_ query: String, _ position: Int) {
        let error = refusal(of: "Products?" + query)
        #expect(error?.kind == .malformed)
        #expect(error?.position == position, "\(String(describing: error))")
    }

    @Test(
        "what is in the standard and not offered is unsupported",
        arguments: [
            "$id=x", "$index=0", "$schemaversion=*", "$deltatoken=x", "$select=a($top=1)", "$select=Model.*",
            "$expand=@Ns.Term", "$expand=a/*", "$expand=$value", "$expand=a(@x=1)", "@a=1 add @b",
        ]
    )
    func unsupported(_ query: String) {
        #expect(refusal(of: "Products?" + query)?.kind == .unsupported)
    }

    @Test("empty options are skipped")
    func emptyOptions() throws {
        #expect(try options("&$top=1&&").top == 1)
        #expect(try ODataRequest.parse("Products?").options == QueryOptions())
    }
}
