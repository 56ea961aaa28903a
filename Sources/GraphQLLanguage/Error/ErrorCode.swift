/// The machine-readable kind of an error: `extensions.code` of a response.
package enum ErrorCode: String, Sendable, Hashable, CaseIterable {
    /// The document breaks the grammar.
    case graphQLParseFailed = "GRAPHQL_PARSE_FAILED"
    /// The document breaks a validation rule.
    case graphQLValidationFailed = "GRAPHQL_VALIDATION_FAILED"
    /// A variable, an argument or the request itself has a value that cannot be used.
    case badUserInput = "BAD_USER_INPUT"
    /// The caller is known and may not do this.
    case forbidden = "FORBIDDEN"
    /// The caller is not known.
    case unauthenticated = "UNAUTHENTICATED"
    /// A configured limit of size, depth, cost or rows was passed.
    case limitExceeded = "LIMIT_EXCEEDED"
    /// The deadline of the request passed before its answer was complete.
    case timeout = "TIMEOUT"
    /// The database cannot be reached, or no connection came free in time.
    case databaseUnavailable = "DATABASE_UNAVAILABLE"
    /// A fault of the server; the log has the same error id.
    case `internal` = "INTERNAL"
}
