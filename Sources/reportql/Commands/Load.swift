import ArgumentParser

/// `reportql db load`
struct Load: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Loads SQL scripts: all of them, or nothing.",
        discussion: """
            Examples:
              reportql db load sql/seed
              reportql db load --check districts.sql projects.sql

            A script is plain SQL as psql reads it, COPY … FROM STDIN included. All files run in one transaction. On an
            error the place and PostgreSQL's words are printed, and nothing is changed. A directory stands for all .sql
            files in it, in the order of their paths. The standard error shows how far the load is.
            """
    )

    @OptionGroup var options: CommonOptions

    @Flag(help: "Does everything and rolls it back.")
    var check = false

    @ArgumentParser.Argument(help: "SQL files, or directories of them.")
    var files: [String]

    func run() async throws {
        let settings = try await options.settings()
        let scripts = try TextFile.scripts(files)
        let keep = !check
        let outcome = try await Database.with(settings) { database throws(CommandFailure) in
            try await database.withSession { session throws(CommandFailure) in
                try await CommandLock.take(session)
                return try await ScriptLoader(session: session)
                    .load(scripts, keep: keep, progress: .onStandardError(scripts))
            }
        }
        for line in outcome.changes.lines { Streams.writeOutput(line + "\n") }
        Streams.writeOutput(outcome.sentence + (check ? "; checked and taken back\n" : "\n"))
    }
}

extension ScriptLoader.Outcome {
    /// `3 files, 120 statements, 98 rows changed; data version 4`
    var sentence: String {
        let work = "\(files) files, \(statements) statements, \(changes.total) rows changed"
        return dataVersion.map { "\(work); data version \($0)" } ?? work
    }
}
