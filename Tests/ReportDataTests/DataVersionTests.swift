import EngineTesting
import Postgres
import PostgresTesting
import SQL
import Testing

@Suite("The data version (sql/migrations/0020_data_version.sql)")
struct DataVersionTests {
    /// An empty database with all migrations; a session of its own for each call keeps the counts apart.
    private func run(_ script: String, in database: String) async throws -> String? {
        let session = try await AdministrativeConnection.connect(database)
        let rows = try await session.execute(script: script)
        await session.close()
        return rows.last.flatMap { $0.rowCount > 0 ? $0.string(0, 0) : nil }
    }

    private func emptyDatabase() async throws -> String {
        let database = try await TestCluster.shared().createDatabase()
        for script in try Repository.scripts(in: "sql/migrations") { _ = try await run(script, in: database) }
        _ = try await run("create table thing (id int primary key)", in: database)
        _ = try await run("select reportql_ledger.watch_tables('public')", in: database)
        return database
    }

    private func version(_ database: String) async throws -> String? {
        try await run("select version from reportql_ledger.data_version", in: database)
    }

    @Test("every table of the report is watched")
    func watched() async throws {
        let database = try await ServedDatabase.report()
        let unwatched = try await database.value(
            """
            select string_agg(c.relname, ', ') from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not exists (
                select from pg_trigger t
                where t.tgrelid = c.oid and t.tgenabled = 'A'
                    and t.tgfoid = 'reportql_ledger.note_data_change()'::regprocedure)
            """
        )
        #expect(unwatched == nil)
    }

    @Test("each transaction that changes rows raises the version once, whatever it does")
    func onceForEachTransaction() async throws {
        let database = try await emptyDatabase()
        let steps: [(script: String, version: String)] = [
            ("insert into thing select generate_series(1, 100)", "1"),
            ("insert into thing values (1) on conflict do nothing", "1"),
            ("update thing set id = 0 where id = 1000; delete from thing where false", "1"),
            ("begin; delete from thing where id < 10; update thing set id = -id; commit", "2"),
            ("begin; insert into thing values (1); rollback", "2"),
            ("begin; savepoint a; insert into thing values (1); rollback to a; commit", "2"),
            (
                "begin; savepoint a; insert into thing values (1); rollback to a; insert into thing values (2); commit",
                "3"
            ),
            (
                "begin; insert into thing values (3); select reportql_ledger.raise_data_version(); "
                    + "insert into thing values (4); commit", "4"
            ),
            (
                "begin; set constraints all immediate; insert into thing values (5); insert into thing values (6); commit",
                "5"
            ),
            ("truncate thing", "6"),
            ("set track_counts = off; insert into thing values (7)", "7"),
            ("set session_replication_role = replica; insert into thing values (8)", "8"),
        ]
        var states: Set<String?> = [try await run("select state from reportql_ledger.data_version", in: database)]
        for step in steps {
            _ = try await run(step.script, in: database)
            #expect(try await version(database) == step.version, "\(step.script)")
            states.insert(try await run("select state from reportql_ledger.data_version", in: database))
        }
        #expect(states.count == 9)
        #expect(try await run("select count(*) from reportql_ledger.data_change", in: database) == "0")
    }

    @Test("a role that may only write the tables raises it, too")
    func otherRole() async throws {
        let database = try await emptyDatabase()
        _ = try await run(
            "create role data_version_writer; grant insert on thing to data_version_writer;"
                + "set role data_version_writer; insert into thing values (1)",
            in: database
        )
        #expect(try await version(database) == "1")
    }
}
