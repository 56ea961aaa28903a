import EngineTesting
import Foundation
import Postgres
import PostgresTesting
import SQL
import Testing

/// A server of its own, since roles belong to a whole server; it asks reportql_bi for its password.
private struct ReportServer: Sendable {
    let cluster: TestCluster
    let url: String

    static let shared = Task { try await ReportServer() }

    private init() async throws {
        cluster = try await TestCluster.makePrivate()
        url = try await cluster.createDatabase()
        for script in try Repository.scripts(in: "sql/migrations") + Repository.scripts(in: "sql/seed") {
            try await run(script)
        }
        // Row-level security on one table, and a role that reaches the schema public through PUBLIC alone.
        try await run(
            """
            create role app login;
            alter table project enable row level security;
            create policy even on project using (id % 2 = 0);
            """
        )
        try await run(
            """
            do $$
            begin
                execute format('copy (values (''local all reportql_bi scram-sha-256''), (''local all all trust'')) to %L',
                    current_setting('hba_file'));
                perform pg_reload_conf();
            end
            $$
            """
        )
    }

    /// Runs a script as the superuser, or over another connection; returns the last rows.
    @discardableResult
    func run(_ script: String, as url: String? = nil) async throws -> ResultRows? {
        let connection = try await AdministrativeConnection.connect(url ?? self.url)
        do {
            let rows = try await connection.execute(script: script)
            await connection.close()
            return rows.last
        } catch {
            await connection.close()
            throw error
        }
    }

    func value(_ script: String, as url: String? = nil) async throws -> String? {
        try await run(script, as: url)?.string(0, 0)
    }

    /// The connection string of the role.
    func reader(_ password: String) -> String {
        let separator = url.contains("://") ? (url.contains("?") ? "&" : "?") : " "
        return url + "\(separator)user=reportql_bi" + (separator == " " ? " " : "&") + "password=\(password)"
    }

    func bi(_ arguments: String..., environment: [String: String] = [:]) async throws -> CommandLineTool.Outcome {
        try await CommandLineTool.run(
            ["db", "bi"] + arguments,
            environment: environment.merging(["DATABASE_URL": url]) { first, _ in first }
        )
    }
}

@Suite("reportql db bi", .serialized)
struct BIAccessTests {
    private static let password = "correct-horse-battery"

    private func enabled() async throws -> ReportServer {
        let server = try await ReportServer.shared.value
        let outcome = try await server.bi("--enable", environment: ["REPORTQL_BI_PASSWORD": Self.password])
        try #require(outcome.status == 0, "\(outcome.errors)")
        return server
    }

    @Test("it needs an action, and --enable a password from somewhere")
    func usage() async throws {
        let server = try await ReportServer.shared.value
        #expect(try await server.bi().status == 2)
        #expect(try await server.bi("--enable", "--disable").status == 2)
        #expect(try await server.bi("--status", "--generate-password").status == 2)
        _ = try await server.bi("--disable")
        let none = try await server.bi("--enable")
        #expect(none.status == 2)
        #expect(none.errors.contains("--generate-password, --password-file FILE or REPORTQL_BI_PASSWORD"))
        let short = try await server.bi("--enable", environment: ["REPORTQL_BI_PASSWORD": "short"])
        #expect(short.status == 1)
        #expect(short.errors.contains("at least 12 characters"))
        #expect(try await server.bi("--status").output == "role\treportql_bi\tabsent\n")
    }

    @Test("enabled, the role logs in with its password and with no other; enabling again is fine and keeps it")
    func password() async throws {
        let server = try await enabled()
        let again = try await server.bi("--enable")
        #expect(again.status == 0, "\(again.errors)")
        #expect(
            again.output.hasPrefix(
                "role\treportql_bi\tmay log in\nconnections\treportql_bi\t0 of 10\nview\tbi.district\t"
            )
        )
        #expect(try await server.value("select current_user", as: server.reader(Self.password)) == "reportql_bi")
        await #expect(throws: PostgresError.self) {
            try await server.run("select 1", as: server.reader("wrong-password"))
        }
        let folder = try TemporaryFolder()
        let file = try folder.write("another-long-password\n", to: "password")
        #expect(try await server.bi("--enable", "--password-file", file).status == 0)
        #expect(try await server.value("select 1", as: server.reader("another-long-password")) == "1")
        await #expect(throws: PostgresError.self) { try await server.run("select 1", as: server.reader(Self.password)) }
    }

    @Test("a password that was made is shown once and works; the server's log has none in the clear")
    func generated() async throws {
        let server = try await ReportServer.shared.value
        try await server.run("alter system set log_statement = 'all'")
        try await server.run("alter system set log_parameter_max_length = -1")
        try await server.run("select pg_reload_conf()")
        let outcome = try await server.bi("--enable", "--generate-password")
        let line = try #require(outcome.output.split(separator: "\n").last)
        #expect(line.hasPrefix("password\treportql_bi\t"))
        let password = String(line.split(separator: "\t")[2])
        #expect(password.count == 24)
        #expect(try await server.value("select 1", as: server.reader(password)) == "1")
        let stored = try await server.value("select rolpassword from pg_authid where rolname = 'reportql_bi'")
        #expect(stored?.hasPrefix("SCRAM-SHA-256$") == true)
        let data = try #require(try await server.value("show data_directory"))
        let log = try String(
            contentsOf: URL(filePath: data).appending(path: "../server.log").standardized,
            encoding: .utf8
        )
        #expect(log.contains("create view bi.figure"))
        #expect(log.contains("SCRAM-SHA-256$"))
        #expect(!log.contains(password))
    }

    @Test("the views agree with the data")
    func agreement() async throws {
        let server = try await enabled()
        let views = try #require(
            try await server.run("select relname from pg_class where relnamespace = 'bi'::regnamespace order by 1")
        )
        #expect(views.rowCount == 26)
        for row in 0..<views.rowCount {
            let name = try #require(views.string(row, 0))
            // Only the column that names it, the same rows, each once.
            let counts = try await server.value(
                "select concat_ws(' ', (select count(*) from bi.\(name)), (select count(*) from public.\(name)))"
            )
            let numbers = (counts ?? "").split(separator: " ")
            #expect(
                numbers.count == 2 && numbers.first == numbers.last && numbers.first != "0",
                "\(name): \(counts ?? "")"
            )
        }
        let sums = """
            select concat_ws(' ', sum(base_value), sum(value), count(distinct metric_id), max(base_value_high), sum(char_start))
            from
            """
        let expected = try await server.value(sums + " public.figure")
        #expect(try await server.value(sums + " bi.figure", as: server.reader(Self.password)) == expected)
        let byUnit = """
            select string_agg(t::text, ';' order by t::text) from (
                select unit_code, sum(value), count(*) from bi.figure where modality = 'ENSURE' group by 1) as t
            """
        let byUnitOfTables = """
            select string_agg(t::text, ';' order by t::text) from (
                select u.code, sum(f.value), count(*) from figure f join unit u on u.id = f.unit_id
                where f.modality = 'ENSURE' group by 1) as t
            """
        #expect(try await server.value(byUnit) == (try await server.value(byUnitOfTables)))
        let path = "select path from bi.section where level = 3 order by section_id limit 1"
        #expect(try await server.value(path)?.split(separator: " › ").count == 3)
    }

    @Test("every view and every column has a comment in both languages")
    func comments() async throws {
        let server = try await enabled()
        let missing = try await server.value(
            """
            select string_agg(c.relname || coalesce('.' || a.attname, ''), ', ')
            from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
            where c.relnamespace = 'bi'::regnamespace and (
                obj_description(c.oid, 'pg_class') !~ ' · ' or obj_description(c.oid, 'pg_class') is null
                or col_description(c.oid, a.attnum) !~ ' · ' or col_description(c.oid, a.attnum) is null)
            """
        )
        #expect(missing == nil)
    }

    @Test("row-level security holds for the role through the views")
    func rowLevelSecurity() async throws {
        let server = try await enabled()
        let seen = "select count(*) filter (where project_id % 2 = 1) || ' ' || (count(*) > 0) from bi.project"
        #expect(try await server.value(seen, as: server.reader(Self.password)) == "0 true")
        #expect(try await server.value("select count(*) > 0 from bi.project where project_id % 2 = 1") == "t")
    }

    @Test(
        "nothing else is allowed, even after the role switched its defaults off",
        arguments: [
            ("select * from public.project", "42501"), ("select * from public.figure", "42501"),
            ("update bi.metric set name = 'x'", "42501"),
            ("delete from bi.metric", "42501"), ("create table bi.x (a int)", "42501"),
            ("create table public.x (a int)", "42501"), ("create temporary table x (a int)", "42501"),
            ("create schema x", "42501"), ("select lo_create(0)", "42501"), ("select lo_from_bytea(0, 'x')", "42501"),
            ("select lo_creat(-1)", "42501"), ("select pg_read_file('/etc/passwd')", "42501"),
            ("copy (select 1) to program 'true'", "42501"), ("copy bi.metric to '/tmp/x'", "42501"),
            ("set temp_file_limit = -1", "42501"), ("set role app", "42501"),
            ("alter role reportql_bi superuser", "42501"),
            ("select rolpassword from pg_authid", "42501"), ("select * from reportql_ledger.migration", "42501"),
        ]
    )
    func denied(_ statement: String, _ sqlState: String) async throws {
        let server = try await enabled()
        try await server.run(
            "create schema if not exists reportql_ledger; create table if not exists reportql_ledger.migration (a int)"
        )
        let script = "set default_transaction_read_only = off; set statement_timeout = 0; commit; \(statement)"
        let error = await #expect(throws: PostgresError.self) {
            try await server.run(script, as: server.reader(Self.password))
        }
        guard case .server(let report)? = error else { Issue.record("\(String(describing: error))"); return }
        #expect(report.sqlState.code == sqlState, "\(report.message)")
    }

    @Test("a statement that writes is refused by default, and sessions are bounded")
    func defaults() async throws {
        let server = try await enabled()
        let settings = """
            select concat_ws(' ', current_setting('default_transaction_read_only'), current_setting('statement_timeout'),
                current_setting('idle_in_transaction_session_timeout'), current_setting('search_path'),
                current_setting('temp_file_limit'))
            """
        #expect(try await server.value(settings, as: server.reader(Self.password)) == "on 30s 1min bi 512MB")
        var connections: [AdministrativeConnection] = []
        for _ in 0..<10 {
            connections.append(try await AdministrativeConnection.connect(server.reader(Self.password)))
        }
        await #expect(throws: PostgresError.self) {
            try await AdministrativeConnection.connect(server.reader(Self.password))
        }
        for connection in connections { await connection.close() }
    }

    @Test("roles that reached the schema public through PUBLIC keep it")
    func otherRoles() async throws {
        let server = try await enabled()
        #expect(try await server.value("select has_schema_privilege('app', 'public', 'usage')") == "t")
        #expect(try await server.value("select has_schema_privilege('reportql_bi', 'public', 'usage')") == "f")
    }

    @Test("--disable ends the role's sessions and takes role, schema and privileges away; twice is fine")
    func disable() async throws {
        let server = try await enabled()
        let open = try await AdministrativeConnection.connect(server.reader(Self.password))
        let outcome = try await server.bi("--disable")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output == "disabled\tthe schema bi and the role reportql_bi are gone\n")
        await #expect(throws: PostgresError.self) { try await open.execute(script: "select 1") }
        await open.close()
        await #expect(throws: PostgresError.self) { try await server.run("select 1", as: server.reader(Self.password)) }
        let left = "select count(*) from pg_namespace where nspname = 'bi'"
        #expect(try await server.value(left) == "0")
        let privileges = "select count(*) from pg_class where relacl::text like '%reportql_bi%'"
        #expect(try await server.value(privileges) == "0")
        #expect(try await server.bi("--disable").status == 0)
        #expect(try await server.bi("--status").output == "role\treportql_bi\tabsent\n")
    }

    @Test("--disable works where the report's tables are gone")
    func disableWithoutTables() async throws {
        let server = try await ReportServer.shared.value
        let empty = try await server.cluster.createDatabase()
        let outcome = try await CommandLineTool.run("db", "bi", "--disable", environment: ["DATABASE_URL": empty])
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    @Test("who is no superuser is told so, and nothing is changed", arguments: ["--enable", "--disable"])
    func superuser(_ action: String) async throws {
        let server = try await ReportServer.shared.value
        let url = server.url + (server.url.contains("://") ? "&user=app" : " user=app")
        let outcome = try await CommandLineTool.run(
            "db",
            "bi",
            action,
            environment: ["DATABASE_URL": url]
        )
        #expect(outcome.status == 3)
        #expect(outcome.errors.hasPrefix("reportql: db bi has to connect as a superuser: "))
    }

    @Test("a database without the report's tables is refused, and nothing is left in it")
    func otherDatabase() async throws {
        let server = try await ReportServer.shared.value
        let empty = try await server.cluster.createDatabase()
        let outcome = try await CommandLineTool.run(
            "db",
            "bi",
            "--enable",
            "--generate-password",
            environment: ["DATABASE_URL": empty]
        )
        #expect(outcome.status == 1)
        #expect(
            outcome.errors
                == "reportql: the database has no table public.figure: run db migrate first; sql/bi is for the report's tables.\n"
        )
    }
}
