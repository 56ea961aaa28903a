import ArgumentParser
import Postgres

/// `reportql db check`
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Audits the reports: nothing missing, nothing invented, everything traceable to its words.",
        discussion: """
            Example:
              reportql db check

            Every quote is held against the text where it is attached, every printed number must be accounted for, and
            every entity mentioned. Lines of tab-separated values: a section with what it holds, a finding with its rule,
            row and offset, a report with the count of its findings. Exit code 1 when there is a finding.
            """
    )

    @OptionGroup var options: CommonOptions

    func run() async throws {
        let settings = try await options.settings()
        let reports = try await Database.with(settings) { database throws(CommandFailure) in
            try await database.withSession { session throws(CommandFailure) in
                try await Audit(session: session).run()
            }
        }
        for report in reports {
            let lines =
                report.sections + report.findings + ["report\t\(report.name)\t\(report.findings.count) findings"]
            Streams.writeOutput(lines.map { $0 + "\n" }.joined())
        }
        let count = reports.reduce(0) { $0 + $1.findings.count }
        if count > 0 {
            throw CommandFailure.input("the audit has \(count) findings; mend the rows they name and load again.")
        }
    }
}
