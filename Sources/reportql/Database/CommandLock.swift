import Postgres
import SQL

/// Keeps two commands from changing one database at a time.
enum CommandLock {
    /// Takes the lock for the life of the session; waits, and says so, while another command has it.
    ///
    /// SQL: `select pg_try_advisory_lock(…)`, then `select pg_advisory_lock(…)`.
    static func take(_ session: AdministrativeConnection) async throws(CommandFailure) {
        do {
            let rows = try await session.query("select pg_catalog.pg_try_advisory_lock(7881702170231)")
            guard rows.string(0, 0) != "t" else { return }
            Streams.writeError("reportql: waiting for another command that changes this database")
            try await session.query("select pg_catalog.pg_advisory_lock(7881702170231)")
        } catch {
            throw CommandFailure(error)
        }
    }
}
