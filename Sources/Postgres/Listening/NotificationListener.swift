internal import CLibpq
internal import Glibc
package import SQL
internal import Synchronization

/// Listens on a channel with a session of its own and asks the server for a sign of life in between; connects again
/// whenever the session is lost.
///
/// It has a thread of its own, which waits; all events are told on that thread, in the order of the session.
package final class NotificationListener: Sendable {
    /// What the thread tells.
    package enum Event: Sendable {
        /// The session answered the heartbeat that was sent at `asked`; notifications of earlier commits may follow.
        case heartbeat(ResultRows, asked: ContinuousClock.Instant)
        /// A notification.
        case notification(payload: String)
        /// There is no session: it cannot be had, or was lost. Told once, until the next heartbeat.
        case lost(PostgresError)
    }

    private let configuration: PoolConfiguration
    private let channel: Identifier
    private let heartbeat: Statement
    private let interval: Duration
    private let onEvent: @Sendable (Event) -> Void
    private let wakeUp: Int32
    private let isStopped = Atomic<Bool>(false)

    /// Begins to listen.
    ///
    /// - Parameters:
    ///   - heartbeat: a statement without slots; it runs when the session listens, and then once per interval.
    ///   - interval: at least 10 ms.
    /// - Throws: ``PostgresError/unavailable(retryAfter:message:)`` when the process has no thread or descriptor left.
    package init(
        configuration: PoolConfiguration,
        channel: Identifier,
        heartbeat: Fragment,
        interval: Duration,
        onEvent: @escaping @Sendable (Event) -> Void
    ) throws(PostgresError) {
        self.configuration = configuration
        self.channel = channel
        self.heartbeat = heartbeat.render()
        self.interval = max(interval, .milliseconds(10))
        self.onEvent = onEvent
        wakeUp = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        guard wakeUp >= 0, startThread({ self.run() }) else {
            throw .unavailable(retryAfter: .seconds(1), message: "no thread left for a listener")
        }
    }

    deinit {
        close(wakeUp)
    }

    /// Ends the session and the thread; no event is told afterwards but one that is on its way.
    package func stop() {
        isStopped.store(true, ordering: .relaxed)
        var one: UInt64 = 1
        _ = write(wakeUp, &one, 8)
    }

    private var goesOn: Bool { !isStopped.load(ordering: .relaxed) }

    private func run() {
        var pause = configuration.backoff.lowerBound
        var isLost = false
        while goesOn {
            do throws(PostgresError) {
                let session = try configuration.openSession()
                try execute("listen \(channel)", on: session)
                try serve(session) {
                    pause = configuration.backoff.lowerBound
                    isLost = false
                }
            } catch {
                if !isLost, goesOn { onEvent(.lost(error)) }
                isLost = true
            }
            guard goesOn else { return }
            _ = wait(for: nil, until: .now + pause)
            pause = min(pause * 2, configuration.backoff.upperBound)
        }
    }

    /// Tells what the session says until it is lost or the listener is stopped.
    private func serve(_ session: borrowing Session, whenAlive: () -> Void) throws(PostgresError) {
        while goesOn {
            let asked = ContinuousClock.now
            let rows = try execute(heartbeat, on: session)
            whenAlive()
            onEvent(.heartbeat(rows, asked: asked))
            let next = asked + interval
            repeat {
                while let notification = PQnotifies(session.connection) {
                    let payload = String(cString: notification.pointee.extra)
                    PQfreemem(notification)
                    onEvent(.notification(payload: payload))
                }
                guard wait(for: PQsocket(session.connection), until: next) else { break }
                guard PQconsumeInput(session.connection) == 1, session.isGood else { throw .lost(session) }
            } while goesOn
        }
    }

    @discardableResult
    private func execute(_ fragment: Fragment, on session: borrowing Session) throws(PostgresError) -> ResultRows {
        try execute(fragment.render(), on: session)
    }

    @discardableResult
    private func execute(_ statement: Statement, on session: borrowing Session) throws(PostgresError) -> ResultRows {
        let values = statement.values(slots: [])
        let answer = withTextParameters(values) {
            PQexecParams(session.connection, statement.sql, Int32(values.count), nil, $0, nil, nil, 0)
        }
        guard let answer else { throw .lost(session) }
        switch PQresultStatus(answer) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK:
            return ResultRows(owning: answer)
        default:
            defer { PQclear(answer) }
            guard session.isGood else { throw .lost(session) }
            throw .server(ServerError(result: answer))
        }
    }

    /// Waits until the socket can be read, and at the longest until the deadline or the stop.
    ///
    /// - Returns: whether the socket can be read.
    private func wait(for socket: Int32?, until deadline: ContinuousClock.Instant) -> Bool {
        let remaining = ContinuousClock.now.duration(to: deadline)
        guard remaining > .zero else { return false }
        var descriptors = [pollfd(fd: wakeUp, events: Int16(POLLIN), revents: 0)]
        if let socket { descriptors.append(pollfd(fd: socket, events: Int16(POLLIN), revents: 0)) }
        _ = poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: remaining.milliseconds + 1))
        return socket != nil && descriptors[descriptors.count - 1].revents != 0
    }
}

extension PostgresError {
    /// The session broke, with libpq's words.
    fileprivate static func lost(_ session: borrowing Session) -> PostgresError {
        .unavailable(retryAfter: .seconds(1), message: session.lastMessage)
    }
}
