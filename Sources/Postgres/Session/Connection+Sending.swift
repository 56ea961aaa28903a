internal import CLibpq
internal import SQL

extension Connection.State {
    /// Puts the flight into libpq's buffer and as much of it as possible into the socket.
    ///
    /// - Returns: why the connection is lost; nil when all went well.
    /// - Source: PostgreSQL manual §34.5.1, Using Pipeline Mode.
    mutating func send(_ flight: Flight, counters: PoolCounters) -> PostgresError? {
        guard let connection else { return .unavailable(retryAfter: .seconds(1), message: "the connection is closed") }
        var steps: [FlightMachine.Step] = []
        steps.reserveCapacity(flight.statements.count)
        var misses = 0
        var isSent = true
        for (index, bound) in flight.statements.enumerated() {
            let changes = bound.isPrepared ? prepared.use(name: bound.statement.name, sql: bound.statement.sql) : []
            if !changes.isEmpty { misses += 1 }
            for change in changes {
                isSent = isSent && Self.send(change, on: connection)
                steps.append(.change(change))
            }
            isSent = isSent && Self.send(bound, on: connection)
            steps.append(.execute(index))
        }
        isSent = isSent && PQpipelineSync(connection) == 1
        counters.flightSent(statements: flight.statements.count, misses: misses)
        let flushed = isSent ? PQflush(connection) : -1
        guard flushed >= 0 else { return .unavailable(retryAfter: .seconds(1), message: lastMessage) }
        hasUnsentBytes = flushed == 1
        run = Connection.Run(flight: flight, machine: FlightMachine(steps: steps))
        if flight.use == .opens { hasTransaction = true }
        return nil
    }

    /// libpq's last message, as one line.
    var lastMessage: String {
        PQerrorMessage(connection).map { ServerError.oneLine(String(cString: $0)) } ?? ""
    }

    /// `Parse` for a new statement; for an old one `deallocate "…"`.
    private static func send(_ change: PreparedStatements.Change, on connection: OpaquePointer) -> Bool {
        switch change {
        case .prepare(let name, let sql):
            return PQsendPrepare(connection, name, sql, 0, nil) == 1
        case .deallocate(let name, _):
            guard let identifier = Identifier(name) else { return false }
            let statement = Fragment("deallocate \(identifier)").render()
            return PQsendQueryParams(connection, statement.sql, 0, nil, nil, nil, nil, 0) == 1
        }
    }

    /// `Bind`, `Describe` and `Execute` with the values in text format.
    private static func send(_ bound: BoundStatement, on connection: OpaquePointer) -> Bool {
        withTextParameters(bound.values) { values in
            let count = Int32(bound.values.count)
            guard bound.isPrepared else {
                return PQsendQueryParams(connection, bound.statement.sql, count, nil, values, nil, nil, 0) == 1
            }
            return PQsendQueryPrepared(connection, bound.statement.name, count, values, nil, nil, 0) == 1
        }
    }
}
