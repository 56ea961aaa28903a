import ArgumentParser
import Execution
import GraphQLLanguage
import Logging
import Postgres
import Server

/// `reportql query`
struct Query: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Runs one operation and prints its response.",
        discussion: """
            Examples:
              reportql query '{ reports { title } }'
              reportql query -f projects.graphql --variables '{"name": "濮阳"}'

            Exit code 1 when the response has errors.
            """
    )

    @OptionGroup var options: CommonOptions

    @OptionGroup var document: DocumentOptions

    @Option(help: "The form of the output.")
    var format = Format.json

    /// The forms of the output.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json
    }

    func run() async throws {
        let settings = try await options.settings()
        let request = try document.request(of: "query")
        let response = try await Database.with(settings) { database throws(CommandFailure) in
            let logger = Logger(label: "reportql") { _ in SwiftLogNoOpLogHandler() }
            let site = try await Site.open(database, settings, logger: logger)
            let deadline = settings.server.requestTimeout.map { ContinuousClock.now + $0 }
            let response = await site.engine.respond(to: request, allowing: [.query], deadline: deadline)
            await site.close()
            return response
        }
        response.body.withUnsafeBytes { Streams.writeOutput($0) }
        Streams.writeOutput("\n")
        guard let first = response.errorCodes.first else { return }
        throw first == .databaseUnavailable ? CommandFailure.environment : CommandFailure.input
    }
}
