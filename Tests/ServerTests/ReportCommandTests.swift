import Foundation
import Postgres
import PostgresTesting
import Testing

@Suite("reportql db check and attach-text", .timeLimit(.minutes(3)))
struct ReportCommandTests {
    private static let fixtures = "Tests/ReportDataTests/Fixtures/example-report"

    /// A database with the catalogues and the example report.
    private func prepare() async throws -> [String: String] {
        let environment = ["DATABASE_URL": try await TestCluster.shared().createDatabase()]
        let migrated = try await CommandLineTool.run("db", "migrate", environment: environment)
        try #require(migrated.status == 0, "\(migrated.errors)")
        let files = ["sql/seed/catalogue", "\(Self.fixtures)/example-2024.sql"]
        let loaded = try await CommandLineTool.run(["db", "load"] + files, environment: environment)
        try #require(loaded.status == 0, "\(loaded.errors)")
        return environment
    }

    @Test("check prints every section and finding, and ends with 1 when there is a finding")
    func check() async throws {
        let environment = try await prepare()
        let clean = try await CommandLineTool.run("db", "check", environment: environment)
        #expect(clean.status == 0)
        #expect(clean.errors.isEmpty)
        #expect(clean.output.hasSuffix("\nreport\t示例市 2024\t0 findings\n"))
        #expect(clean.output.contains("section\t示例市 2024\t"))
        let folder = try TemporaryFolder()
        let script = try folder.write(
            """
            delete from mention where organization_id is not null;
            delete from number_token where token = '800';
            """,
            to: "damage.sql"
        )
        _ = try await CommandLineTool.run("db", "load", script, environment: environment)
        let damaged = try await CommandLineTool.run("db", "check", environment: environment)
        #expect(damaged.status == 1)
        let findings = damaged.output.split(separator: "\n").filter { $0.hasPrefix("finding\t示例市 2024\t") }
        #expect(
            findings.contains { $0.contains("\tprinted number has a token\tnumber_token\t\t183\tno token for '800'") }
        )
        #expect(findings.contains { $0.contains("\tentity has a mention\torganization\t") })
        #expect(damaged.output.hasSuffix("\nreport\t示例市 2024\t\(findings.count) findings\n"))
        #expect(
            damaged.errors
                == "reportql: the audit has \(findings.count) findings; mend the rows they name and load again.\n"
        )
    }

    @Test("check of a database without reports is 1 and says what to do")
    func checkOfNothing() async throws {
        let environment = ["DATABASE_URL": try await TestCluster.shared().createDatabase()]
        let outcome = try await CommandLineTool.run("db", "check", environment: environment)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors
                == "reportql: the database has no audit: run reportql db migrate and reportql db load first.\n"
        )
    }

    @Test("attach-text takes the original once and refuses a text with one character changed, naming the first quote")
    func attachText() async throws {
        let environment = try await prepare()
        let original = CommandLineTool.repository.appending(path: "\(Self.fixtures)/example-2024.txt").path
        let folder = try TemporaryFolder()
        let changed = try folder.write(
            String(contentsOfFile: original, encoding: .utf8).replacingOccurrences(of: "800套", with: "900套"),
            to: "changed.txt"
        )
        let refused = try await CommandLineTool.run("db", "attach-text", changed, environment: environment)
        #expect(refused.status == 1)
        #expect(refused.errors.hasPrefix("reportql: \(changed): its SHA-256 is "), "\(refused.errors)")
        #expect(
            refused.errors.contains(" quotes '建设公租房800套' where the text has '建设公租房900套', at [178, 187)."),
            "\(refused.errors)"
        )
        let attached = try await CommandLineTool.run("db", "attach-text", original, environment: environment)
        #expect(attached.status == 0, "\(attached.errors)")
        #expect(attached.output.hasPrefix("attached "))
        let again = try await CommandLineTool.run("db", "attach-text", original, environment: environment)
        #expect(again.status == 0)
        #expect(again.output.contains("is attached already"))
        let check = try await CommandLineTool.run("db", "check", environment: environment)
        #expect(check.status == 0)
    }
}
