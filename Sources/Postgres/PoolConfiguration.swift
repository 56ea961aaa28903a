/// How the server's pool of read-only sessions is set up.
package struct PoolConfiguration: Sendable {
    /// A URI (`postgresql://…`) or keywords (`host=… dbname=…`) as libpq reads them.
    ///
    /// - Source: PostgreSQL manual §34.1.1, Connection Strings.
    package var connectionString: String
    /// The most connections that are open at once; at least 1.
    package var maximumConnections = 8
    /// How long a flight waits for a connection before it fails as unavailable.
    package var waitLimit: Duration = .seconds(5)
    /// The most snapshots at once; a further one waits as long as a flight would. The other connections are left to
    /// flights.
    package var maximumSnapshots = 4
    /// The most flights that wait at once; one more fails as unavailable at once.
    package var maximumWaiting = 10_000
    /// How long one attempt to connect may take; whole seconds, at least 2.
    package var connectTimeout: Duration = .seconds(5)
    /// How long one statement may take on the server.
    package var statementTimeout: Duration = .seconds(30)
    /// How many prepared statements each connection keeps; the least recently used one goes first.
    package var preparedStatementCapacity = 256
    /// The `TimeZone` of the sessions.
    package var timeZone = "Asia/Shanghai"
    /// The `application_name` of the sessions.
    package var applicationName = "reportql"
    /// How long a cancelled statement may go on before its connection is given up.
    package var cancelGrace: Duration = .seconds(5)
    /// Between attempts to reach a server that is down: doubled from the first to the last.
    package var backoff: ClosedRange<Duration> = .milliseconds(50)...(.seconds(2))
    /// Threads that wait for the sockets; each serves its share of the connections.
    package var reactorCount = 1
    /// Further settings of the sessions, such as `work_mem`.
    package var sessionSettings: [String: String] = [:]

    /// The defaults for a database.
    package init(connectionString: String) {
        self.connectionString = connectionString
    }
}
