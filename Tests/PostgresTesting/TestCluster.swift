import Postgres

/// A throw-away PostgreSQL on a Unix socket, one for each test process.
package final class TestCluster: Sendable {
    /// The cluster that all suites of this process share; started at the first use.
    package static func shared() async throws -> TestCluster {
        throw EmbeddedClusterTestError()
    }

    /// A cluster of the caller's own, for tests that stop and start it.
    package static func makePrivate() async throws -> TestCluster {
        throw EmbeddedClusterTestError()
    }

    /// An empty database with a name of its own (or a copy of `template`); returns its connection string.
    package func createDatabase(template: String? = nil) async throws -> String {
        throw EmbeddedClusterTestError()
    }

    /// The superuser's connection string for a database that exists.
    package func connectionString(database: String) -> String { "" }

    /// Stops the server at once; sessions are cut.
    package func stop() async throws {}

    /// Starts the server again.
    package func start() async throws {}
}

struct EmbeddedClusterTestError: Error {}
