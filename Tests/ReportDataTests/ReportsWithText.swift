import EngineTesting
import Foundation
import JSON
import OrderedCollections
import Postgres

/// The shipped report with the invented Example City's beside it, texts attached.
enum ReportsWithText {
    /// The example's text, its own file and so always here.
    static func exampleText() throws -> String {
        try Repository.text("\(directory)/example-2024.txt")
    }

    /// The example's seed.
    static func exampleScript() throws -> String {
        try Repository.text("\(directory)/example-2024.sql")
    }

    /// The shipped report's text, which is not part of the checkout; nil where it is not beside it.
    static var shippedText: String? {
        Repository.reportText.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Why a test that needs the shipped report's text is skipped.
    static let absence = "the report's text is not beside the checkout (../shared/report)"

    /// Both reports in one database: the example's text attached, the shipped report's where it is there. Shared by
    /// all suites; what a test writes it rolls back.
    static func database() async throws -> ServedDatabase {
        try await shared.value
    }

    private static let shared = Task {
        let scripts = try Repository.scripts(in: "sql/migrations") + Repository.scripts(in: "sql/seed")
        let texts = [
            attachment(try exampleText(), district: "900100", year: 2024),
            shippedText.map { attachment($0, district: "410900", year: 2023) },
        ]
        return try await ServedDatabase(
            scripts: scripts + [try exampleScript()] + texts.compactMap { $0 },
            mapping: Repository.text("Config/schema.graphql")
        )
    }

    /// Attaches a text: `update report set content = … where …`.
    static func attachment(_ text: String, district: String, year: Int) -> String {
        """
        update report set content = $original$\(text)$original$
         where year = \(year) and district_id = (select id from district where code = '\(district)');
        """
    }

    private static let directory = "Tests/ReportDataTests/Fixtures/example-report"
}

extension ServedDatabase {
    /// Runs a script and rolls back what it did.
    ///
    /// - Returns: the rows of each statement.
    /// - Throws: the server's error.
    @discardableResult
    func rollingBack(_ script: String) async throws -> [ResultRows] {
        let connection = try await AdministrativeConnection.connect(connectionString)
        do {
            let rows = try await connection.execute(script: "begin;\n" + script)
            await connection.close()
            return rows
        } catch {
            await connection.close()
            throw error
        }
    }

    /// The error that a script ends with; nil where it has none. Nothing stays of what it did.
    func refusal(of script: String) async throws -> ServerError? {
        do {
            try await rollingBack(script)
            return nil
        } catch PostgresError.server(let error) {
            return error
        }
    }
}

extension JSONValue {
    /// The member of an object; nil of anything else.
    subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    /// The elements of an array; none of anything else.
    var elements: [JSONValue] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    /// A string; nil of anything else.
    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// A number that is an integer; nil of anything else.
    var integer: Int? {
        guard case .number(let digits) = self else { return nil }
        return Int(digits)
    }
}
