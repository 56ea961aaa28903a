internal import Synchronization

/// What a pool has done since it was made.
final class PoolCounters: Sendable {
    private let flights = Atomic<Int>(0)
    private let statements = Atomic<Int>(0)
    private let misses = Atomic<Int>(0)
    private let cancels = Atomic<Int>(0)
    private let opened = Atomic<Int>(0)

    /// A flight was sent.
    func flightSent(statements count: Int, misses missCount: Int) {
        flights.add(1, ordering: .relaxed)
        statements.add(count, ordering: .relaxed)
        if missCount > 0 { misses.add(missCount, ordering: .relaxed) }
    }

    /// The server was told to stop a flight.
    func cancelRequested() {
        cancels.add(1, ordering: .relaxed)
    }

    /// A connection was opened.
    func connectionOpened() {
        opened.add(1, ordering: .relaxed)
    }

    /// The counts now.
    var statistics: PoolStatistics {
        let statements = statements.load(ordering: .relaxed)
        let misses = misses.load(ordering: .relaxed)
        return PoolStatistics(
            flights: flights.load(ordering: .relaxed),
            statements: statements,
            preparedHits: statements - misses,
            preparedMisses: misses,
            cancelRequests: cancels.load(ordering: .relaxed),
            connectionsOpened: opened.load(ordering: .relaxed)
        )
    }
}

/// The counts of a pool at one moment.
package struct PoolStatistics: Sendable, Equatable {
    /// Pipelines that were sent; each has one Sync.
    package var flights = 0
    /// Statements that were sent.
    package var statements = 0
    /// Statements that the connection had prepared already.
    package var preparedHits = 0
    /// Statements that were prepared first.
    package var preparedMisses = 0
    /// Flights that the server was told to stop.
    package var cancelRequests = 0
    /// Connections that were opened.
    package var connectionsOpened = 0
    /// Connections that are open now.
    package var liveConnections = 0
    /// Connections that are open and have nothing to do.
    package var idleConnections = 0
    /// Snapshots that are open.
    package var openSnapshots = 0
    /// Flights that wait for a connection.
    package var waitingFlights = 0
    /// What the open connections had prepared, in the order of their processes.
    package var preparedStatements: [PreparedUse] = []
}

/// How often one connection had prepared what it was to execute.
package struct PreparedUse: Sendable, Equatable {
    /// The process of the server.
    package let backendID: Int32
    /// Statements that it had prepared already.
    package let hits: Int
    /// Statements that it prepared first.
    package let misses: Int
}
