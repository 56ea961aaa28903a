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
    /// - Parameters:
    ///   - version: the major version of data that exists, such as `15`; nil for the newest.
    ///   - path: directories as in `PATH`; nil for those of the environment.
    ///   - parent: the directory of Debian's versions.
    /// - Throws: an error with the line that installs PostgreSQL.
    package static func find(
        version: String? = nil,
        path: String? = nil,
        parent: String = "/usr/lib/postgresql"
    ) throws(EmbeddedClusterError) -> ServerBinaries {
        if let version, isComplete("\(parent)/\(version)/bin") {
            return ServerBinaries(directory: "\(parent)/\(version)/bin")
        }
        let path = path ?? getenv("PATH").map { String(cString: $0) } ?? ""
        let directories = path.split(separator: ":").map(String.init) + debianDirectories(parent)
        for directory in directories where isComplete(directory) {
            return ServerBinaries(directory: directory)
        }
        let configured = ChildProcess.run(["env", "PATH=\(path)", "pg_config", "--bindir"])
        let directory = configured.output.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        if configured.status == 0, isComplete(directory) { return ServerBinaries(directory: directory) }
        throw EmbeddedClusterError(
            "no database is configured, and PostgreSQL's initdb is not on this machine: run "
                + "`apt-get install postgresql`, or give a database with --database-url"
        )
    }

    /// `/usr/lib/postgresql/17/bin`, `/usr/lib/postgresql/15/bin` and so on.
    private static func debianDirectories(_ parent: String) -> [String] {
        let versions = FileSystem.entries(of: parent).compactMap { Int($0) }
        return versions.sorted(by: >).map { "\(parent)/\($0)/bin" }
    }

    private static func isComplete(_ directory: String) -> Bool {
        !directory.isEmpty && access(directory + "/initdb", X_OK) == 0 && access(directory + "/postgres", X_OK) == 0
    }
}
