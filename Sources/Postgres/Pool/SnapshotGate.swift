internal import Synchronization

/// How many snapshots are open, and who waits to open one.
struct SnapshotGate: Sendable {
    /// Snapshots that are open or about to be.
    private(set) var openCount = 0
    /// A ticket is a flight without statements, which succeeds when it is let in.
    private var waiting = FairQueue<Flight>()

    /// Lets a ticket in, or notes that it waits; true where it is in.
    mutating func enter(_ ticket: Flight, maximum: Int) -> Bool {
        guard openCount < maximum else {
            waiting.append(ticket)
            return false
        }
        openCount += 1
        return true
    }

    /// Gives a free place to the first that waits, which may have given up meanwhile; `nil` where nobody does.
    mutating func leave() -> Flight? {
        if let next = waiting.popFirst() { return next }
        openCount -= 1
        return nil
    }
}

extension PostgresPool {
    /// Waits until one more snapshot may be open.
    ///
    /// - Throws: ``PostgresError`` when the wait limit or the deadline passes, or the task is cancelled.
    func enterSnapshot(deadline: ContinuousClock.Instant?) async throws(PostgresError) {
        let ticket = Flight(statements: [], timers: reactors[0])
        _ = try await outcome(of: ticket, deadline: deadline) {
            if snapshots.withLock({ $0.enter(ticket, maximum: configuration.maximumSnapshots) }) {
                if !ticket.finish(.success([])) { leaveSnapshot() }
                return
            }
            ticket.setWaitLimit(.now + configuration.waitLimit) { [configuration] in
                let message = "\(configuration.maximumSnapshots) snapshots were open for \(configuration.waitLimit)"
                self.abandon(ticket, .unavailable(retryAfter: .seconds(5), message: message))
            }
        }
    }

    /// A snapshot has ended, or could not be opened.
    func leaveSnapshot() {
        while let next = snapshots.withLock({ $0.leave() }) {
            if next.finish(.success([])) { return }
        }
    }
}
