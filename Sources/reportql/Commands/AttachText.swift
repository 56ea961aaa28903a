import ArgumentParser
import Postgres
import SQL

/// `reportql db attach-text`
struct AttachText: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach-text",
        abstract: "Stores the original text of a report after checking it.",
        discussion: """
            Example:
              reportql db attach-text puyang-2023-government-work-report.txt

            The file must be the original byte for byte: its SHA-256 says which report it is the text of. Every quote of
            the report is held against it; one difference, and nothing is attached.
            """
    )

    @OptionGroup var options: CommonOptions

    @ArgumentParser.Argument(help: "The text file, UTF-8.")
    var file: String

    func run() async throws {
        let settings = try await options.settings()
        let bytes = try TextFile.bytes(of: file)
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw CommandFailure.input("\(file): it is not UTF-8.")
        }
        let file = file
        let sentence = try await Database.with(settings) { database throws(CommandFailure) in
            try await database.withSession { session throws(CommandFailure) in
                try await CommandLock.take(session)
                return try await ReportText(session: session).attach(bytes, file: file)
            }
        }
        Streams.writeOutput(sentence + "\n")
    }
}
