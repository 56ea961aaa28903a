internal import Synchronization

/// The private PostgreSQL that is used when no database is configured.
///
/// All commands that name the same directory share one server. The first one starts it, the last one stops it; a command
/// that is killed leaves it to the next one.
package final class EmbeddedCluster: Sendable {
    /// What libpq connects with: the socket directory, the database `reportql` and the superuser.
    package let connectionString: String
    /// The data directory.
    package let dataDirectory: String
    let instance: ServerInstance
    private let startLock: FileLock
    private let holdersLock: FileLock
    private let stopped = Mutex(false)

    private init(instance: ServerInstance, startLock: FileLock, holdersLock: FileLock) {
        self.instance = instance
        self.startLock = startLock
        self.holdersLock = holdersLock
        self.dataDirectory = instance.data
        self.connectionString = instance.connectionString(database: Self.database)
    }

    /// The database that is made with the cluster.
    package static let database = "reportql"

    /// Makes the cluster in `directory` if there is none, starts it if it is not running, and shares it.
    ///
    /// - Parameter directory: usually `.reportql`; made when it is missing.
    /// - Throws: what is in the way and how to mend it.
    package static func start(in directory: String) async throws(EmbeddedClusterError) -> EmbeddedCluster {
        try await BlockingCalls.run { () throws(EmbeddedClusterError) in
            let place = try ClusterDirectory.prepare(directory)
            guard let startLock = FileLock(path: place.startLock), let holdersLock = FileLock(path: place.holdersLock)
            else {
                throw EmbeddedClusterError(
                    "\(place.root) belongs to another user: remove it, or give a database with --database-url"
                )
            }
            startLock.lockExclusively()
            defer { startLock.unlock() }
            holdersLock.lockShared()
            let located = try place.located()
            let version = FileSystem.contents(of: located.data + "/PG_VERSION")?.split(separator: "\n").first
            let instance = ServerInstance(
                binaries: try .find(version: version.map(String.init)),
                account: located.account,
                data: located.data,
                sockets: located.sockets,
                log: located.log,
                settings: settings
            )
            if version == nil { try instance.initialize(isDurable: true) }
            let cluster = EmbeddedCluster(instance: instance, startLock: startLock, holdersLock: holdersLock)
            try cluster.ensureRunning()
            return cluster
        }
    }

    /// For a reader's load on one machine. Without replicas, `minimal` makes loading fast.
    private static let settings = [
        "shared_buffers": "256MB", "max_connections": "100", "wal_level": "minimal", "max_wal_senders": "0",
        "max_wal_size": "2GB", "random_page_cost": "1.1", "jit": "off",
    ]

    /// Gives up this command's share; the last one out stops the server.
    package func stop() async {
        await BlockingCalls.run {
            let isFirst = self.stopped.withLock { isStopped in
                defer { isStopped = true }
                return !isStopped
            }
            guard isFirst else { return }
            self.startLock.lockExclusively()
            defer { self.startLock.unlock() }
            if self.holdersLock.tryExclusively() {
                self.instance.stop()
                self.instance.removeSocketDirectory()
            }
            self.holdersLock.unlock()
        }
    }

    /// Whether ``stop()`` was called.
    var isStopped: Bool { stopped.withLock { $0 } }

    /// Starts the server again unless it runs, perhaps by another command; blocks.
    func restart() throws(EmbeddedClusterError) {
        startLock.lockExclusively()
        defer { startLock.unlock() }
        if isStopped { return }
        try ensureRunning()
    }

    /// Starts the server unless it runs, and makes the database unless it is there. The start lock is held.
    private func ensureRunning() throws(EmbeddedClusterError) {
        if try !instance.awaitRunning() { _ = try instance.start() }
        try instance.makeDatabase(Self.database)
    }
}
