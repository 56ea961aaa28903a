/// Who has which connection, who waits, and when a connection is opened: events in, actions out, no I/O.
///
/// A pool is one such value inside one lock; the actions run after the lock is given back.
struct PoolMachine<Connection: Hashable & Sendable, Flight: Hashable & Sendable>: Sendable {
    /// The answer to a new flight.
    enum Decision: Sendable, Equatable {
        /// It starts at once.
        case start(Connection)
        /// It waits its turn; with `opens`, a connection is to be opened.
        case wait(opens: Bool)
        /// It cannot be taken.
        case refuse(Refusal)
    }

    /// Why a flight is not taken.
    enum Refusal: Sendable, Equatable {
        /// The pool is closed.
        case closed
        /// Too many wait already.
        case full
        /// The server cannot be reached; the next attempt follows after the duration.
        case down(Duration)
    }

    /// What the owner has to do, in order.
    enum Action: Sendable, Equatable {
        /// Start the flight.
        case start(Flight, Connection)
        /// Open a connection and report ``opened(_:)`` or ``openFailed()``.
        case open
        /// Close a connection; it is forgotten already.
        case close(Connection)
        /// Tell the flight that it is not run.
        case fail(Flight, Refusal)
        /// Report ``backoffElapsed()`` after the duration.
        case waitBeforeOpening(Duration)
        /// The pool is closed and nothing is left.
        case drained
    }

    /// The most connections at once.
    let maximumConnections: Int
    /// The most flights that wait at once.
    let maximumWaiting: Int
    /// The shortest and the longest time between attempts to reach a server that is down.
    let backoff: ClosedRange<Duration>

    /// All open connections, so that one that is closed twice is counted once.
    private var live: Set<Connection> = []
    private var idle: [Connection] = []
    private var openingCount = 0
    private var waiting = FairQueue<Flight>()
    /// How long the pool waits now before it tries again; nil when it does not wait.
    private var currentBackoff: Duration?
    private var failures = 0
    private var isClosing = false
    private var isDrained = false

    /// A pool without connections.
    init(maximumConnections: Int, maximumWaiting: Int, backoff: ClosedRange<Duration>) {
        self.maximumConnections = max(1, maximumConnections)
        self.maximumWaiting = max(0, maximumWaiting)
        self.backoff = backoff
    }

    /// Connections that are open, idle or not, in no order.
    var connections: Set<Connection> { live }
    /// How many connections are open, idle or not.
    var liveCount: Int { live.count }
    /// Connections that wait for work.
    var idleCount: Int { idle.count }
    /// Flights that wait for a connection.
    var waitingCount: Int { waiting.count }

    /// A flight arrives.
    mutating func submit(_ flight: Flight) -> Decision {
        if isClosing { return .refuse(.closed) }
        if let connection = idle.popLast() { return .start(connection) }
        if liveCount == 0, openingCount == 0, let currentBackoff { return .refuse(.down(currentBackoff)) }
        if waiting.count >= maximumWaiting { return .refuse(.full) }
        waiting.append(flight)
        return .wait(opens: openIfUseful())
    }

    /// A waiting flight leaves; nil when it does not wait (any more).
    mutating func abandon(_ flight: Flight) -> [Action]? {
        waiting.remove(flight) ? drainedIfDone() : nil
    }

    /// A connection was opened.
    mutating func opened(_ connection: Connection) -> [Action] {
        openingCount -= 1
        failures = 0
        currentBackoff = nil
        live.insert(connection)
        var actions = released(connection)
        while openIfUseful() { actions.append(.open) }
        return actions
    }

    /// A connection could not be opened.
    mutating func openFailed() -> [Action] {
        openingCount -= 1
        var actions: [Action] = []
        if currentBackoff == nil {
            let delay = min(backoff.upperBound, backoff.lowerBound * (1 << min(failures, 16)))
            failures += 1
            currentBackoff = delay
            if !isClosing { actions.append(.waitBeforeOpening(delay)) }
        }
        return actions + failWaitingIfDown() + drainedIfDone()
    }

    /// The time after a failed attempt is over.
    mutating func backoffElapsed() -> [Action] {
        currentBackoff = nil
        if isClosing { return [] }
        if openIfUseful() { return [.open] }
        guard liveCount + openingCount == 0 else { return [] }
        openingCount += 1
        return [.open]
    }

    /// A flight is over and its connection is idle.
    mutating func released(_ connection: Connection) -> [Action] {
        guard live.contains(connection) else { return [] }
        if let flight = waiting.popFirst() { return [.start(flight, connection)] }
        if isClosing {
            live.remove(connection)
            return [.close(connection)] + drainedIfDone()
        }
        idle.append(connection)
        return []
    }

    /// A connection broke, idle or not; `flight` is the one on it that may run again on another connection.
    ///
    /// One death makes all idle connections suspect: they are closed, since opening one costs little.
    mutating func lost(_ connection: Connection, retrying flight: Flight? = nil) -> [Action] {
        var actions: [Action] = []
        if live.remove(connection) != nil {
            idle.removeAll { $0 == connection }
            actions = closeIdle()
        }
        if let flight { waiting.prepend(flight) }
        while openIfUseful() { actions.append(.open) }
        return actions + failWaitingIfDown() + drainedIfDone()
    }

    /// No more flights; those that run or wait are finished first.
    mutating func close() -> [Action] {
        guard !isClosing else { return [] }
        isClosing = true
        return closeIdle() + drainedIfDone()
    }

    /// Counts a connection as opening when a waiting flight needs it and there is room.
    private mutating func openIfUseful() -> Bool {
        guard currentBackoff == nil, openingCount < waiting.count, liveCount + openingCount < maximumConnections else {
            return false
        }
        openingCount += 1
        return true
    }

    private mutating func closeIdle() -> [Action] {
        defer { idle.removeAll() }
        return idle.map { connection in
            live.remove(connection)
            return .close(connection)
        }
    }

    private mutating func failWaitingIfDown() -> [Action] {
        guard liveCount == 0, openingCount == 0, let currentBackoff else { return [] }
        var actions: [Action] = []
        while let flight = waiting.popFirst() { actions.append(.fail(flight, .down(currentBackoff))) }
        return actions
    }

    private mutating func drainedIfDone() -> [Action] {
        guard isClosing, !isDrained, liveCount == 0, openingCount == 0, waiting.isEmpty else { return [] }
        isDrained = true
        return [.drained]
    }
}
