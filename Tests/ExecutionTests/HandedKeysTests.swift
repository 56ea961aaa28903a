import EngineTesting
import Execution
import GraphQLLanguage
import JSON
import OrderedCollections
import Postgres
import SQL
import Testing

@Suite("Keys that a statement hands to those below it")
struct HandedKeysTests {
    private static let deep = """
        { reports { title industries { name projects { name mentions(limit: 2) { quote sentence { ordinal } } } } } }
        """

    @Test("are handed from the second list on, in one flight, and explain runs what hands them")
    func explained() async throws {
        let database = try await ServedDatabase.report().withOwnPool()
        let answer = try await database.answer(Self.deep)
        #expect(answer.lines().contains("\"ordinal\":"))
        #expect(database.pool.statistics.flights == 1)
        #expect(database.pool.statistics.statements == 4)
        let explanation = try await database.engine.explain(
            GraphQLRequest(query: Array(Self.deep.utf8)),
            options: ExplainOptions(kind: .analyzed)
        )
        #expect(explanation.rowSets.map(\.strategy) == ["root", "inline join", "handed join", "handed lateral"])
        let last = try JSONValue.parse(Array(try #require(explanation.rowSets.last?.plan).utf8))
        let mentions = try await database.value(
            """
            select count(*) from (select distinct project_id from industry_project) p
            cross join lateral (select from mention m where m.project_id = p.project_id limit 2) m
            """
        )
        guard case .array(let plans) = last, case .object(let plan)? = plans.first,
            case .object(let top)? = plan["Plan"]
        else {
            Issue.record("the plan is no JSON array of objects")
            return
        }
        #expect(top["Actual Rows"] == .number(try #require(mentions)))
        await database.pool.close()
    }

    @Test(
        "are the same after their way through the setting, whatever their type",
        arguments: [
            ("text", "ID", #"array['a,b', '"', '\', 'NULL', '', ' ', '{}', '濮阳', E'tab\tnew\nline', '''']"#),
            ("varchar(20)", "ID", "array['a,b', 'NULL', '濮阳县']"),
            ("uuid", "ID", "array['00000000-0000-0000-0000-00000000000a', 'ffffffff-0000-0000-0000-00000000000b']"),
            ("timestamptz", "DateTime", "array['2020-12-31 20:00:00.000001+00', 'infinity', '0044-03-15 00:00:00 BC']"),
            ("date", "Date", "array['2020-02-29', '-infinity']"),
            ("numeric", "Decimal", "array['0.1', '12345678901234567890.123456789', 'NaN']"),
            ("float8", "Float", "array['0.30000000000000004', '1e300', '-0.0']"),
            ("boolean", "Boolean", "array['t', 'f']"),
            ("int2", "ID", "array['-32768', '0', '32767']"),
        ]
    )
    func types(type: String, scalar: String, values: String) async throws {
        let database = try await ServedDatabase(
            scripts: [
                """
                create table root (id int primary key);
                create table branch (key \(type) primary key, root_id int not null references root);
                create table leaf (id int primary key, branch_key \(type) references branch);
                insert into root values (1), (2);
                insert into branch select v::\(type), 1 + n % 2
                    from unnest(\(values)::text[]) with ordinality as u (v, n);
                insert into leaf select row_number() over (order by root_id, n), key
                    from branch, generate_series(1, 2) as n;
                insert into leaf values (0, null);
                """
            ],
            mapping: """
                type Root { id: ID! branches: [Branch!]! }
                type Branch { key: \(scalar)! leaves: [Leaf!]! }
                type Leaf { id: ID! }
                """
        )
        let answer = try await database.answer("{ roots { branches { leaves { id } } } }")
        let expected = try await database.value(
            """
            select json_build_object('data', json_build_object('roots', (
                select json_agg(json_build_object('branches', (
                    select coalesce(json_agg(json_build_object('leaves', (
                        select json_agg(json_build_object('id', l.id::text) order by l.id)
                        from leaf l where l.branch_key = b.key)) order by b.key), '[]')
                    from branch b where b.root_id = r.id)) order by r.id) from root r)))
            """
        )
        #expect(answer == (try JSONValue.parse(Array(try #require(expected).utf8))))
        await database.pool.close()
    }

    @Test("are none where a list has no rows, in a session that had some before")
    func noRows() async throws {
        let database = try await ServedDatabase.report()
        let query = "query ($n: Int!) { reports { industries(limit: $n) { projects { name } } } }"
        #expect(try await database.answer(query, variables: ["n": .number("50")]).lines().contains("\"name\":"))
        let none = try await database.answer(query, variables: ["n": .number("0")])
        #expect(none == (try JSONValue.parse(Array(#"{"data":{"reports":[{"industries":[]}]}}"#.utf8))))
    }

    @Test("are not missed by what does not need them when their statement fails")
    func failure() async throws {
        let database = try await ServedDatabase(
            scripts: [
                """
                create table root (id int primary key);
                create table branch (id int primary key, root_id int not null references root);
                create table leaf (id int primary key, branch_id int references branch);
                insert into root values (1);
                insert into branch values (0, 1);
                insert into leaf values (5, 0);
                """
            ],
            mapping: """
                type Root { id: ID! branches: [Branch!]! }
                type Branch { id: ID! inverse: Float @sql(expression: "(1 / {row}.id)::float8") leaves: [Leaf!]! }
                type Leaf { id: ID! }
                """
        )
        let answer = try await database.answer(
            """
            {
              root(id: 1) { bad: branches { inverse leaves { id } } }
              roots { branches { leaves { id } } }
            }
            """
        )
        guard case .object(let response) = answer, case .array(let errors)? = response["errors"] else {
            Issue.record("the answer has no errors")
            return
        }
        #expect(errors.count == 1)
        let data = #"{"root":null,"roots":[{"branches":[{"leaves":[{"id":"5"}]}]}]}"#
        #expect(response["data"] == (try JSONValue.parse(Array(data.utf8))))
        await database.pool.close()
    }
}
