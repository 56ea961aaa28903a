package import Logging
import Mapping
package import Postgres
import SQL
import Synchronization

/// Knows the present state of the data by listening for its changes, and knows when it does not know.
///
/// What it says holds for a lease from the last sign of life of the session that listens; so a session that hangs, a
/// network that swallows its packets or a process that was stopped for a while end it without being noticed first.
package final class DataStateMonitor: Sendable {
    private struct Knowledge {
        var announced: DataAnnouncement?
        var expiry: ContinuousClock.Instant
        var changes = 0

        /// Takes a state; returns whether there was one before.
        mutating func become(_ new: DataAnnouncement) -> Bool {
            defer { announced = new }
            if let announced, announced.state != new.state { changes += 1 }
            return announced != nil
        }
    }

    private let knowledge: Mutex<Knowledge>
    private let lease: Duration
    private let logger: Logger
    private let listener = Mutex<NotificationListener?>(nil)

    /// Begins to listen for the changes of a database.
    ///
    /// - Parameters:
    ///   - heartbeat: how often the session is asked for a sign of life; the lease is three times as long.
    /// - Throws: ``Postgres/PostgresError/unavailable(retryAfter:message:)`` when the process has no thread left.
    package init(
        configuration: PoolConfiguration,
        heartbeat: Duration = .seconds(1),
        logger: Logger
    ) throws(PostgresError) {
        knowledge = Mutex(Knowledge(expiry: .now))
        lease = heartbeat * 3
        self.logger = logger
        var configuration = configuration
        configuration.applicationName += " listener"
        let listener = try NotificationListener(
            configuration: configuration,
            channel: DataState.channel,
            heartbeat: DataState.heartbeat,
            interval: heartbeat,
            onEvent: { [weak self] event in self?.take(event) }
        )
        self.listener.withLock { $0 = listener }
    }

    deinit {
        stop()
    }

    /// Ends the session that listens; from then on nothing is known.
    package func stop() {
        listener.withLock { listener in
            listener?.stop()
            listener = nil
        }
        knowledge.withLock { $0.announced = nil }
    }

    /// The present state; `nil` while nobody listens.
    var current: DataState? { announced?.state }

    /// The number of the present state; `nil` while nobody listens.
    package var dataVersion: Int? { announced?.version }

    private var announced: DataAnnouncement? {
        knowledge.withLock { knowledge in
            guard let announced = knowledge.announced, knowledge.expiry > .now else { return nil }
            return announced
        }
    }

    /// How often the state was seen to change.
    package var changes: Int { knowledge.withLock { $0.changes } }

    private func take(_ event: NotificationListener.Event) {
        switch event {
        case .heartbeat(let rows, let asked):
            guard let announcement = rows.announcement, rows.string(0, 1) == "t" else {
                return lose("the session does not listen: is there a pooler in between?")
            }
            let wasKnown = knowledge.withLock { knowledge in
                defer { knowledge.expiry = asked + lease }
                return knowledge.become(announcement)
            }
            if !wasKnown { logger.info("listening for changes of the data") }
        case .notification(let payload):
            // Anyone may notify on the channel; what is no state is no change.
            guard let announcement = DataAnnouncement(payload) else { return }
            knowledge.withLock { knowledge in
                if knowledge.announced != nil { _ = knowledge.become(announcement) }
            }
        case .lost(let error):
            lose("\(error)")
        }
    }

    private func lose(_ reason: String) {
        let wasKnown = knowledge.withLock { knowledge in
            defer { knowledge.announced = nil }
            return knowledge.announced != nil
        }
        if wasKnown {
            logger.warning(
                "not listening for changes of the data: nothing is cached",
                metadata: ["reason": "\(reason)"]
            )
        }
    }
}

extension ResultRows {
    /// The first column of the only row of an answer to ``DataState/heartbeat``.
    fileprivate var announcement: DataAnnouncement? {
        rowCount == 1 ? string(0, 0).flatMap { DataAnnouncement($0) } : nil
    }
}
