internal import Postgres

/// An initialised data directory on which no server ever runs.
struct DataTemplate: Sendable {
    private let instance: ServerInstance

    /// Runs `initdb`; blocks.
    init() throws {
        instance = try ServerInstance(testIn: try TemporaryDirectory.make())
        try instance.initialize(isDurable: false)
    }

    /// Copies the directory with its owner and permissions; blocks.
    func copy(to path: String) throws {
        let completion = ChildProcess.run(["cp", "-a", "--", instance.data, path])
        guard completion.status == 0 else {
            throw EmbeddedClusterError("\(instance.data) cannot be copied to \(path): \(completion.output)")
        }
    }
}

extension ServerInstance {
    /// A server that never waits for a disk, in a temporary directory.
    init(testIn directory: String) throws {
        self.init(
            binaries: try .find(),
            account: try .choose(data: directory + "/data"),
            data: directory + "/data",
            sockets: directory + "/run",
            log: directory + "/server.log",
            settings: [
                "fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "64MB",
                "max_connections": "500", "wal_level": "minimal", "max_wal_senders": "0", "autovacuum": "off",
            ]
        )
    }
}
