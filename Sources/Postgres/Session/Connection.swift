internal import CLibpq
internal import SQL
internal import Synchronization

/// A session of the pool: the task sends a whole flight, the reactor receives the answer.
///
/// No call here blocks: the socket is non-blocking, and cancel requests run on ``BlockingCalls``.
final class Connection: Sendable {
    /// Who is told what becomes of the connection. Called without any lock held.
    protocol Owner: AnyObject, Sendable {
        /// The connection is idle.
        func released(_ connection: Connection)
        /// The connection broke; `flight` was on it and has not ended.
        func lost(_ connection: Connection, _ flight: Flight?, _ error: PostgresError)
    }

    /// What the lock guards.
    struct State: ~Copyable, @unchecked Sendable {
        // Sendable: only ever inside the lock; the libpq connection belongs to it alone and has no thread of its own.

        /// The libpq connection; nil when closed.
        var connection: OpaquePointer?
        /// The place in the reactor; nil when closed.
        var registration: Reactor.Registration?
        /// The statements that the server has prepared for this session.
        var prepared: PreparedStatements
        /// The flight that is on its way; nil when idle.
        var run: Run?
        /// Whether bytes wait for room in the socket.
        var hasUnsentBytes = false
        /// Whether a cancel request is on its way: until then the connection is not idle.
        var isCancelling = false
        /// Whether a transaction that a snapshot began is open.
        var hasTransaction = false
    }

    /// A flight on its way.
    struct Run {
        /// The flight.
        let flight: Flight
        /// What the answers mean.
        var machine: FlightMachine
        /// The rows so far.
        var rows: [ResultRows] = []
    }

    /// What follows from the bytes that arrived, done after the lock is given back.
    enum Consequence {
        /// More bytes must come.
        case wait
        /// The flight ended in order. The connection is idle, unless a cancel request is still on its way.
        case ended(Flight, Flight.Outcome, isIdle: Bool)
        /// The flight is to be sent once more on this connection.
        case again(Flight)
        /// The connection broke.
        case lost(PostgresError)
    }

    /// The process of the server, for logs.
    let backendID: Int32
    /// How long a cancelled flight may go on.
    let cancelGrace: Duration
    let owner: any Owner
    let reactor: Reactor
    let counters: PoolCounters
    let state: Mutex<State>

    /// Takes over a session that is idle, configured and in non-blocking pipeline mode.
    init(
        _ session: consuming Session,
        owner: any Owner,
        reactor: Reactor,
        configuration: PoolConfiguration,
        counters: PoolCounters
    ) {
        self.backendID = session.backendID
        self.cancelGrace = configuration.cancelGrace
        self.owner = owner
        self.reactor = reactor
        self.counters = counters
        self.state = Mutex(
            State(
                connection: session.release(),
                prepared: PreparedStatements(capacity: configuration.preparedStatementCapacity)
            )
        )
    }

    deinit {
        _ = close()
    }

    /// Begins to watch the socket; false when the process has no descriptor left.
    func watch() -> Bool {
        state.withLock { state in
            guard let connection = state.connection else { return false }
            state.registration = reactor.register(PQsocket(connection), self)
            return state.registration != nil
        }
    }

    /// How often it had prepared what it was to execute.
    var preparedUse: PreparedUse {
        state.withLock { state in
            PreparedUse(backendID: backendID, hits: state.prepared.hits, misses: state.prepared.misses)
        }
    }

    /// Closes the session; the server rolls back whatever runs.
    ///
    /// - Returns: whether it was open, and the flight that was on its way.
    func close() -> (wasOpen: Bool, flight: Flight?) {
        let (connection, registration, flight) = state.withLock { state in
            defer {
                state.connection = nil
                state.registration = nil
                state.run = nil
            }
            return (state.connection.map { Session.Handle($0) }, state.registration, state.run?.flight)
        }
        if let registration { reactor.deregister(registration) }
        connection?.finish()
        return (connection != nil, flight)
    }

    /// Sends all statements of a flight and one Sync. The connection must be idle.
    ///
    /// - Returns: false when the flight had ended already; the connection is still idle then.
    func start(_ flight: Flight) -> Bool {
        guard flight.begin(on: self) else { return false }
        let failure = state.withLock { state in
            let failure = state.send(flight, counters: counters)
            if state.hasUnsentBytes { watchWriting(&state) }
            return failure
        }
        if let failure { lose(failure, unsent: flight) }
        return true
    }

    /// Does what follows.
    private func act(on consequence: consuming Consequence) {
        switch consequence {
        case .wait:
            break
        case .ended(let flight, let outcome, let isIdle):
            let isWanted = flight.finish(outcome)
            // The snapshot has the connection until it ends; a flight that failed or was given up ends it.
            if flight.use.keepsSession, isWanted, case .success = outcome { return }
            if isIdle { free() }
        case .again(let flight):
            if !start(flight) { free() }
        case .lost(let error):
            lose(error)
        }
    }

    /// Hands the idle connection back, after the end of a transaction that is still open.
    func free() {
        let hadTransaction = state.withLock { state in
            defer { state.hasTransaction = false }
            return state.hasTransaction
        }
        if hadTransaction {
            _ = start(Flight(statements: [BoundStatement("rollback")], timers: reactor, use: .ends))
        } else {
            owner.released(self)
        }
    }

    /// Closes the connection and tells the owner; each flight is handed back once.
    func lose(_ error: PostgresError, unsent: Flight? = nil) {
        let (wasOpen, running) = close()
        guard wasOpen || unsent != nil else { return }
        owner.lost(self, running ?? unsent, error)
    }

    private func watchWriting(_ state: inout State) {
        guard let registration = state.registration else { return }
        reactor.watch(registration, for: state.hasUnsentBytes ? [.reading, .writing] : [.reading])
    }
}

extension Connection: Reactor.Handler {
    /// Receives what has arrived and sends what is left.
    func ready(_ readiness: Reactor.Readiness) {
        let consequence = state.withLock { state in
            let hadUnsentBytes = state.hasUnsentBytes
            let consequence = state.advance()
            if hadUnsentBytes != state.hasUnsentBytes { watchWriting(&state) }
            return consequence
        }
        act(on: consequence)
    }
}

extension Connection: Hashable {
    /// Two connections are equal when they are the same one.
    static func == (left: Connection, right: Connection) -> Bool { left === right }

    /// Hashes the identity.
    func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(self))
    }
}
