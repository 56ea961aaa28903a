import ArgumentParser
import Postgres

/// `reportql db reset`
struct Reset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Drops everything in the schemas public, bi and reportql_ledger and builds it anew.",
        discussion: """
            Example:
              reportql db reset --yes

            Attached texts are lost, too: attach them again afterwards.
            """
    )

    @OptionGroup var options: CommonOptions

    @Flag(help: "Yes, drop everything.")
    var yes = false

    func run() async throws {
        guard yes else {
            throw CommandFailure.usage("db reset drops all data of the database; add --yes if that is what you want.")
        }
        let settings = try await options.settings()
        let outcome = try await Database.with(settings) { database throws(CommandFailure) in
            try await database.withSession { session throws(CommandFailure) in
                try await CommandLock.take(session)
                try await Self.drop(session)
            }
            return try await Preparation.run(database, settings)
        }
        for name in outcome.migrations { Streams.writeOutput("applied \(name)\n") }
        if let seed = outcome.seed { Streams.writeOutput(seed.sentence + "\n") }
    }

    private static func drop(_ session: AdministrativeConnection) async throws(CommandFailure) {
        do {
            _ = try await session.execute(
                script: """
                    drop schema if exists reportql_ledger cascade;
                    drop schema if exists bi cascade;
                    drop schema if exists public cascade;
                    create schema public;
                    """
            )
        } catch {
            throw CommandFailure(error)
        }
    }
}
