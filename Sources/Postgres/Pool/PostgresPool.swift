package import Logging

/// Read-only sessions of one database, shared by all requests.
package final class PostgresPool: Sendable {
    let configuration: PoolConfiguration

    /// A pool that opens its first connection when it is first needed.
    package init(configuration: PoolConfiguration, logger: Logger) {
        self.configuration = configuration
    }

    /// Runs all statements in one pipeline up to one Sync: one round trip, one snapshot.
    ///
    /// - Parameter deadline: when to give up and cancel; nil for never.
    /// - Returns: the rows of each statement in order.
    /// - Throws: ``PostgresError``; a server error says which statement failed.
    package func run(
        flight: [BoundStatement],
        deadline: ContinuousClock.Instant? = nil
    ) async throws(PostgresError) -> [ResultRows] {
        throw .unavailable(retryAfter: .seconds(1), message: "not yet")
    }

    /// Refuses further flights, waits for the running ones and closes all connections.
    package func close() async {}
}
