import Postgres
import SQL

/// A transaction of an administrative session.
enum Transaction {
    /// Runs the body between `begin` and `commit`; when it throws, or when `keep` is false, everything is rolled back.
    static func run<Result: Sendable>(
        _ session: AdministrativeConnection,
        keep: Bool = true,
        _ body: () async throws(CommandFailure) -> Result
    ) async throws(CommandFailure) -> Result {
        try await control(session, "begin")
        do throws(CommandFailure) {
            let result = try await body()
            // Constraints that are checked at the end speak before the work is thrown away, too.
            if !keep { try await control(session, "set constraints all immediate") }
            try await control(session, keep ? "commit" : "rollback")
            return result
        } catch {
            // The first error counts; a session that is gone has rolled back already.
            _ = try? await session.query("rollback")
            throw error
        }
    }

    private static func control(
        _ session: AdministrativeConnection,
        _ command: Fragment
    ) async throws(CommandFailure) {
        do {
            try await session.query(command)
        } catch {
            throw CommandFailure(error)
        }
    }
}
