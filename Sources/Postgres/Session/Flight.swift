internal import Synchronization

/// The statements of one pipeline and the task that waits for their rows.
final class Flight: Sendable {
    /// How a flight ends.
    typealias Outcome = Result<[ResultRows], PostgresError>

    /// What a flight does with the session that runs it.
    enum Use: Sendable {
        /// Has it for itself, in one implicit transaction up to its Sync.
        case whole
        /// Begins a transaction, which a snapshot goes on with.
        case opens
        /// Runs in the transaction of a snapshot.
        case continues
        /// Ends the transaction of a snapshot.
        case ends

        /// Whether the session belongs to a snapshot when the flight has gone well.
        var keepsSession: Bool { self == .opens || self == .continues }

        /// Whether another session could not do it.
        var isBound: Bool { self == .continues || self == .ends }
    }

    private struct State {
        var continuation: CheckedContinuation<Outcome, Never>?
        var outcome: Outcome?
        var connection: Connection?
        var attempts = 0
        var deadlineTimer: TimerTable.ID?
        var waitTimer: TimerTable.ID?
    }

    /// What to run, in order.
    let statements: [BoundStatement]
    /// What becomes of the session.
    let use: Use
    private let timers: Reactor
    private let state = Mutex(State())

    /// A flight whose deadlines `timers` watches.
    init(statements: [BoundStatement], timers: Reactor, use: Use = .whole) {
        self.statements = statements
        self.use = use
        self.timers = timers
    }

    /// Notes the task; it is resumed exactly once.
    func install(_ continuation: CheckedContinuation<Outcome, Never>) {
        let outcome = state.withLock { state in
            if state.outcome == nil { state.continuation = continuation }
            return state.outcome
        }
        if let outcome { continuation.resume(returning: outcome) }
    }

    /// Resumes the task.
    ///
    /// - Returns: false when the flight had ended already.
    @discardableResult
    func finish(_ outcome: Outcome) -> Bool {
        let ended = state.withLock { state -> State? in
            guard state.outcome == nil else { return nil }
            let ended = state
            state = State(outcome: outcome, connection: state.connection, attempts: state.attempts)
            return ended
        }
        guard let ended else { return false }
        ended.continuation?.resume(returning: outcome)
        if let timer = ended.deadlineTimer { timers.cancel(timer) }
        if let timer = ended.waitTimer { timers.cancel(timer) }
        return true
    }

    /// Notes that `connection` is about to run the flight; false when the flight has ended already.
    func begin(on connection: Connection) -> Bool {
        let (begins, waitTimer) = state.withLock { state -> (Bool, TimerTable.ID?) in
            guard state.outcome == nil else { return (false, nil) }
            state.connection = connection
            defer { state.waitTimer = nil }
            return (true, state.waitTimer)
        }
        if let waitTimer { timers.cancel(waitTimer) }
        return begins
    }

    /// The connection that runs or ran it; nil while it waits.
    var connection: Connection? { state.withLock { $0.connection } }

    /// Whether the task has its answer.
    var hasEnded: Bool { state.withLock { $0.outcome != nil } }

    /// Takes the flight from its connection for a second attempt; false when it had one, or is bound to its session.
    func retry() -> Bool {
        guard !use.isBound else { return false }
        return state.withLock { state in
            guard state.outcome == nil, state.attempts == 0 else { return false }
            state.attempts = 1
            state.connection = nil
            return true
        }
    }

    /// Ends the flight at `deadline` by `action`.
    func setDeadline(_ deadline: ContinuousClock.Instant, _ action: @escaping @Sendable () -> Void) {
        let timer = timers.schedule(at: deadline, action)
        let isSet = state.withLock { state in
            if state.outcome == nil { state.deadlineTimer = timer }
            return state.outcome == nil
        }
        if !isSet { timers.cancel(timer) }
    }

    /// Ends the wait at `deadline` by `action`.
    func setWaitLimit(_ deadline: ContinuousClock.Instant, _ action: @escaping @Sendable () -> Void) {
        let timer = timers.schedule(at: deadline, action)
        let isSet = state.withLock { state in
            guard state.outcome == nil, state.connection == nil else { return false }
            state.waitTimer = timer
            return true
        }
        if !isSet { timers.cancel(timer) }
    }
}

extension Flight: Hashable {
    /// Two flights are equal when they are the same one.
    static func == (left: Flight, right: Flight) -> Bool { left === right }

    /// Hashes the identity.
    func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(self))
    }
}
