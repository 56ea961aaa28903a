import PostgresTesting
import Testing

@Suite("reportql db")
struct DatabaseCommandTests {
    /// A database of its own, and migrations of the test's.
    private func environment(_ folder: TemporaryFolder) async throws -> [String: String] {
        [
            "DATABASE_URL": try await TestCluster.shared().createDatabase(),
            "REPORTQL_SCRIPTS_MIGRATIONS": folder.path,
        ]
    }

    @Test("migrate applies each file once, in order")
    func migrateOnce() async throws {
        let folder = try TemporaryFolder()
        let environment = try await environment(folder)
        _ = try folder.write("create table a (id int primary key);", to: "0001_a.sql")
        _ = try folder.write("create table b (id int references a);\nselect 1;", to: "0002_b.sql")
        let first = try await CommandLineTool.run("db", "migrate", environment: environment)
        #expect(first.errors.isEmpty)
        #expect(first.output == "applied 0001_a.sql\napplied 0002_b.sql\n")
        let second = try await CommandLineTool.run("db", "migrate", environment: environment)
        #expect(second.output == "nothing to apply\n")
        #expect(second.status == 0)
    }

    @Test("a migration that fails leaves nothing of itself and says where")
    func migrationFails() async throws {
        let folder = try TemporaryFolder()
        let environment = try await environment(folder)
        _ = try folder.write("create table a (id int);\n\ncreate table b (\n  id nope\n);", to: "0001_a.sql")
        let outcome = try await CommandLineTool.run("db", "migrate", environment: environment)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors
                == "reportql: \(folder.path)/0001_a.sql:4: type \"nope\" does not exist · Statement: create table b (\n"
        )
        _ = try folder.write("create table a (id int);", to: "0001_a.sql")
        #expect(try await CommandLineTool.run("db", "migrate", environment: environment).status == 0)
    }

    @Test("a migration that was changed after it was applied is refused")
    func migrationChanged() async throws {
        let folder = try TemporaryFolder()
        let environment = try await environment(folder)
        _ = try folder.write("create table a (id int);", to: "0001_a.sql")
        _ = try await CommandLineTool.run("db", "migrate", environment: environment)
        _ = try folder.write("create table a (id int); -- more", to: "0001_a.sql")
        let outcome = try await CommandLineTool.run("db", "migrate", environment: environment)
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("reportql: \(folder.path)/0001_a.sql: it was changed after it was applied ("))
    }

    @Test("a migration that comes before an applied one is refused")
    func migrationLate() async throws {
        let folder = try TemporaryFolder()
        let environment = try await environment(folder)
        _ = try folder.write("create table a (id int);", to: "0002_a.sql")
        _ = try await CommandLineTool.run("db", "migrate", environment: environment)
        _ = try folder.write("create table b (id int);", to: "0001_b.sql")
        let outcome = try await CommandLineTool.run("db", "migrate", environment: environment)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors
                == "reportql: \(folder.path)/0001_b.sql: 0002_a.sql is applied already: give the file a higher number than that.\n"
        )
    }

    @Test("two migrations at once do not collide")
    func migrateTogether() async throws {
        let folder = try TemporaryFolder()
        let environment = try await environment(folder)
        _ = try folder.write("create table a (id int);", to: "0001_a.sql")
        async let one = CommandLineTool.run("db", "migrate", environment: environment)
        async let two = CommandLineTool.run("db", "migrate", environment: environment)
        let outcomes = try await [one, two]
        #expect(outcomes.map(\.status) == [0, 0])
        #expect(Set(outcomes.map(\.output)) == ["applied 0001_a.sql\n", "nothing to apply\n"])
    }

    @Test("load takes inserts, COPY and transactions, counts the rows, and a second load changes nothing")
    func load() async throws {
        let folder = try TemporaryFolder()
        let environment = try await environment(folder)
        _ = try folder.write("create table city (id int primary key, name text not null);", to: "0001_city.sql")
        _ = try await CommandLineTool.run("db", "migrate", environment: environment)
        let scripts = try TemporaryFolder()
        _ = try scripts.write(
            "begin;\ninsert into city values (1, '濮阳;') on conflict do nothing;\ncommit;",
            to: "1.sql"
        )
        _ = try scripts.write(
            "create temporary table n (like city);\ncopy n from stdin;\n2\t清丰\n3\t南乐\n\\.\n"
                + "insert into city select * from n on conflict do nothing;\ndrop table n;",
            to: "2.sql"
        )
        let first = try await CommandLineTool.run("db", "load", scripts.path, environment: environment)
        #expect(first.errors.isEmpty)
        #expect(first.output.contains("public.city: 3 inserted, 0 updated, 0 deleted\n"))
        #expect(first.output.hasSuffix("; data version 1\n"))
        let path = scripts.path + "/1.sql"
        let second = try await CommandLineTool.run("db", "load", path, environment: environment)
        #expect(second.output == "1 files, 3 statements, 0 rows changed\n")
        let status = try await CommandLineTool.run("db", "status", environment: environment)
        #expect(status.output.contains("table\tpublic.city\t3 rows\n"))
        #expect(status.output.contains("migration\t0001_city.sql\tapplied "))
        #expect(status.output.hasSuffix("data version\t1\t\n"))
    }

    @Test("load --check does everything and keeps nothing")
    func check() async throws {
        let folder = try TemporaryFolder()
        let environment = try await environment(folder)
        _ = try folder.write("create table city (id int primary key);", to: "0001_city.sql")
        _ = try await CommandLineTool.run("db", "migrate", environment: environment)
        let scripts = try TemporaryFolder()
        let script = try scripts.write("insert into city values (1);", to: "1.sql")
        let outcome = try await CommandLineTool.run("db", "load", "--check", script, environment: environment)
        #expect(
            outcome.output
                == "public.city: 1 inserted, 0 updated, 0 deleted\n1 files, 1 statements, 1 rows changed; checked and taken back\n"
        )
        let status = try await CommandLineTool.run("db", "status", environment: environment)
        #expect(status.output.contains("table\tpublic.city\t0 rows\n"))
    }

    @Test("an error in the last of several files takes back all of them")
    func atomic() async throws {
        let folder = try TemporaryFolder()
        let environment = try await environment(folder)
        _ = try folder.write("create table city (id int primary key, size int check (size > 0));", to: "0001_city.sql")
        _ = try await CommandLineTool.run("db", "migrate", environment: environment)
        let scripts = try TemporaryFolder()
        let good = try scripts.write("insert into city values (1, 1);", to: "1.sql")
        let bad = try scripts.write("\ncopy city from stdin;\n2\t1\n3\t-1\n\\.\n", to: "2.sql")
        let outcome = try await CommandLineTool.run("db", "load", good, bad, environment: environment)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors
                == "reportql: \(bad):4: new row for relation \"city\" violates check constraint \"city_size_check\" · "
                + "Detail: Failing row contains (3, -1). · Statement: copy city from stdin;\n"
        )
        let status = try await CommandLineTool.run("db", "status", environment: environment)
        #expect(status.output.contains("table\tpublic.city\t0 rows\n"))
    }

    @Test("reset --yes drops everything and builds it anew")
    func reset() async throws {
        let folder = try TemporaryFolder()
        let seed = try TemporaryFolder()
        var environment = try await environment(folder)
        environment["REPORTQL_SCRIPTS_SEED"] = seed.path
        _ = try folder.write("create table city (id int primary key);", to: "0001_city.sql")
        _ = try seed.write("insert into city values (1), (2);", to: "1.sql")
        _ = try await CommandLineTool.run("db", "migrate", environment: environment)
        let outcome = try await CommandLineTool.run("db", "reset", "--yes", environment: environment)
        #expect(outcome.errors.isEmpty)
        #expect(outcome.output == "applied 0001_city.sql\n1 files, 1 statements, 2 rows changed; data version 1\n")
    }
}
