/// The private PostgreSQL that is used when no database is configured.
package final class EmbeddedCluster: Sendable {
    /// What libpq connects with: the socket directory, the database `reportql` and the superuser.
    package let connectionString: String

    init(connectionString: String) {
        self.connectionString = connectionString
    }

    /// Makes the cluster in `directory` if there is none, starts it if it is not running, and shares it.
    ///
    /// - Parameter directory: usually `.reportql`; created when it is missing.
    package static func start(in directory: String) async throws(EmbeddedClusterError) -> EmbeddedCluster {
        throw EmbeddedClusterError("not yet")
    }

    /// Restarts the server whenever it dies, until the task is cancelled.
    package func supervise() async {}

    /// Gives up this command's share; the last one out stops the server.
    package func stop() async {}
}
