import EngineTesting
import Export
import JSON
import OrderedCollections
import Postgres
import Testing

@Suite("NDJSON: the rows of a table, one JSON object on each line")
struct NDJSONTests {
    @Test("values are written as in the response")
    func values() async throws {
        let database = try await Shops.database()
        let fields = "id name opened turnover isOpen tags seen share code extra"
        let answer = try await database.answer("{ shops { \(fields) } }")
        guard case .object(let members) = answer, case .object(let data)? = members["data"],
            case .array(let expected)? = data["shops"]
        else {
            Issue.record("no rows: \(answer)")
            return
        }
        let bytes = try await database.export("{ shops { \(fields) } }", as: .ndjson)
        let lines = try bytes.split(separator: UInt8(ascii: "\n")).map { try JSONValue.parse(Array($0)) }
        #expect(bytes.last == UInt8(ascii: "\n"))
        #expect(lines == expected)
        #expect(lines.count == 4)
    }

    @Test("names of nested fields are joined by dots")
    func names() async throws {
        let bytes = try await Shops.database().export(
            "{ shops(where: {id: {in: [2, 3]}}) { region { name } items { label shop { __typename } } } }",
            as: .ndjson
        )
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                {"region.name":null,"items.label":null,"items.shop.__typename":null}
                {"region.name":"郑州市","items.label":null,"items.shop.__typename":"Shop"}

                """
        )
    }

    @Test("many parents with many children come in pieces, whole and in order")
    func pieces() async throws {
        let database = try await ServedDatabase(
            scripts: [
                """
                create table a (id int primary key, sort int not null);
                create table b (id int primary key, a_id int not null references a, sort int not null);
                create table c (id int primary key, b_id int not null references b);
                create index on b (a_id); create index on c (b_id);
                insert into a select n, (n * 7919) % 1000 from generate_series(1, 700) as n;
                insert into b select n, 1 + (n * n) % 700, (n * 31) % 97 from generate_series(1, 5000) as n;
                insert into c select n, 1 + (n * 3) % 1500 from generate_series(1, 3000) as n;
                analyze;
                """
            ],
            mapping: """
                type A { id: Int! sort: Int! bs: [B!]! }
                type B { id: Int! a: A! sort: Int! cs: [C!]! }
                type C { id: Int! b: B! }
                """
        )
        let bytes = try await database.export(
            "{ as(orderBy: [{sort: DESC}]) { id bs(orderBy: [{sort: ASC}]) { id cs { id } } } }",
            as: .ndjson
        )
        let expected = try await database.value(
            """
            select string_agg(format('{"id":%s,"bs.id":%s,"bs.cs.id":%s}', a.id, coalesce(b.id::text, 'null'),
                                     coalesce(c.id::text, 'null')),
                              e'\n' order by a.sort desc, a.id, b.sort, b.id, c.id) || e'\n'
            from a left join b on b.a_id = a.id left join c on c.b_id = b.id
            """
        )
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
        #expect(bytes.count > 200_000)
        #expect(database.pool.statistics.openSnapshots == 0)
        await database.pool.close()
    }
}
