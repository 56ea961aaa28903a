import Glibc
import Logging
import Postgres
import PostgresTesting
import SQL
import Testing

@Suite("The embedded default: a private cluster in .reportql")
struct EmbeddedClusterTests {
    @Test("it is made, started, used and stopped, without TCP and with checksums")
    func life() async throws {
        try await withDirectory(data: nil) { directory in
            let cluster = try await EmbeddedCluster.start(in: directory + "/.reportql")
            let rows = try await withAdministrator(on: cluster.connectionString) { administrator in
                try await administrator.query(
                    """
                    select current_database(), current_setting('listen_addresses'), current_setting('data_checksums'),
                        current_setting('server_encoding'), current_user, current_setting('fsync')
                    """
                )
            }
            #expect((0..<6).map { rows.string(0, $0) } == ["reportql", "", "on", "UTF8", "reportql", "on"])
            await cluster.stop()
            await #expect(throws: PostgresError.self) {
                try await AdministrativeConnection.connect(cluster.connectionString)
            }
            #expect(access(cluster.dataDirectory + "/postmaster.pid", F_OK) != 0)
        }
    }

    @Test("two commands share it: the last one out stops the server")
    func sharing() async throws {
        try await withDirectory { directory in
            async let first = EmbeddedCluster.start(in: directory)
            async let second = EmbeddedCluster.start(in: directory)
            let (one, two) = try await (first, second)
            #expect(one.connectionString == two.connectionString)
            await one.stop()
            #expect(try await answers(two.connectionString))
            await two.stop()
            #expect(access(two.dataDirectory + "/postmaster.pid", F_OK) != 0)
        }
    }

    @Test("a command that is killed leaves the server to the next one, which stops it")
    func adoption() async throws {
        try await withDirectory { directory in
            let abandoned = try await backend(EmbeddedCluster.start(in: directory).connectionString)
            let next = try await EmbeddedCluster.start(in: directory)
            #expect(try await backend(next.connectionString) == abandoned)
            await next.stop()
            #expect(access(next.dataDirectory + "/postmaster.pid", F_OK) != 0)
        }
    }

    @Test("a server that was killed with -9 recovers at the next start, with all that was committed")
    func crash() async throws {
        try await withDirectory { directory in
            let cluster = try await EmbeddedCluster.start(in: directory)
            try await withAdministrator(on: cluster.connectionString) { administrator in
                _ = try await administrator.execute(script: "create table t as select generate_series(1, 1000) x")
            }
            let server = try await backend(cluster.connectionString)
            #expect(kill(server, SIGKILL) == 0)
            let next = try await EmbeddedCluster.start(in: directory)
            try await withAdministrator(on: next.connectionString) { administrator in
                let count = try await administrator.query("select count(*) from t").string(0, 0)
                #expect(count == "1000")
            }
            await cluster.stop()
            await next.stop()
        }
    }

    @Test("a process number that is left in postmaster.pid and belongs to somebody else is no obstacle")
    func staleNumber() async throws {
        try await withDirectory { directory in
            let first = try await EmbeddedCluster.start(in: directory)
            await first.stop()
            let file = try #require(fopen(first.dataDirectory + "/postmaster.pid", "w"))
            fputs("\(getpid())\n\(first.dataDirectory)\n", file)
            fclose(file)
            let second = try await EmbeddedCluster.start(in: directory)
            #expect(try await answers(second.connectionString))
            await second.stop()
        }
    }

    @Test("a supervised server that dies is started again, and the pool heals by itself")
    func supervision() async throws {
        try await withDirectory { directory in
            let cluster = try await EmbeddedCluster.start(in: directory)
            let supervisor = Task {
                await cluster.supervise(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            }
            try await withPool(on: cluster.connectionString) { pool in
                #expect(try await pool.run("select 1")[0].column() == ["1"])
                let before = try await backend(cluster.connectionString)
                #expect(kill(before, SIGKILL) == 0)
                try await waitUntil { await (try? backend(cluster.connectionString)) ?? before != before }
                while true {
                    guard let rows = try? await pool.run("select 2") else { continue }
                    #expect(rows[0].column() == ["2"])
                    break
                }
            }
            supervisor.cancel()
            await supervisor.value
            await cluster.stop()
        }
    }

    @Test("the socket goes to a short directory when its path would be too long")
    func longPath() async throws {
        try await withDirectory(data: nil) { directory in
            let deep = directory + "/" + String(repeating: "x", count: 100)
            try #require(mkdir(deep, 0o755) == 0)
            try await TestCluster.copyData(to: deep + "/data")
            let cluster = try await EmbeddedCluster.start(in: deep)
            #expect(cluster.connectionString.hasPrefix("host='/tmp/reportql-"))
            #expect(cluster.dataDirectory == deep + "/data")
            #expect(try await answers(cluster.connectionString))
            await cluster.stop()
        }
    }

    @Test(
        "root: data goes to /var/lib/reportql when the server's account cannot enter the directory",
        .enabled(if: geteuid() == 0, "only root runs the server under another account")
    )
    func unreachableDirectory() async throws {
        try await withDirectory(data: nil) { directory in
            #expect(chmod(directory, 0o700) == 0)
            let cluster = try await EmbeddedCluster.start(in: directory + "/.reportql")
            #expect(cluster.dataDirectory.hasPrefix("/var/lib/reportql/"))
            await cluster.stop()
            let again = try await EmbeddedCluster.start(in: directory + "/.reportql")
            #expect(again.dataDirectory == cluster.dataDirectory)
            await again.stop()
            _ = ChildProcess.run(["rm", "-rf", "--", String(cluster.dataDirectory.dropLast("/data".count))])
        }
    }

    @Test("without initdb the error has the line that installs it")
    func noBinaries() {
        let error = #expect(throws: EmbeddedClusterError.self) {
            try ServerBinaries.find(path: "/nowhere", parent: "/nowhere")
        }
        #expect(
            error?.message
                == "no database is configured, and PostgreSQL's initdb is not on this machine: run "
                + "`apt-get install postgresql`, or give a database with --database-url"
        )
    }

    @Test("a directory that cannot be made is named")
    func noDirectory() async {
        await #expect(
            throws: EmbeddedClusterError(
                "/dev/null/x cannot be made: check the permissions of the directory above it"
            )
        ) { try await EmbeddedCluster.start(in: "/dev/null/x") }
    }
}

/// Whether a session can be had.
private func answers(_ connectionString: String) async throws -> Bool {
    try await withAdministrator(on: connectionString) { try await $0.query("select 1").string(0, 0) == "1" }
}

/// The process of the server: the parent of each session.
private func backend(_ connectionString: String) async throws -> Int32 {
    try await withAdministrator(on: connectionString) { administrator in
        let rows = try await administrator.query(
            "select (regexp_split_to_array(pg_read_file('postmaster.pid'), '\\s+'))[1]"
        )
        return try #require(rows.string(0, 0).flatMap { Int32($0) })
    }
}

/// A directory that everybody may enter, removed at the end.
///
/// - Parameter data: where below it an initialised data directory is put, to save the time of `initdb`; nil for none.
private func withDirectory(data: String? = "data", _ body: (String) async throws -> Void) async throws {
    var template = Array("/tmp/reportql-embedded-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    chmod(directory, 0o755)
    do {
        if let data { try await TestCluster.copyData(to: directory + "/" + data) }
        try await body(directory)
    } catch {
        _ = ChildProcess.run(["rm", "-rf", "--", directory])
        throw error
    }
    _ = ChildProcess.run(["rm", "-rf", "--", directory])
}
