import ArgumentParser
import Execution
import GraphQLLanguage
import JSON
import Logging
import OrderedCollections
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

    @Option(name: [.short, .long], help: "A file with the document; - is the standard input.")
    var file: String?

    @Option(help: "The values of the variables: a JSON object.")
    var variables: String?

    @Option(help: "Which operation of the document.")
    var operationName: String?

    @Option(help: "The form of the output.")
    var format = Format.json

    @ArgumentParser.Argument(help: "The document, when it is not in a file.")
    var document: String?

    /// The forms of the output.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json
    }

    func run() async throws {
        let settings = try await options.settings()
        let request = GraphQLRequest(query: try query(), operationName: operationName, variables: try values())
        let response = try await Database.with(settings) { database throws(CommandFailure) in
            let logger = Logger(label: "reportql") { _ in SwiftLogNoOpLogHandler() }
            let site = try await Site.open(database, settings, logger: logger)
            let deadline = settings.server.requestTimeout.map { ContinuousClock.now + $0 }
            let response = await site.engine.respond(to: request, allowing: [.query], deadline: deadline)
            await site.pool.close()
            return response
        }
        response.body.withUnsafeBytes { Streams.writeOutput($0) }
        Streams.writeOutput("\n")
        guard let first = response.errorCodes.first else { return }
        throw first == .databaseUnavailable ? CommandFailure.environment : CommandFailure.input
    }

    private func query() throws(CommandFailure) -> [UInt8] {
        switch (file, document) {
        case (let file?, nil): try TextFile.bytes(of: file)
        case (nil, let document?): Array(document.utf8)
        case (nil, nil): throw .usage("query needs a document, or a file with -f.")
        case (.some, .some): throw .usage("query takes a document or a file with -f, not both.")
        }
    }

    private func values() throws(CommandFailure) -> OrderedDictionary<String, JSONValue> {
        guard let variables else { return [:] }
        let value: JSONValue
        do {
            value = try JSONValue.parse(Array(variables.utf8))
        } catch {
            throw .input("--variables is not JSON: \(error.message) (line \(error.line), column \(error.column)).")
        }
        guard case .object(let members) = value else { throw .input("--variables must be a JSON object.") }
        return members
    }
}
