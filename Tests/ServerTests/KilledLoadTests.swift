import Foundation
import Glibc
import Postgres
import PostgresTesting
import SQL
import Testing

@Suite("A load that is killed", .timeLimit(.minutes(15)))
struct KilledLoadTests {
    /// Every row of every table, those of the ledger included, as one digest.
    private static let digest = """
        create function pg_temp.digest() returns text language plpgsql as $$
        declare
            listed record;
            part text;
            whole text := '';
        begin
            for listed in select c.oid::regclass as name from pg_class as c
                where c.relkind = 'r' and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)' order by 1
            loop
                execute format('select md5(coalesce(string_agg(t::text, chr(10) order by t::text), '''')) from %s as t',
                    listed.name) into part;
                whole := whole || listed.name || part;
            end loop;
            return md5(whole);
        end $$;
        select pg_temp.digest();
        """

    private func digest(_ url: String) async throws -> String {
        let session = try await AdministrativeConnection.connect(url)
        // The session of a killed command ends when it next looks at its connection.
        let others: Fragment = """
            select 1 from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
            """
        while try await session.query(others).rowCount > 0 { try await Task.sleep(for: .milliseconds(10)) }
        let rows = try await session.execute(script: Self.digest)
        await session.close()
        return try #require(rows.last?.string(0, 0))
    }

    private func load(_ url: String, _ files: [String], killAfter delay: Duration?) async throws -> Int32 {
        let folder = try TemporaryFolder()
        let output = try folder.open("output")
        let process = try CommandLineTool.start(
            ["db", "load"] + files,
            environment: ["DATABASE_URL": url],
            output: output.fileDescriptor,
            errors: output.fileDescriptor
        )
        if let delay {
            try await Task.sleep(for: delay)
            kill(process.id, SIGKILL)
        }
        return await process.end()
    }

    @Test("killing the loader at 20 random moments leaves the database as it was, each time")
    func killed() async throws {
        let cluster = try await TestCluster.makePrivate()
        let before = try await cluster.createDatabase()
        for arguments in [["db", "migrate"], ["db", "load", "sql/seed/catalogue"]] {
            let outcome = try await CommandLineTool.run(arguments, environment: ["DATABASE_URL": before])
            try #require(outcome.status == 0, "\(outcome.errors)")
        }
        let expected = try await digest(before)
        let name = String(try #require(before.firstMatch(of: /dbname='([a-z0-9_]+)'/)).1)
        let whole = try await cluster.createDatabase(template: name)
        let files = ["sql/seed/catalogue", "Tests/ReportDataTests/Fixtures/example-report/example-2024.sql"]
        let start = ContinuousClock.now
        #expect(try await load(whole, files, killAfter: nil) == 0)
        let duration = ContinuousClock.now - start
        #expect(try await digest(whole) != expected)
        // A load that is killed never ends by itself, so that no kill comes too late; its session notices the kill soon.
        let folder = try TemporaryFolder()
        let endless = try folder.write(
            "set client_connection_check_interval = '50ms'; select pg_sleep(3600);",
            to: "endless.sql"
        )
        for _ in 1...20 {
            let url = try await cluster.createDatabase(template: name)
            let delay = duration * Double.random(in: 0...1)
            #expect(try await load(url, files + [endless], killAfter: delay) == -SIGKILL)
            #expect(try await digest(url) == expected, "killed after \(delay)")
        }
        try await cluster.stop()
    }

    @Test("a load that is interrupted stops its private database", arguments: [SIGINT, SIGTERM])
    func interrupted(signal: Int32) async throws {
        let folder = try TemporaryFolder()
        let log = try folder.open("log")
        let process = try CommandLineTool.start(
            [
                "db", "load", try folder.write("select 1;", to: "1.sql"),
                try folder.write("select pg_sleep(600);", to: "2.sql"),
            ],
            environment: ["REPORTQL_DATABASE_DIRECTORY": "\(folder.path)/reportql"],
            output: log.fileDescriptor,
            errors: log.fileDescriptor
        )
        while try !folder.read("log").contains("loaded ") { try await Task.sleep(for: .milliseconds(20)) }
        kill(process.id, signal)
        #expect(await process.end() == 128 + signal)
        #expect(try folder.read("log").split(separator: "\n").count == 1)
        let location = try? folder.read("reportql/location").split(separator: "\n").first.map(String.init)
        let home = location ?? "\(folder.path)/reportql"
        #expect(FileManager.default.fileExists(atPath: "\(home)/data/PG_VERSION"))
        #expect(!FileManager.default.fileExists(atPath: "\(home)/data/postmaster.pid"))
        if let location { try FileManager.default.removeItem(atPath: location) }
    }
}
