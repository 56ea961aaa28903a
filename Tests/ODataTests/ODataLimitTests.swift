import OData
import Testing

@Suite("Limits of an OData request")
struct ODataLimitTests {
    @Test("a URL over the limit of bytes is refused unread")
    func bytes() {
        let error = refusal(
            of: "Products?$filter=" + String(repeating: "(", count: 100),
            limits: ODataLimits(maximumBytes: 99)
        )
        #expect(error?.kind == .limitExceeded)
        #expect(error?.message == "The URL has 117 bytes; at most 99 are allowed.")
    }

    @Test(
        "nesting is bounded wherever it can grow",
        arguments: [
            ("$filter=", "(", "a", ")"), ("$filter=", "not ", "a", ""), ("$filter=", "- ", "a", ""),
            ("$filter=", "[", "1", "]"),
            ("$filter=", "a/any(x:", "b", ")"), ("$filter=", "length(", "a", ")"), ("$expand=", "a($expand=", "b", ")"),
            ("$search=", "(", "a", ")"), ("$search=", "NOT ", "a", ""),
            ("$apply=", "concat(identity,", "identity", ")"),
            ("$filter=", "cast(", "a eq 1", ",T)"), ("$filter=", "a/$count($filter=", "a", ")"),
        ]
    )
    func depth(_ option: String, _ open: String, _ inner: String, _ close: String) throws {
        func url(_ depth: Int) -> String {
            "P?" + option + String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
        }
        _ = try ODataRequest.parse(url(10))
        let error = refusal(of: url(500))
        #expect(error?.kind == .limitExceeded)
        #expect(error?.message == "The request nests deeper than 64 levels, the limit of this server.")
    }

    @Test("an expression grows high only so far; and, or and lists grow wide")
    func height() throws {
        let sum = (0..<300).map { "a\($0)" }.joined(separator: " add ")
        #expect(refusal(of: "P?$filter=" + sum)?.kind == .limitExceeded)
        let conditions = (0..<300).map { "a eq \($0)" }.joined(separator: " or ")
        #expect(try filter(conditions).split(separator: " or ").count == 300)
    }

    @Test("nodes are counted over the whole request")
    func nodes() {
        let limits = ODataLimits(maximumNodes: 50)
        let url =
            "P(1)?$select=" + (0..<20).map { "a\($0)" }.joined(separator: ",") + "&$filter=a in ("
            + (0..<40).map(String.init).joined(separator: ",") + ")"
        let error = refusal(of: url, limits: limits)
        #expect(error?.kind == .limitExceeded)
        #expect(error?.message == "The request has more than 50 parts, the limit of this server.")
    }

    @Test("paths have so many segments")
    func segments() {
        #expect(refusal(of: Array(repeating: "a", count: 17).joined(separator: "/"))?.kind == .limitExceeded)
    }

    @Test(
        "every text cut short or with a character dropped or doubled ends in an answer or an error with a place in it"
    )
    func robustness() {
        let url =
            "A(a='x''y',b=2022-12-31T23:59Z)/b/$count?$filter=not (a/any(x:x/b in (1,2)) or c add -1.5e3 gt length('%E6%BF%AE'))"
            + "&$expand=a($select=b;$levels=2),*/$ref&$search=(a OR \"b c\") NOT d&$orderby=a desc&@p=[\"x\",{}]"
            + "&$apply=groupby((a,rollup(b,c)),aggregate($count as n))/top(1)"
        let characters = Array(url)
        for place in characters.indices {
            let dropped = String(characters[..<place] + characters[(place + 1)...])
            let doubled = String(characters[...place] + characters[place...])
            for text in [String(characters[..<place]), dropped, doubled] {
                do {
                    _ = try ODataRequest.parse(text)
                } catch {
                    #expect((0...text.utf8.count).contains(error.position ?? -1), "\(text): \(error)")
                }
            }
        }
    }
}
