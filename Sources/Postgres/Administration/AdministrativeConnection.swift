internal import CLibpq
internal import Dispatch
package import SQL
internal import Synchronization

/// One session that may write: migrations, loads and audits. Its blocking calls run on a thread of its own.
package final class AdministrativeConnection: Sendable {
    private let queue = DispatchQueue(label: "reportql.postgres.administration")
    private let connection: Mutex<Session.Handle?>
    private let notices: NoticeReceiver
    /// The process of the server.
    package let backendID: Int32

    /// Connects.
    ///
    /// - Parameters:
    ///   - connectionString: a URI or keywords.
    ///   - onNotice: called with each notice and warning, on the thread of the connection.
    /// - Throws: ``PostgresError/unavailable(retryAfter:message:)``.
    package static func connect(
        _ connectionString: String,
        onNotice: @escaping @Sendable (ServerError) -> Void = { _ in }
    ) async throws(PostgresError) -> AdministrativeConnection {
        try await BlockingCalls.run { () throws(PostgresError) in
            let session = try Session.connect(
                connectionString,
                keywords: [("client_encoding", "UTF8"), ("fallback_application_name", "reportql")],
                fallbacks: [("connect_timeout", "5")]
            )
            try session.configure([("DateStyle", "ISO, YMD"), ("IntervalStyle", "iso_8601")])
            return AdministrativeConnection(session, NoticeReceiver(onNotice))
        }
    }

    private init(_ session: consuming Session, _ notices: NoticeReceiver) {
        self.notices = notices
        self.backendID = session.backendID
        notices.install(on: session.connection)
        self.connection = Mutex(Session.Handle(session.release()))
    }

    deinit {
        connection.withLock { $0?.finish() }
    }

    /// Runs a script of the administrator as it is: one simple query, so one transaction unless it has its own.
    ///
    /// - Returns: the rows of each statement of the script.
    /// - Throws: the server's error; `position` counts characters of the script.
    package func execute(script: String) async throws(PostgresError) -> [ResultRows] {
        try await perform { connection throws(PostgresError) in
            guard PQsendQuery(connection, script) == 1 else { throw .lost(connection) }
            return try Self.results(of: connection)
        }
    }

    /// Runs one statement.
    ///
    /// - Throws: the server's error.
    @discardableResult
    package func query(_ bound: BoundStatement) async throws(PostgresError) -> ResultRows {
        let rows = try await perform { connection throws(PostgresError) in
            let sent = withTextParameters(bound.values) { values in
                PQsendQueryParams(connection, bound.statement.sql, Int32(bound.values.count), nil, values, nil, nil, 0)
            }
            guard sent == 1 else { throw .lost(connection) }
            return try Self.results(of: connection)
        }
        guard let first = rows.first else { throw .protocolViolation(message: "a statement without a result") }
        return first
    }

    /// Runs one fragment without slots.
    ///
    /// - Throws: the server's error.
    @discardableResult
    package func query(_ fragment: Fragment) async throws(PostgresError) -> ResultRows {
        try await query(BoundStatement(fragment))
    }

    /// Stops what runs at present, from any task.
    package func cancel() async {
        let request = connection.withLock { handle in handle?.cancelRequest() }
        guard let request else { return }
        await BlockingCalls.run { request.send() }
    }

    /// Closes the session; an open transaction is rolled back.
    package func close() async {
        await withCheckedContinuation { continuation in
            queue.async {
                self.connection.withLock { handle in
                    handle?.finish()
                    handle = nil
                }
                continuation.resume()
            }
        }
    }

    /// Runs `body` on the thread of the connection.
    func perform<Value: Sendable>(
        _ body: @escaping @Sendable (OpaquePointer) throws(PostgresError) -> Value
    ) async throws(PostgresError) -> Value {
        let result: Result<Value, PostgresError> = await withCheckedContinuation { continuation in
            queue.async {
                // The queue runs one call at a time and is the only one that closes, so the pointer stays good.
                guard let handle = self.connection.withLock({ $0 }) else {
                    let error = PostgresError.unavailable(retryAfter: .zero, message: "the connection is closed")
                    return continuation.resume(returning: .failure(error))
                }
                do throws(PostgresError) {
                    continuation.resume(returning: .success(try body(handle.connection)))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
        }
        return try result.get()
    }

    /// Waits for all results of what was sent.
    static func results(of connection: OpaquePointer) throws(PostgresError) -> [ResultRows] {
        var rows: [ResultRows] = []
        var failure: PostgresError?
        while let result = PQgetResult(connection) {
            switch PQresultStatus(result) {
            case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
                rows.append(ResultRows(owning: result))
                continue
            case PGRES_COPY_IN:
                PQputCopyEnd(connection, "COPY needs copy(_:chunks:)")
                failure = failure ?? .protocolViolation(message: "COPY FROM STDIN in a script")
            case PGRES_COPY_OUT, PGRES_COPY_BOTH:
                drainCopy(connection)
                failure = failure ?? .protocolViolation(message: "COPY TO STDOUT in a script")
            default:
                failure =
                    failure
                    ?? (PQstatus(connection) == CONNECTION_OK || PQresultErrorField(result, 67) != nil
                        ? .server(ServerError(result: result)) : .lost(connection))
            }
            PQclear(result)
        }
        if let failure { throw failure }
        return rows
    }

    private static func drainCopy(_ connection: OpaquePointer) {
        var buffer: UnsafeMutablePointer<CChar>?
        while PQgetCopyData(connection, &buffer, 0) > 0 {
            PQfreemem(buffer)
        }
    }
}

extension PostgresError {
    /// The connection broke; libpq's message says why.
    static func lost(_ connection: OpaquePointer) -> PostgresError {
        let message = PQerrorMessage(connection).map { ServerError.oneLine(String(cString: $0)) } ?? ""
        return .unavailable(retryAfter: .seconds(1), message: message)
    }
}
