import ArgumentParser
import Execution
import GraphQLLanguage
import JSON
import Logging
import SQL

/// `reportql explain`
struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows how an operation is run: its SQL statements, and PostgreSQL's plan for each.",
        discussion: """
            Examples:
              reportql explain '{ industries { name projects(limit: 5) { name } } }'
              reportql explain --analyze --format json -f projects.graphql --variables '{"name": "濮阳"}'

            Each statement says how it finds the parents of its rows: root has none; inline repeats the parents' query as a
            subquery; handed reads their keys from a setting of the session, where the statement before has put them; keys
            waits for them. A join takes all rows of each parent, lateral a page of them.
            """
    )

    @OptionGroup var options: CommonOptions
    @OptionGroup var document: DocumentOptions

    @Flag(help: "Run the statements and measure them.")
    var analyze = false

    @Flag(help: "Show the plan for any values, not for those of this request.")
    var generic = false

    @Option(help: "The form of the output: text or json.")
    var format = Format.text

    /// The forms of the output.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func run() async throws {
        guard !analyze || !generic else {
            throw CommandFailure.usage("a generic plan has no values to be run with: use --analyze or --generic.")
        }
        let settings = try await options.settings()
        let request = try document.request(of: "explain")
        let explainOptions = ExplainOptions(
            kind: analyze ? .analyzed : generic ? .generic : .estimated,
            isJSON: format == .json
        )
        let explanation = try await Database.with(settings) { database throws(CommandFailure) in
            let logger = Logger(label: "reportql") { _ in SwiftLogNoOpLogHandler() }
            let site = try await Site.open(database, settings, logger: logger)
            let result: Result<Explanation, CommandFailure>
            do throws(GraphQLErrors) {
                result = .success(try await site.engine.explain(request, options: explainOptions))
            } catch {
                result = .failure(.input(error.errors.map(\.line)))
            }
            await site.close()
            return try result.get()
        }
        switch format {
        case .text: Streams.writeOutput(explanation.text())
        case .json: Streams.writeOutput(String(decoding: try explanation.json().serialized(), as: UTF8.self) + "\n")
        }
    }
}

extension GraphQLError {
    /// `message (line 1, column 3)`
    fileprivate var line: String {
        guard let location = locations.first else { return message }
        return "\(message) (line \(location.line), column \(location.column))"
    }
}
