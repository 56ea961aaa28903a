package import Logging
internal import SQL
internal import Synchronization

/// Read-only sessions of one database, shared by all requests.
///
/// A pool lives, with its connections and its reactor threads, until ``close()``.
package final class PostgresPool: Sendable {
    typealias Machine = PoolMachine<Connection, Flight>

    /// How the pool was set up.
    package let configuration: PoolConfiguration
    let logger: Logger
    let reactors: [Reactor]
    let counters = PoolCounters()
    let machine: Mutex<Machine>
    let closing = Mutex(Closing())
    let snapshots = Mutex(SnapshotGate())
    private let onFlight: (@Sendable ([BoundStatement]) -> Void)?

    /// Who waits for the pool to be empty.
    struct Closing {
        var waiters: [CheckedContinuation<Void, Never>] = []
        var isDrained = false
    }

    /// A pool that opens its first connection when it is first needed.
    ///
    /// - Parameter onFlight: called with the statements of each flight before it is sent, for tests and traces.
    /// - Throws: ``PostgresError/unavailable(retryAfter:message:)`` when the process has no thread or descriptor left.
    package init(
        configuration: PoolConfiguration,
        logger: Logger,
        onFlight: (@Sendable ([BoundStatement]) -> Void)? = nil
    ) throws(PostgresError) {
        self.configuration = configuration
        self.logger = logger
        self.onFlight = onFlight
        var reactors: [Reactor] = []
        for _ in 0..<max(1, configuration.reactorCount) { reactors.append(try Reactor()) }
        self.reactors = reactors
        self.machine = Mutex(
            Machine(
                maximumConnections: configuration.maximumConnections,
                maximumWaiting: configuration.maximumWaiting,
                backoff: configuration.backoff
            )
        )
    }

    /// Runs all statements in one pipeline up to one Sync: one round trip, one snapshot.
    ///
    /// When the task is cancelled or the deadline passes, the call returns at once and the server is told to stop.
    /// - Parameter deadline: when to give up; nil for never.
    /// - Returns: the rows of each statement in order.
    /// - Throws: ``PostgresError``; a server error says which statement failed.
    package func run(
        flight statements: [BoundStatement],
        deadline: ContinuousClock.Instant? = nil
    ) async throws(PostgresError) -> [ResultRows] {
        if statements.isEmpty { return [] }
        try Self.check(statements)
        let flight = Flight(statements: statements, timers: reactors[0])
        return try await outcome(of: flight, deadline: deadline) { self.submit(flight) }
    }

    /// Begins a flight by `start` and waits for its end.
    func outcome(
        of flight: Flight,
        deadline: ContinuousClock.Instant?,
        start: () -> Void
    ) async throws(PostgresError) -> [ResultRows] {
        if !flight.statements.isEmpty { onFlight?(flight.statements) }
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                flight.install(continuation)
                if let deadline { flight.setDeadline(deadline) { self.abandon(flight, .timeout) } }
                start()
            }
        } onCancel: {
            abandon(flight, .cancelled)
        }
        return try outcome.get()
    }

    /// Refuses further flights, waits for the running and waiting ones, and closes all connections.
    package func close() async {
        perform(machine.withLock { $0.close() })
        await withCheckedContinuation { continuation in
            let isDrained = closing.withLock { closing in
                if !closing.isDrained { closing.waiters.append(continuation) }
                return closing.isDrained
            }
            if isDrained { continuation.resume() }
        }
    }

    /// What the pool has done, and what it has now.
    package var statistics: PoolStatistics {
        var statistics = counters.statistics
        statistics.openSnapshots = snapshots.withLock { $0.openCount }
        let connections = machine.withLock { machine in
            statistics.liveConnections = machine.liveCount
            statistics.idleConnections = machine.idleCount
            statistics.waitingFlights = machine.waitingCount
            return machine.connections
        }
        statistics.preparedStatements = connections.map(\.preparedUse).sorted { $0.backendID < $1.backendID }
        return statistics
    }

    /// Refuses what the protocol cannot carry before anything is sent.
    static func check(_ statements: [BoundStatement]) throws(PostgresError) {
        for (index, bound) in statements.enumerated() {
            guard bound.values.count <= type(of: bound.statement).maximumParameters else {
                throw .protocolViolation(message: "statement \(index) has \(bound.values.count) parameters")
            }
            for value in bound.values where value?.contains(0) == true {
                // The answer of the server to a zero byte, which a text parameter cannot even carry to it.
                var error = ServerError(sqlState: SQLState("22021"), message: "a text value contains a zero byte")
                error.statementIndex = index
                throw .server(error)
            }
        }
    }
}
