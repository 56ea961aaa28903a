import EngineTesting
import JSON
import OData
import OrderedCollections
import Testing

/// Values of all types in the feed: how they are written, found by and followed, on a small database with one of
/// everything.
@Suite("OData types")
struct FeedTypeTests {
    private static let atlas = Task {
        try await ServedDatabase(
            scripts: [Repository.text("Tests/ExecutionTests/Golden/atlas.sql")],
            mapping: Repository.text("Tests/ExecutionTests/Golden/atlas.graphql")
        )
    }

    private func members(_ url: String, exact: Bool = false) async throws -> OrderedDictionary<String, JSONValue> {
        let feed = ODataFeed(try await Self.atlas.value)
        guard case .object(let members)? = try await feed.json(url, exactNumbersAsText: exact) else { return [:] }
        return members
    }

    @Test("each type has the form of the standard")
    func forms() async throws {
        let plant = try await members("Plants(1)")
        for (name, text) in [
            ("id", "1"), ("name", #""龙源一号""#), ("kind", #""WIND""#), ("capacity", "12.50"), ("share", "0.1"),
            ("opened", #""2021-03-04""#), ("noted", #""2023-01-31T08:00:00Z""#), ("starts", #""07:30:00""#),
            ("outage", #""P1DT2H""#), ("active", "true"), ("meta", #""{\"a\": [1, 2.50], \"b\": null}""#),
            ("logo", #""SGVsbG8""#), ("regionId", "3"), ("ownerId", #""00000000-0000-0000-0000-00000000000a""#),
            ("title", #""龙源一号 / wind""#),
        ] {
            let found = plant[name].map { String(decoding: $0.serialized(), as: UTF8.self) }
            // The zone of the session decides how a moment in UTC is written.
            if name == "noted", case .string(let moment)? = plant[name] {
                #expect(moment.contains("T") && (moment.hasSuffix("Z") || moment.contains("+")), "\(moment)")
                continue
            }
            #expect(found == text, "\(name)")
        }
        #expect(plant["tags"] == nil && plant["years"] == nil)
    }

    @Test("numbers that JavaScript cannot hold are texts for who asks")
    func exactNumbers() async throws {
        #expect(try await members("Plants(2)", exact: true)["capacity"] == .string("12345678901234567890.123456789"))
        #expect(try await members("Plants(2)", exact: true)["id"] == .string("2"))
        #expect(try await members("Plants(2)")["capacity"] == .number("12345678901234567890.123456789"))
    }

    @Test(
        "filters compare each type with its literals",
        arguments: [
            ("kind eq 'GAS_FIRED'", [3]), ("kind ne 'WIND'", [2, 3]), ("kind in ('WIND','SOLAR')", [1, 2, 4]),
            ("capacity ge 12.5", [1, 2]), ("capacity eq 12345678901234567890.123456789", [2]), ("share lt 0", [2]),
            ("share eq 1e-1", [1]), ("opened gt 2000-01-01", [1, 4]), ("year(opened) eq 1999", [3]),
            ("month(opened) eq 12 and day(opened) eq 31", [3, 4]), ("noted eq 2023-01-31T08:00:00Z", [1]),
            ("noted eq 2023-01-31T16:00:00+08:00", [1]), ("seen eq 2023-01-31T00:00:00.5Z", [1]),
            ("seen lt 2001-01-01T00:00:00Z", [3]), ("seen lt now()", [1, 3]), ("second(seen) eq 59", [3]),
            ("fractionalseconds(seen) gt 0.1", [1]), ("starts gt 07:00:00", [1]), ("hour(starts) eq 7", [1]),
            ("active", [1, 4]), ("active eq false", [2]), ("not active", [2]), ("active ne true", [2, 3]),
            ("ownerId eq 00000000-0000-0000-0000-00000000000a", [1, 4]), ("ownerId eq null", [2]),
            ("owner eq null", [2]), ("owner/name ne '甲公司'", [2, 3]), ("not (owner/name eq '甲公司')", [2, 3]),
            ("contains(owner/name,'\"')", [3]), ("contains(name,'%')", [4]), ("endswith(name,'\\')", [4]),
            ("contains(title,'solar')", [2]), ("outage eq null", [2, 4]), ("meta ne null", [1, 2, 4]),
            ("meta eq '[]'", [4]), ("labels/any(l:l/name eq 'big')", [1, 4]),
            ("labels/all(l:l/name eq 'new')", [2, 3]), ("not labels/any()", [3]),
            ("readings/any(r:r/remarks/any(m:contains(m/text,'o')))", [1]), ("region/parent/code eq 'HA'", [1, 2]),
            ("readings/$count ge 1", [1, 3]), ("id eq 1 or id eq 4", [1, 4]),
        ] as [(String, [Int])]
    )
    func filters(_ filter: String, _ ids: [Int]) async throws {
        let encoded = filter.replacing(" ", with: "%20").replacing("+", with: "%2B").replacing("%'", with: "%25'")
        let page = try await members("Plants?$select=id&$filter=\(encoded)")
        let expected = ids.map { JSONValue.object(["id": .number(String($0))]) }
        #expect(page["value"] == .array(expected))
    }

    @Test(
        "paths lead over keys and relations",
        arguments: [
            ("Readings(plantId=1,day=2023-01-02)?$select=value", #""value":2.5"#),
            ("Readings(plantId=1,day=2023-01-02)/remarks?$select=id", #""value":[{"id":1},{"id":2}]"#),
            ("Remarks(3)/reading/plant/region?$select=code", #""code":"HA""#),
            ("Owners(00000000-0000-0000-0000-00000000000a)/plants?$select=id", #""value":[{"id":1},{"id":4}]"#),
            ("Plants(1)/labels?$select=name&$orderby=name", #""value":[{"name":"big"},{"name":"new"}]"#),
            ("Labels(1)/plants(2)/region/name", #""value":"濮阳""#),
            (
                "Regions(1)/children?$select=code&$expand=plants($select=id;$orderby=id%20desc;$top=1;$count=true)",
                #""value":[{"code":"HA","plants@odata.count":1,"plants":[{"id":3}]},{"code":"SD","plants@odata.count":1,"plants":[{"id":4}]}]"#
            ),
            (
                "Plants(2)?$select=id&$expand=owner,labels($select=name)",
                #""id":2,"owner":null,"labels":[{"name":"new"}]"#
            ),
            ("Plants(2)?$select=id&$expand=labels/$count", #""id":2,"labels@odata.count":1"#),
        ]
    )
    func paths(_ url: String, _ part: String) async throws {
        let answer = JSONValue.object(try await members(url))
        let text = String(decoding: answer.serialized(), as: UTF8.self)
        #expect(text.hasSuffix(part + "}"), "\(text)")
    }

    @Test("what a relation does not lead to is not found under it")
    func unrelated() async throws {
        let feed = ODataFeed(try await Self.atlas.value)
        #expect(try await feed.json("Labels(2)/plants(2)") == .null)
        #expect(try await feed.json("Labels(1)/plants/$count") == .number("2"))
        #expect(try await feed.json("Labels(9)/plants") == nil)
    }

    @Test("expanding too many relations is refused")
    func limit() async throws {
        let feed = ODataFeed(try await Self.atlas.value)
        await #expect(throws: ODataError.self) {
            try await feed.json("Plants?$expand=*($expand=*($expand=*($expand=*)))")
        }
    }
}
