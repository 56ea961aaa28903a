import EngineTesting
import Postgres
import Testing

@Suite("Loading twice changes nothing")
struct ReloadTests {
    /// One row for each table: its name, and a digest over its rows and the transactions that wrote them.
    private static let digests = """
        create function pg_temp.digest(wanted regclass) returns text language plpgsql as $$
        declare answer text;
        begin
            execute format('select md5(coalesce(string_agg(t.xmin::text || t::text, '','' order by t.ctid), ''''))
                from %s as t', wanted) into answer;
            return answer;
        end $$;
        select c.relname, pg_temp.digest(c.oid) from pg_class as c
         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.relname;
        """

    @Test("every seed and the example loaded again leave every row of every table as it was")
    func reload() async throws {
        let database = try await ReportsWithText.database()
        let seeds = try Repository.scripts(in: "sql/seed") + [ReportsWithText.exampleScript()]
        let rows = try await database.rollingBack(
            Self.digests + seeds.joined(separator: "\n")
                + Self.digests.replacing("create function", with: "create or replace function")
        )
        let first = try #require(rows.dropFirst(2).first)
        let last = try #require(rows.last)
        #expect(first.rowCount > 20)
        #expect(first.rowCount == last.rowCount)
        for row in 0..<min(first.rowCount, last.rowCount) {
            #expect(first.string(row, 1) == last.string(row, 1), "\(first.string(row, 0) ?? "")")
        }
    }
}
