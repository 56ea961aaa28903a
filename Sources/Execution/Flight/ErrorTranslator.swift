import GraphQLLanguage
import Logging
import Planning
import Postgres

/// Tells callers what went wrong without telling them about the database: SQL, names of tables and the server's own
/// words go to the log, under an id that the answer has too.
struct ErrorTranslator: Sendable {
    let logger: Logger

    /// What a field says whose statement PostgreSQL refused, or `nil` where the trouble is not the statement's own.
    func fieldFailure(for error: ServerError) -> FieldFailure? {
        switch error.sqlState.errorClass {
        case "22" where error.message.contains(MixedUnits.marker):
            let units = error.message.split(separator: MixedUnits.marker).last?.prefix { $0 != "\"" } ?? ""
            return .mixedUnits(String(units))
        case "22":
            // A data exception is about the values that the caller sent: a regular expression, a number out of range.
            return FieldFailure(message: "The database refuses a value: \(error.message)", code: .badUserInput)
        case "42" where error.sqlState == .syntaxError && error.message.contains("jsonpath"):
            // The caller's path: the statement itself is made here and well formed.
            return FieldFailure(message: "The database refuses a value: \(error.message)", code: .badUserInput)
        case "57", "53", "08", "40", "58": return nil
        default:
            let id = logged(error)
            return FieldFailure(
                message: "The field could not be read; the log has error \(id)",
                code: .internal,
                extensions: ["errorId": id]
            )
        }
    }

    /// What the response says where no field could be read.
    func requestError(for error: PostgresError) -> (error: GraphQLError, retryAfter: Duration?) {
        switch error {
        case .unavailable(let retryAfter, let message):
            logger.warning("The database is not available", metadata: ["reason": "\(message)"])
            return (Self.unavailable, retryAfter)
        case .timeout: return (Self.timeout, nil)
        case .cancelled: return (GraphQLError("The request was cancelled", code: .timeout), nil)
        case .server(let server) where server.sqlState == .queryCanceled: return (Self.timeout, nil)
        case .server(let server) where server.sqlState.endsSession || server.sqlState.errorClass == "53":
            logger.warning("The database is not available", metadata: ["reason": "\(server.message)"])
            return (Self.unavailable, .seconds(1))
        case .server(let server): return (Self.unexpected(id: logged(server)), nil)
        case .protocolViolation(let message):
            let id = ErrorIdentifier.make()
            logger.error("The database connection broke", metadata: ["errorId": "\(id)", "reason": "\(message)"])
            return (Self.unexpected(id: id), nil)
        }
    }

    private func logged(_ error: ServerError) -> String {
        let id = ErrorIdentifier.make()
        logger.error(
            "PostgreSQL refused a statement",
            metadata: [
                "errorId": "\(id)", "sqlState": "\(error.sqlState)", "message": "\(error.message)",
                "detail": "\(error.detail ?? "")", "hint": "\(error.hint ?? "")",
            ]
        )
        return id
    }

    private static let unavailable = GraphQLError(
        "The database is not available at the moment; try again shortly",
        code: .databaseUnavailable
    )
    private static let timeout = GraphQLError(
        "The request took longer than it may; ask for less at once",
        code: .timeout
    )

    private static func unexpected(id: String) -> GraphQLError {
        GraphQLError(
            "The request could not be answered; the log has error \(id)",
            code: .internal,
            extensions: ["errorId": id]
        )
    }
}

/// Ids that tie an answer to a line of the log.
enum ErrorIdentifier {
    /// Sixteen hexadecimal digits.
    static func make() -> String {
        let digits = String(UInt64.random(in: .min ... .max), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
