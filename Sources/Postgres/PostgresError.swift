/// Why a statement, a flight or a connection failed.
package enum PostgresError: Error, Sendable, Equatable {
    /// The server answered with an error.
    case server(ServerError)
    /// No connection can be had now: the server is down, or all connections are busy for longer than the wait limit.
    ///
    /// `retryAfter` is when another attempt makes sense; `message` is for the log, not for the caller.
    case unavailable(retryAfter: Duration, message: String)
    /// The deadline passed; the server was told to stop.
    case timeout
    /// The task was cancelled; the server was told to stop.
    case cancelled
    /// The server or the caller broke the protocol; `message` is for the log.
    case protocolViolation(message: String)
}

/// An error that PostgreSQL reported, field by field.
///
/// - Source: PostgreSQL manual §55.8, Error and Notice Message Fields.
package struct ServerError: Error, Sendable, Equatable {
    /// Five characters such as `42P01`.
    package var sqlState: SQLState
    /// `ERROR`, `FATAL`, `WARNING` and so on, never translated.
    package var severity = ""
    /// The primary message, one line.
    package var message = ""
    /// More about the problem.
    package var detail: String?
    /// What to do about it.
    package var hint: String?
    /// Where in the statement, in characters from 1.
    package var position: Int?
    /// The call stack of PL/pgSQL functions and the like; for COPY the line of the data.
    package var context: String?
    /// The schema of the object concerned.
    package var schema: String?
    /// The table concerned.
    package var table: String?
    /// The column concerned.
    package var column: String?
    /// The constraint concerned.
    package var constraint: String?
    /// Which statement of the flight it was, from 0; nil outside of a flight.
    package var statementIndex: Int?

    /// An error with nothing but its code and message.
    package init(sqlState: SQLState, message: String) {
        self.sqlState = sqlState
        self.message = message
    }
}
