import EngineTesting
import Execution
import JSON
import OrderedCollections
import Postgres
import Testing

@Suite("Synthetic reports")
struct SyntheticReportTests {
    private static let small = SyntheticReports(reports: 6, cities: 2, seed: 7, areTextsAttached: true)

    /// The shipped report and six synthetic ones of two cities beside it.
    private static let shared = Task {
        let scripts = try Repository.scripts(in: "sql/migrations") + Repository.scripts(in: "sql/seed")
        return try await ServedDatabase(
            scripts: scripts + [try small.script()],
            mapping: Repository.text("Config/schema.graphql")
        )
    }

    /// A digest over the rows of all tables that are synthetic, or that are not.
    private static func digest(isSynthetic: Bool) -> String {
        """
        create or replace function pg_temp.digest() returns text language plpgsql as $$
        declare
            entry record;
            part text;
            answer text := '';
        begin
            for entry in select c.relname from pg_class as c
                    join pg_attribute as a on a.attrelid = c.oid and a.attname = 'id'
                   where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.relname
            loop
                execute format('select md5(coalesce(string_agg(t::text, '','' order by t.id), '''')) from %I as t
                    where (id >= 1000000000) = \(isSynthetic)', entry.relname) into part;
                answer := answer || part;
            end loop;
            return md5(answer);
        end $$;
        select pg_temp.digest();
        """
    }

    @Test(
        "a report has ten industries, three hundred projects and two hundred figures",
        arguments: [
            "district": 13, "report": 6, "section": 84, "industry": 60, "project": 1800, "figure": 1200,
            "figure_qualifier": 60, "organization": 20, "livelihood_item": 16, "project_group": 66, "reading": 6,
            "qualitative_target": 6, "number_token": 1266, "mention": 2184, "sentence": 610,
        ]
    )
    func counts(_ table: String, _ count: Int) async throws {
        let database = try await Self.shared.value
        #expect(try await database.value("select count(*) from \(table) where id >= 1000000000") == "\(count)")
    }

    @Test("answers about reports can be kept: every table and computed column is watched")
    func answersCanBeKept() async throws {
        let database = try await Self.shared.value
        let obstacles = try await CacheObstacles.find(in: database.model, pool: database.pool)
        #expect(obstacles.reasons == [])
    }

    @Test("the same seed gives the same rows, another seed others")
    func determinism() async throws {
        let database = try await Self.shared.value
        let own = try await database.value(Self.digest(isSynthetic: true))
        let catalogue = try Repository.scripts(in: "sql/migrations") + Repository.scripts(in: "sql/seed/catalogue")
        let mapping = try Repository.text("Config/schema.graphql")
        var other = Self.small
        let again = try await ServedDatabase(scripts: catalogue + [try other.script()], mapping: mapping)
        #expect(try await again.value(Self.digest(isSynthetic: true)) == own)
        other.seed = 8
        let different = try await ServedDatabase(scripts: catalogue + [try other.script()], mapping: mapping)
        #expect(try await different.value(Self.digest(isSynthetic: true)) != own)
    }

    @Test("the shipped rows are as they are without synthetic ones")
    func shippedRows() async throws {
        let database = try await Self.shared.value
        let shipped = try await ServedDatabase.report()
        let digest = Self.digest(isSynthetic: false)
        #expect(try await database.value(digest) == shipped.value(digest))
        #expect(try await shipped.value("select count(*) from report where id >= 1000000000") == "0")
    }

    @Test("every synthetic report passes the audit, its text attached")
    func audit() async throws {
        let database = try await Self.shared.value
        #expect(
            try await database.value(
                "select count(*) from report as r, report_audit(r.id) as a where r.id >= 1000000000"
            ) == "0"
        )
        #expect(
            try await database.value("select count(content) from report where id >= 1000000000") == "6"
        )
    }

    @Test("what is synthetic says so")
    func names() async throws {
        let database = try await Self.shared.value
        for (table, column) in [
            ("district", "name"), ("project", "name"), ("industry", "name"), ("organization", "name"),
            ("livelihood_item", "name"), ("report", "title"),
        ] {
            let other = try await database.value(
                "select count(*) from \(table) where id >= 1000000000 and \(column) not like '%合成%'"
            )
            #expect(other == "0", "\(table)")
        }
    }

    @Test("one metric over the years of a city, each with the year before")
    func years() async throws {
        let database = try await Self.shared.value
        let answer = try await database.answer(
            Repository.text("Config/queries/metric-over-years.graphql"),
            variables: ["metric": .string("in_year_investment")]
        )
        let figures = try #require(answer["data"]?["figures"], "\(answer)").elements.filter {
            $0["report"]?["district"]?["name"]?.text == "合成市001"
        }
        let totals = Dictionary(grouping: figures) { $0["report"]?["year"]?.integer ?? 0 }.mapValues { figures in
            figures.compactMap { $0["value"]?.integer }.max() ?? 0
        }
        #expect(totals.keys.sorted() == [2010, 2011, 2012])
        let sorted = totals.sorted { $0.key < $1.key }.map(\.value)
        for (before, after) in zip(sorted, sorted.dropFirst()) {
            #expect(after > before && after < before * 5 / 4, "\(sorted)")
        }
    }

    @Test("a second set in one database, and numbers that make no set, are refused")
    func refusals() async throws {
        let database = try await Self.shared.value
        let again = try await database.refusal(of: Self.small.script())
        #expect(again?.sqlState == SQLState("23505"))
        #expect(again?.message == "synthetic reports are here already")
        let tooMany = try await database.refusal(of: SyntheticReports(reports: 10, cities: 892).script())
        #expect(tooMany?.sqlState == SQLState("22023"))
        #expect(tooMany?.message == "10 reports of 892 cities cannot be made")
        #expect(tooMany?.hint == "From 1 to 891 cities, and at most 100 reports for each.")
    }
}
