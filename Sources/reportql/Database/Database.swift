import Postgres

/// The database of a command: the one that is configured, or the private one.
struct Database: Sendable {
    let connectionString: String
    /// `nil` for a configured database.
    let cluster: EmbeddedCluster?

    /// Opens the configured database, or starts the private one.
    ///
    /// - Throws: ``CommandFailure`` with exit code 3 and how to mend it.
    static func open(_ settings: Settings) async throws(CommandFailure) -> Database {
        if let url = settings.databaseURL { return Database(connectionString: url, cluster: nil) }
        do {
            let cluster = try await EmbeddedCluster.start(in: settings.directory)
            return Database(connectionString: cluster.connectionString, cluster: cluster)
        } catch {
            throw .environment(error.message)
        }
    }

    /// Opens a database, runs the body with it and gives it up again.
    ///
    /// - Parameter endsOnSignals: Whether Ctrl-C and SIGTERM end the command; false for one that minds signals itself.
    static func with<Result: Sendable>(
        _ settings: Settings,
        endsOnSignals: Bool = true,
        _ body: (Database) async throws(CommandFailure) -> Result
    ) async throws(CommandFailure) -> Result {
        let database = try await open(settings)
        do throws(CommandFailure) {
            let result =
                if endsOnSignals, database.cluster != nil {
                    try await Interruption.closing(database) { () throws(CommandFailure) in try await body(database) }
                } else {
                    try await body(database)
                }
            await database.close()
            return result
        } catch {
            await database.close()
            throw error
        }
    }

    /// Connects, runs the body with a session that may write, and closes it; what is open then is rolled back.
    func withSession<Result: Sendable>(
        _ body: (AdministrativeConnection) async throws(CommandFailure) -> Result
    ) async throws(CommandFailure) -> Result {
        let session: AdministrativeConnection
        do {
            session = try await AdministrativeConnection.connect(connectionString)
        } catch {
            throw CommandFailure(error)
        }
        do throws(CommandFailure) {
            let result = try await body(session)
            await session.close()
            return result
        } catch {
            await session.close()
            throw error
        }
    }

    /// Gives up this command's share of a private database.
    func close() async {
        await cluster?.stop()
    }
}
