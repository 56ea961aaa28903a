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
                == "reportql: \(folder.path)/0001_a.sql:4:6: type \"nope\" does not exist · Statement: create table b (\n"
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
        #expect(
            first.errors
                == "loaded \(scripts.path)/1.sql: 3 statements\nloaded \(scripts.path)/2.sql: 4 statements\n"
        )
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
                == "loaded \(good): 1 statements\n"
                + "reportql: \(bad):4:1: table city has the rule city_size_check, and a row breaks it · "
                + "new row for relation \"city\" violates check constraint \"city_size_check\" · "
                + "Detail: Failing row contains (3, -1). · Statement: copy city from stdin;\n"
        )
        let status = try await CommandLineTool.run("db", "status", environment: environment)
        #expect(status.output.contains("table\tpublic.city\t0 rows\n"))
    }

    @Test(
        "an error of a constraint is said in words, with its place",
        arguments: [
            (
                "insert into city values (1, 1), (1, 1);",
                "1:1: table city has a row with this key already (unique key city_pkey)"
            ),
            ("insert into city values (1, null);", "1:1: table city must have a value in column size"),
            (
                "\n insert into part values (7);",
                "2:2: table part would refer to a row that does not exist (foreign key part_city_fkey)"
            ),
            (
                "insert into city values (1, 1);\ninsert into part values (1);\ndelete from city;",
                "3:1: table part would refer to a row that does not exist (foreign key part_city_fkey)"
            ),
            ("insert into city values (1, 0);", "1:1: table city has the rule city_size_check, and a row breaks it"),
            (
                "insert into span values ('[1,5]');insert into span values ('[5,9]');",
                "1:35: table span has a row already that this one would overlap (exclusion span_at_excl)"
            ),
            ("select 1,\n  size from city whree 1;", "2:24: syntax error at or near \"1\""),
        ]
    )
    func wordsOfConstraints(script: String, words: String) async throws {
        let folder = try TemporaryFolder()
        let environment = try await environment(folder)
        _ = try folder.write(
            """
            create table city (id int primary key, size int not null check (size > 0));
            create table part (city int references city);
            create table span (at int4range, exclude using gist (at with &&));
            """,
            to: "0001_city.sql"
        )
        _ = try await CommandLineTool.run("db", "migrate", environment: environment)
        let file = try folder.write(script, to: "data.txt")
        let outcome = try await CommandLineTool.run("db", "load", file, environment: environment)
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("reportql: \(file):\(words) · "), "\(outcome.errors)")
        #expect(outcome.errors.contains(" · Statement: "))
    }

    @Test("two loads at once wait for each other, and the second says so")
    func loadTogether() async throws {
        let folder = try TemporaryFolder()
        let environment = try await environment(folder)
        _ = try folder.write("create table city (id int primary key);", to: "0001_city.sql")
        _ = try await CommandLineTool.run("db", "migrate", environment: environment)
        let script = try folder.write(
            "insert into city select coalesce(max(id), 0) + 1 from city; select pg_sleep(1);",
            to: "data.txt"
        )
        async let one = CommandLineTool.run("db", "load", script, environment: environment)
        async let two = CommandLineTool.run("db", "load", script, environment: environment)
        let outcomes = try await [one, two]
        #expect(outcomes.map(\.status) == [0, 0])
        let status = try await CommandLineTool.run("db", "status", environment: environment)
        #expect(status.output.contains("table\tpublic.city\t2 rows\n"))
    }

    @Test("status tells what is pending: migrations, and seed scripts that are new or changed")
    func pending() async throws {
        let folder = try TemporaryFolder()
        let seed = try TemporaryFolder()
        var environment = try await environment(folder)
        environment["REPORTQL_SCRIPTS_SEED"] = seed.path
        _ = try folder.write("create table city (id int primary key);", to: "0001_city.sql")
        let file = try seed.write("insert into city values (1) on conflict do nothing;", to: "1.sql")
        let before = try await CommandLineTool.run("db", "status", environment: environment)
        #expect(before.output == "migration\t0001_city.sql\tpending\n")
        _ = try await CommandLineTool.run("db", "migrate", environment: environment)
        _ = try folder.write("create table town (id int primary key);", to: "0002_town.sql")
        let migrated = try await CommandLineTool.run("db", "status", environment: environment)
        #expect(migrated.output.contains("migration\t0002_town.sql\tpending\n"))
        #expect(migrated.output.contains("script\t\(file)\tpending\n"))
        _ = try await CommandLineTool.run("db", "load", seed.path, environment: environment)
        let loaded = try await CommandLineTool.run("db", "status", environment: environment)
        #expect(!loaded.output.contains("script\t\(file)\tpending\n"))
        #expect(loaded.output.contains("script\t\(file)\tloaded "))
        _ = try seed.write("insert into city values (2) on conflict do nothing;", to: "1.sql")
        let changed = try await CommandLineTool.run("db", "status", environment: environment)
        #expect(changed.output.contains("script\t\(file)\tpending\n"))
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
