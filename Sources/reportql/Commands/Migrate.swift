import ArgumentParser

/// `reportql db migrate`
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Applies the migrations in sql/migrations, each once, in order.",
        discussion: """
            Examples:
              reportql db migrate
              reportql db migrate --database-url postgresql://localhost/reports

            Each file is applied in a transaction of its own and entered with its checksum. A file that was changed after
            it was applied is refused.
            """
    )

    @OptionGroup var options: CommonOptions

    func run() async throws {
        let settings = try await options.settings()
        let applied = try await Database.with(settings) { database throws(CommandFailure) in
            try await database.withSession { session throws(CommandFailure) in
                try await CommandLock.take(session)
                return try await Migrator(session: session, directory: settings.migrations).migrate()
            }
        }
        for name in applied { Streams.writeOutput("applied \(name)\n") }
        if applied.isEmpty { Streams.writeOutput("nothing to apply\n") }
    }
}
