internal import Glibc
package import Postgres
package import SQL
internal import Synchronization

/// A throw-away PostgreSQL on a Unix socket, without TCP and without writes to disk that wait.
///
/// It ends with the test process, however that ends: a small `sh` notices the end of a pipe.
package final class TestCluster: Sendable {
    private let instance: ServerInstance
    private let directory: String
    private let process: Mutex<Int32>
    private let nextDatabase = Atomic<Int>(1)

    /// The cluster that all suites of this process share; started at the first use.
    package static func shared() async throws -> TestCluster {
        try await sharedStart.value
    }

    private static let sharedStart = Task { try await makePrivate() }

    /// A cluster of the caller's own, for tests that stop and start it.
    package static func makePrivate() async throws -> TestCluster {
        try await blocking { try TestCluster() }
    }

    private init() throws {
        var template = Array("/tmp/reportql-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw EmbeddedClusterError("no directory can be made in /tmp: errno \(errno)")
        }
        directory = template.withUnsafeBufferPointer { buffer in
            String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        chmod(directory, 0o755)
        let data = directory + "/data"
        instance = ServerInstance(
            binaries: try .find(),
            account: try .choose(data: data),
            data: data,
            sockets: directory + "/run",
            log: directory + "/server.log",
            settings: [
                "fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "64MB",
                "max_connections": "100", "wal_level": "minimal", "max_wal_senders": "0", "autovacuum": "off",
            ]
        )
        guard instance.account.makePrivateDirectory(directory) else {
            throw EmbeddedClusterError("\(directory) cannot be given to user \(instance.account.user)")
        }
        try Self.removeAtExit(directory)
        try instance.initialize(isDurable: false)
        process = Mutex(try instance.start())
    }

    /// Starts the watcher, whose input ends when this process does.
    private static func removeAtExit(_ directory: String) throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw EmbeddedClusterError("no descriptor left") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let script = """
            read ignored
            for process in $(head -n 1 "$1/data/postmaster.pid"); do kill -QUIT "$process"; done
            while [ -e "$1/data/postmaster.pid" ] && kill -0 "$process" ; do sleep 0.1; done
            rm -rf -- "$1"
            """
        let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer {
            close(ends[0])
            close(null)
        }
        let watcher = ChildProcess.spawn(["/bin/sh", "-c", script, "sh", directory], input: ends[0], output: null)
        guard watcher != nil else { throw EmbeddedClusterError("/bin/sh cannot be started") }
        // The other end stays open for the life of this process.
    }

    /// The superuser's connection string for a database that exists.
    package func connectionString(database: String) -> String {
        instance.connectionString(database: database)
    }

    /// An empty database with a name of its own, or a copy of `template`; returns its connection string.
    package func createDatabase(template: String = "template0") async throws -> String {
        let number = nextDatabase.wrappingAdd(1, ordering: .relaxed).oldValue
        let name = "test_\(number)"
        guard let database = Identifier(name), let source = Identifier(template) else {
            throw EmbeddedClusterError("\(template) is no name of a database")
        }
        try await administer("create database \(database) template \(source)")
        return connectionString(database: name)
    }

    /// Runs one statement in the database `postgres`.
    @discardableResult
    package func administer(_ statement: Fragment) async throws -> ResultRows {
        let connection = try await AdministrativeConnection.connect(connectionString(database: "postgres"))
        let rows = try await connection.query(statement)
        await connection.close()
        return rows
    }

    /// Stops the server in order; sessions are cut.
    package func stop() async throws {
        try await Self.blocking { self.instance.stop() }
    }

    /// Kills the server as a crash would.
    package func kill() async throws {
        try await Self.blocking {
            self.process.withLock { process in
                _ = Glibc.kill(process, SIGKILL)
                ChildProcess.wait(for: process)
            }
        }
    }

    /// Starts the server again.
    package func start() async throws {
        try await Self.blocking {
            let process = try self.instance.start()
            self.process.withLock { $0 = process }
        }
    }

    private static func blocking<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await BlockingCalls.run(body)
    }
}
