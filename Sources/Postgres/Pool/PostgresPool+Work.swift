internal import CLibpq
internal import Dispatch
internal import Logging
internal import Synchronization

extension PostgresPool {
    /// Starts the flight, or lets it wait, or refuses it.
    func submit(_ flight: Flight) {
        switch machine.withLock({ $0.submit(flight) }) {
        case .start(let connection):
            start(flight, on: connection)
        case .wait(let opens):
            limitWait(of: flight)
            if flight.hasEnded { leaveQueue(flight) }
            if opens { open() }
        case .refuse(let refusal):
            flight.finish(.failure(error(of: refusal)))
        }
    }

    /// Ends the flight with `error` now; the server is told when it is running already.
    func abandon(_ flight: Flight, _ error: PostgresError) {
        guard flight.finish(.failure(error)) else { return }
        if let connection = flight.connection {
            connection.cancel(flight)
        } else {
            leaveQueue(flight)
        }
    }

    /// Starts the flight, or the first one of those behind it that has not been given up meanwhile.
    private func start(_ flight: Flight, on connection: Connection) {
        var flight = flight
        while !connection.start(flight) {
            let actions = machine.withLock { $0.released(connection) }
            guard case .start(let next, _) = actions.first else { return perform(actions) }
            flight = next
        }
    }

    private func leaveQueue(_ flight: Flight) {
        if let actions = machine.withLock({ $0.abandon(flight) }) { perform(actions) }
    }

    private func limitWait(of flight: Flight) {
        flight.setWaitLimit(.now + configuration.waitLimit) { [configuration] in
            let message = "all \(configuration.maximumConnections) connections were busy for \(configuration.waitLimit)"
            self.abandon(flight, .unavailable(retryAfter: .seconds(1), message: message))
        }
    }

    /// Does what the machine decided.
    func perform(_ actions: [Machine.Action]) {
        for action in actions {
            switch action {
            case .start(let flight, let connection):
                start(flight, on: connection)
            case .open:
                open()
            case .close(let connection):
                _ = connection.close()
            case .fail(let flight, let refusal):
                flight.finish(.failure(error(of: refusal)))
            case .waitBeforeOpening(let duration):
                _ = reactors[0].schedule(at: .now + duration) { [weak self] in
                    guard let self else { return }
                    perform(machine.withLock { $0.backoffElapsed() })
                }
            case .drained:
                finishClosing()
            }
        }
    }

    private func finishClosing() {
        for reactor in reactors { reactor.stop() }
        let waiters = closing.withLock { closing in
            defer { closing.waiters = [] }
            closing.isDrained = true
            return closing.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    private func error(of refusal: Machine.Refusal) -> PostgresError {
        switch refusal {
        case .closed: .unavailable(retryAfter: .seconds(1), message: "the pool is closed")
        case .full: .unavailable(retryAfter: .seconds(1), message: "too many requests wait for a connection")
        case .down(let delay):
            .unavailable(retryAfter: max(delay, .seconds(1)), message: "PostgreSQL cannot be reached")
        }
    }

    /// Opens one connection on a thread that may block.
    private func open() {
        BlockingCalls.queue.async { [self] in
            do throws(PostgresError) {
                let connection = try makeConnection()
                counters.connectionOpened()
                logger.debug("connected to PostgreSQL", metadata: ["backend": "\(connection.backendID)"])
                perform(machine.withLock { $0.opened(connection) })
            } catch {
                logger.warning("PostgreSQL cannot be reached", metadata: ["error": "\(error)"])
                perform(machine.withLock { $0.openFailed() })
            }
        }
    }

    private func makeConnection() throws(PostgresError) -> Connection {
        let session = try configuration.openSession()
        let number = counters.statistics.connectionsOpened
        guard PQsetnonblocking(session.connection, 1) == 0, PQenterPipelineMode(session.connection) == 1 else {
            throw .protocolViolation(message: session.lastMessage)
        }
        let connection = Connection(
            session,
            owner: self,
            reactor: reactors[number % reactors.count],
            configuration: configuration,
            counters: counters
        )
        guard connection.watch() else {
            throw .unavailable(retryAfter: .seconds(1), message: "the process has no descriptor left")
        }
        return connection
    }
}

extension PostgresPool: Connection.Owner {
    /// The connection is idle: the next flight gets it, on this very thread.
    func released(_ connection: Connection) {
        perform(machine.withLock { $0.released(connection) })
    }

    /// The connection broke: its flight, which only reads, gets one more attempt.
    func lost(_ connection: Connection, _ flight: Flight?, _ error: PostgresError) {
        logger.warning(
            "connection to PostgreSQL lost",
            metadata: ["backend": "\(connection.backendID)", "error": "\(error)"]
        )
        let isRetried = flight?.retry() ?? false
        perform(machine.withLock { $0.lost(connection, retrying: isRetried ? flight : nil) })
        guard let flight else { return }
        if isRetried {
            limitWait(of: flight)
            if flight.hasEnded { leaveQueue(flight) }
        } else {
            flight.finish(.failure(error))
        }
    }
}
