/// An error code of PostgreSQL.
///
/// - Source: PostgreSQL manual, Appendix A.
package struct SQLState: Sendable, Hashable, CustomStringConvertible {
    /// Five characters; empty when the server sent none.
    package let code: String

    /// A code, such as `42P01`.
    package init(_ code: String) {
        self.code = code
    }

    /// The code itself.
    package var description: String { code }

    /// The first two characters, which name the class of the error.
    package var errorClass: Substring { code.prefix(2) }

    /// Whether the server ended or refused the session, and another attempt may succeed: the classes 08 and 57P.
    package var endsSession: Bool {
        errorClass == "08" || [Self.adminShutdown, .crashShutdown, .cannotConnectNow, .databaseDropped].contains(self)
    }

    /// `0A000`: among other things "cached plan must not change result type".
    package static let featureNotSupported = SQLState("0A000")
    /// `42601`: a statement, or an SQL/JSON path in it, is not well formed.
    package static let syntaxError = SQLState("42601")
    /// `26000`: a prepared statement does not exist.
    package static let invalidSQLStatementName = SQLState("26000")
    /// `42P05`: a prepared statement exists already.
    package static let duplicatePreparedStatement = SQLState("42P05")
    /// `57014`: cancelled by request or by `statement_timeout`.
    package static let queryCanceled = SQLState("57014")
    /// `57P01`: the server is shut down, or the session was terminated.
    package static let adminShutdown = SQLState("57P01")
    /// `57P02`: another session crashed.
    package static let crashShutdown = SQLState("57P02")
    /// `57P03`: the server starts or stops.
    package static let cannotConnectNow = SQLState("57P03")
    /// `57P04`: the database was dropped.
    package static let databaseDropped = SQLState("57P04")
    /// `53300`: the server has no connection left.
    package static let tooManyConnections = SQLState("53300")
    /// `40001`: could not serialise.
    package static let serializationFailure = SQLState("40001")
    /// `25006`: a write in a read-only transaction.
    package static let readOnlySQLTransaction = SQLState("25006")
}
