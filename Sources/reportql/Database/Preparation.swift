import Postgres

/// Brings a database up to date: migrations, then the seed.
enum Preparation {
    /// What was done.
    struct Outcome: Sendable, Equatable {
        var migrations: [String]
        /// `nil` when the seed was loaded before.
        var seed: ScriptLoader.Outcome?
    }

    /// Applies what is pending and loads what is new; quick when there is neither.
    static func run(_ database: Database, _ settings: Settings) async throws(CommandFailure) -> Outcome {
        try await database.withSession { session throws(CommandFailure) in
            try await CommandLock.take(session)
            let migrations = try await Migrator(session: session, directory: settings.migrations).migrate()
            let seed = try await ScriptLoader(session: session).loadSeed(settings.seed)
            return Outcome(migrations: migrations, seed: seed)
        }
    }
}
