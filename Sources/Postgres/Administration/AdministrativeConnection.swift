package import SQL

/// One session that may write: migrations, loads and audits. Its blocking calls run on a thread of its own.
package final class AdministrativeConnection: Sendable {
    /// Connects.
    package static func connect(
        _ connectionString: String,
        onNotice: @escaping @Sendable (ServerError) -> Void = { _ in }
    ) async throws(PostgresError) -> AdministrativeConnection {
        throw .unavailable(retryAfter: .seconds(1), message: "not yet")
    }

    /// Runs a script of the administrator as it is: one simple query, so one transaction unless it has its own.
    ///
    /// - Returns: the rows of each statement of the script.
    package func execute(script: String) async throws(PostgresError) -> [ResultRows] {
        throw .unavailable(retryAfter: .seconds(1), message: "not yet")
    }

    /// Runs one statement.
    package func query(_ statement: BoundStatement) async throws(PostgresError) -> ResultRows {
        throw .unavailable(retryAfter: .seconds(1), message: "not yet")
    }

    /// Runs one fragment without slots.
    package func query(_ fragment: Fragment) async throws(PostgresError) -> ResultRows {
        try await query(BoundStatement(fragment))
    }

    /// Closes the session.
    package func close() async {}
}
