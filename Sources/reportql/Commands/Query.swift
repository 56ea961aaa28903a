import ArgumentParser
import Execution
import Export
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
              reportql query --format table '{ industries { name projects { name investment } } }'
              reportql query --format xlsx -f projects.graphql > projects.xlsx

            The formats but json flatten nested answers as exports do: see docs/exports.md. Exit code 1 when the response has errors.
            """
    )

    @OptionGroup var options: CommonOptions

    @OptionGroup var document: DocumentOptions

    @Option(help: "The form of the output: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = Format.json

    @Option(help: "For the formats but json the list whose rows become rows of the table.")
    var explode: String?

    /// The forms of the output.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json, table, csv, ndjson, xlsx
    }

    func run() async throws {
        let settings = try await options.settings()
        let request = try document.request(of: "query")
        let code = try await Database.with(settings) { database throws(CommandFailure) in
            let logger = Logger(label: "reportql") { _ in SwiftLogNoOpLogHandler() }
            let site = try await Site.open(database, settings, logger: logger)
            let code: ErrorCode?
            if format == .json {
                code = await Self.answer(request, by: site.engine, settings)
            } else {
                code = await export(request, by: site.exporter, settings)
            }
            await site.close()
            return code
        }
        guard let code else { return }
        throw code == .databaseUnavailable ? CommandFailure.environment : CommandFailure.input
    }

    /// Prints the response; the code of its first error, or `nil`.
    private static func answer(_ request: GraphQLRequest, by engine: Engine, _ settings: Settings) async -> ErrorCode? {
        let deadline = settings.server.requestTimeout.map { ContinuousClock.now + $0 }
        let response = await engine.respond(to: request, allowing: [.query], deadline: deadline)
        response.body.withUnsafeBytes { Streams.writeOutput($0) }
        Streams.writeOutput("\n")
        return response.errorCodes.first
    }

    /// Prints the rows, and errors for people; the code of the first error, or `nil`.
    private func export(_ request: GraphQLRequest, by exporter: Exporter, _ settings: Settings) async -> ErrorCode? {
        var options = ExportOptions()
        options.explode = explode
        let export: PreparedExport
        do {
            export = try exporter.prepare(request, options: options)
        } catch {
            return Self.report(error.errors)
        }
        do throws(RowFailure) {
            guard let format = ExportFormat(rawValue: format.rawValue) else {
                Streams.writeOutput(try await exporter.table(export, maximumRows: settings.maximumRows))
                return nil
            }
            let stream = try await exporter.open(export, as: format)
            while let piece = try await stream.next() { piece.withUnsafeBytes { Streams.writeOutput($0) } }
            return nil
        } catch {
            return Self.report([error.error])
        }
    }

    private static func report(_ errors: [GraphQLError]) -> ErrorCode? {
        for error in errors {
            let place = error.locations.first.map { "\($0.line):\($0.column): " } ?? ""
            Streams.writeError("reportql: \(place)\(error.message)")
        }
        return errors.first?.code
    }
}
