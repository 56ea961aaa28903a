import ArgumentParser

/// `reportql db`
struct DatabaseCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "db",
        abstract: "Changes and inspects the database.",
        discussion: """
            Examples:
              reportql db migrate
              reportql db load sql/seed
              reportql db status
              reportql db check
            """,
        subcommands: [Migrate.self, Load.self, Status.self, AttachText.self, Check.self, BI.self, Reset.self]
    )
}
