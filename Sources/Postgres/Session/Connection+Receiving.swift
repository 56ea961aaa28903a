internal import CLibpq
internal import SQL

extension Connection.State {
    /// Reads the socket, takes all complete results, and sends what is left to send.
    mutating func advance() -> Connection.Consequence {
        guard let connection else { return .wait }
        // After a failed read, results that came before it are still there to be taken.
        let isReadable = PQconsumeInput(connection) == 1
        if hasUnsentBytes {
            let flushed = PQflush(connection)
            hasUnsentBytes = flushed == 1
        }
        while run != nil, PQisBusy(connection) == 0 {
            if let consequence = takeResult(connection) { return consequence }
        }
        if run == nil { discardNotifications(connection) }
        guard isReadable, PQstatus(connection) == CONNECTION_OK else {
            return .lost(.unavailable(retryAfter: .seconds(1), message: lastMessage))
        }
        return .wait
    }

    /// Takes one result; nil when the flight goes on.
    private mutating func takeResult(_ connection: OpaquePointer) -> Connection.Consequence? {
        let result = PQgetResult(connection)
        var isKept = false
        defer { if !isKept { PQclear(result) } }
        let status = PQresultStatus(result)
        if let result, status == PGRES_FATAL_ERROR, PQstatus(connection) != CONNECTION_OK,
            PQresultErrorField(result, sqlStateField) == nil
        {
            return .lost(.unavailable(retryAfter: .seconds(1), message: lastMessage))
        }
        guard let action = run?.machine.receive(Self.event(of: result, status)) else { return nil }
        switch action {
        case .none:
            return nil
        case .keep:
            guard let result else { return nil }
            isKept = true
            run?.rows.append(ResultRows(owning: result))
            return nil
        case .complete:
            return end()
        case .lost(let error):
            return .lost(.unavailable(retryAfter: .seconds(1), message: error.message))
        case .violation(let message):
            return .lost(.protocolViolation(message: message))
        }
    }

    /// The flight has reached its Sync.
    private mutating func end() -> Connection.Consequence? {
        guard let run else { return nil }
        self.run = nil
        guard let failure = run.machine.failure else {
            return .ended(run.flight, .success(run.rows), isIdle: !isCancelling)
        }
        prepared.undo(run.machine.changesNotMade)
        let mayHelp = repair(run, failure.step, failure.error.sqlState)
        if mayHelp, !isCancelling, run.flight.retry() { return .again(run.flight) }
        return .ended(run.flight, .failure(.server(failure.error)), isIdle: !isCancelling)
    }

    /// Corrects what is known of the server's prepared statements; true when a second attempt may succeed.
    private mutating func repair(_ run: Connection.Run, _ step: Int, _ sqlState: SQLState) -> Bool {
        guard run.machine.steps.indices.contains(step) else { return false }
        switch (run.machine.steps[step], sqlState) {
        case (.execute(let index), .featureNotSupported):
            // "cached plan must not change result type": the table was altered since.
            let statement = run.flight.statements[index].statement
            guard prepared.contains(statement.name) else { return false }
            prepared.markStale(statement.name, sql: statement.sql)
            return true
        case (.execute(let index), .invalidSQLStatementName):
            prepared.forget(run.flight.statements[index].statement.name)
            return true
        case (.change(.deallocate(let name, _)), .invalidSQLStatementName):
            prepared.forget(name)
            return true
        case (.change(.prepare(let name, let sql)), .duplicatePreparedStatement):
            prepared.markStale(name, sql: sql)
            return true
        default:
            return false
        }
    }

    /// What a result means to the flight.
    private static func event(of result: OpaquePointer?, _ status: ExecStatusType) -> FlightMachine.Event {
        guard let result else { return .end }
        switch status {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: return .success
        case PGRES_FATAL_ERROR: return .failure(ServerError(result: result))
        case PGRES_PIPELINE_ABORTED: return .aborted
        case PGRES_PIPELINE_SYNC: return .sync
        default: return .unexpected("result status \(status.rawValue)")
        }
    }

    /// Nothing listens on the sessions of the pool.
    private func discardNotifications(_ connection: OpaquePointer) {
        while let notification = PQnotifies(connection) { PQfreemem(notification) }
    }
}

/// `PG_DIAG_SQLSTATE`, a macro of libpq.
private let sqlStateField = Int32(UInt8(ascii: "C"))
