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
        let template = try await template.value
        return try await blocking { try TestCluster(copying: template) }
    }

    /// Puts an initialised data directory at `path`, as `initdb` would, only faster.
    package static func copyData(to path: String) async throws {
        let template = try await template.value
        try await blocking { try template.copy(to: path) }
    }

    /// `initdb` runs once in each test process.
    private static let template = Task { try await blocking { try DataTemplate() } }

    private init(copying template: DataTemplate) throws {
        directory = try TemporaryDirectory.make()
        instance = try ServerInstance(testIn: directory)
        try template.copy(to: instance.data)
        process = Mutex(try instance.start())
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

extension TestCluster {
    /// Stops a process of the server in its tracks, as a machine that hangs would.
    package func suspend(_ process: Int32) {
        _ = Glibc.kill(process, SIGSTOP)
    }

    /// Lets a suspended process go on.
    package func resume(_ process: Int32) {
        _ = Glibc.kill(process, SIGCONT)
    }
}
