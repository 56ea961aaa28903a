internal import SQL
internal import Synchronization

/// A session of the pool in one transaction that lasts over several flights: all of them see the same data, and rows can
/// be taken in pieces.
///
/// One caller uses it, one call after the other. It ends with ``end()``, with the first error, or with its last
/// reference; the session then goes back to the pool.
package final class Snapshot: Sendable {
    private let pool: PostgresPool
    private let deadline: ContinuousClock.Instant?
    private let connection: Mutex<Connection?>
    /// Whether it counts among those that ``PoolConfiguration/maximumSnapshots`` bounds.
    private let isCounted: Bool

    fileprivate init(
        pool: PostgresPool,
        connection: Connection?,
        deadline: ContinuousClock.Instant?,
        isCounted: Bool
    ) {
        self.pool = pool
        self.isCounted = isCounted
        self.deadline = deadline
        self.connection = Mutex(connection)
    }

    deinit {
        end()
    }

    /// Runs statements in one round trip.
    ///
    /// - Returns: the rows of each statement in order.
    /// - Throws: ``PostgresError``; the snapshot has ended then.
    package func run(_ statements: [BoundStatement]) async throws(PostgresError) -> [ResultRows] {
        guard let connection = connection.withLock(\.self) else {
            throw .unavailable(retryAfter: .seconds(1), message: "the snapshot has ended")
        }
        let flight = Flight(statements: statements, timers: pool.reactors[0], use: .continues)
        do {
            try PostgresPool.check(statements)
            return try await pool.outcome(of: flight, deadline: deadline) {
                if !connection.start(flight) { connection.free() }
            }
        } catch {
            // A flight that has not begun leaves the connection to us, any other one hands it back itself.
            if flight.connection == nil, !flight.hasEnded { end() } else { forget() }
            throw error
        }
    }

    /// Ends the transaction and hands the session back; does nothing the second time.
    package func end() {
        guard let connection = forget() else { return }
        connection.free()
    }

    @discardableResult
    private func forget() -> Connection? {
        let connection = connection.withLock { connection in
            defer { connection = nil }
            return connection
        }
        if isCounted, connection != nil { pool.leaveSnapshot() }
        return connection
    }
}

extension PostgresPool {
    /// Takes a session for several flights that see one snapshot, from the first of them on.
    ///
    /// - Parameters:
    ///   - statementTimeout: how long each statement may take on the server.
    ///   - deadline: when to give up, also for the later flights; `nil` for never.
    /// - Throws: ``PostgresError``, also where ``PoolConfiguration/maximumSnapshots`` stay open for longer than the wait
    ///   limit.
    package func snapshot(
        statementTimeout: Duration,
        deadline: ContinuousClock.Instant?
    ) async throws(PostgresError) -> Snapshot {
        try await enterSnapshot(deadline: deadline)
        do throws(PostgresError) {
            let timeout = Argument.constant(String(statementTimeout.milliseconds), .text)
            let flight = Flight(
                statements: [
                    BoundStatement("begin"),
                    // Cursors are read to their end, so they are planned for all their rows.
                    BoundStatement(
                        """
                        select pg_catalog.set_config('statement_timeout', \(timeout), true), \
                        pg_catalog.set_config('cursor_tuple_fraction', '1', true)
                        """
                    ),
                ],
                timers: reactors[0],
                use: .opens
            )
            _ = try await outcome(of: flight, deadline: deadline) { submit(flight) }
            return Snapshot(pool: self, connection: flight.connection, deadline: deadline, isCounted: true)
        } catch {
            leaveSnapshot()
            throw error
        }
    }

    /// Runs statements in one round trip and keeps their snapshot for further ones, which must follow at once: the session
    /// is one of those that every flight takes turns on.
    ///
    /// - Parameter deadline: when to give up, also for the later flights; `nil` for never.
    /// - Returns: the rows of each statement in order, and the snapshot.
    /// - Throws: ``PostgresError``; a server error says which statement failed.
    package func begin(
        with statements: [BoundStatement],
        deadline: ContinuousClock.Instant?
    ) async throws(PostgresError) -> (rows: [ResultRows], snapshot: Snapshot) {
        try Self.check(statements)
        let flight = Flight(statements: [BoundStatement("begin")] + statements, timers: reactors[0], use: .opens)
        do {
            let rows = try await outcome(of: flight, deadline: deadline) { submit(flight) }
            let snapshot = Snapshot(pool: self, connection: flight.connection, deadline: deadline, isCounted: false)
            return (Array(rows.dropFirst()), snapshot)
        } catch {
            guard case .server(var failure) = error else { throw error }
            failure.statementIndex = failure.statementIndex.flatMap { $0 > 0 ? $0 - 1 : nil }
            throw .server(failure)
        }
    }
}
