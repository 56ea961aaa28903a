internal import Glibc

/// Where the machine's own `initdb` and `postgres` are.
package struct ServerBinaries: Sendable, Equatable {
    /// The directory that holds both.
    package let directory: String

    /// The path of `initdb`.
    package var initdb: String { directory + "/initdb" }
    /// The path of `postgres`.
    package var postgres: String { directory + "/postgres" }

    /// Looks in `PATH`, then in Debian's directories with the newest version first, then where `pg_config` says.
    ///
    /// - Throws: an error with the line that installs PostgreSQL.
    package static func find() throws(EmbeddedClusterError) -> ServerBinaries {
        for directory in searchPath() + debianDirectories() where isComplete(directory) {
            return ServerBinaries(directory: directory)
        }
        let configured = ChildProcess.run(["pg_config", "--bindir"])
        let directory = configured.output.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        if configured.status == 0, isComplete(directory) { return ServerBinaries(directory: directory) }
        throw EmbeddedClusterError(
            "no database is configured, and PostgreSQL's initdb is not on this machine: run "
                + "`apt-get install postgresql`, or give a database with --database-url"
        )
    }

    private static func searchPath() -> [String] {
        guard let path = getenv("PATH") else { return [] }
        return String(cString: path).split(separator: ":").map(String.init)
    }

    /// `/usr/lib/postgresql/17/bin`, `/usr/lib/postgresql/15/bin` and so on.
    private static func debianDirectories() -> [String] {
        let parent = "/usr/lib/postgresql"
        let versions = FileSystem.entries(of: parent).compactMap { Int($0) }
        return versions.sorted(by: >).map { "\(parent)/\($0)/bin" }
    }

    private static func isComplete(_ directory: String) -> Bool {
        !directory.isEmpty && access(directory + "/initdb", X_OK) == 0 && access(directory + "/postgres", X_OK) == 0
    }
}
