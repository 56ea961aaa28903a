import Postgres
import SQL

/// Runs the statements of a script in the transaction that is open.
struct ScriptRunner: Sendable {
    let session: AdministrativeConnection

    /// What a script did.
    struct Outcome: Sendable, Equatable {
        var statements = 0
        /// Whether a statement did what no count of rows shows: a table made, altered or emptied.
        var changesTables = false
    }

    /// Runs a script.
    ///
    /// - Throws: ``CommandFailure`` with `file:line` of the fault, PostgreSQL's message, detail and hint, and the
    ///   beginning of the statement.
    func run(_ bytes: [UInt8], file: String) async throws(CommandFailure) -> Outcome {
        var outcome = Outcome()
        for statement in try ScriptSplitter.split(bytes, file: file) {
            let tags = try await run(statement, file: file)
            outcome.statements += 1
            if !tags.allSatisfy(Self.isCounted) { outcome.changesTables = true }
        }
        return outcome
    }

    /// Brings the planner's statistics up to date, so that the first queries after a load are planned well.
    func analyze() async throws(CommandFailure) {
        do {
            try await session.query("analyze")
        } catch {
            throw CommandFailure(error)
        }
    }

    /// The command tags of a statement, such as `INSERT 0 3`.
    private func run(_ statement: ScriptStatement, file: String) async throws(CommandFailure) -> [String] {
        do {
            switch statement.kind {
            case .transaction:
                return []
            case .sql:
                return try await session.execute(script: statement.text).map(\.commandTag)
            case .copy(let data):
                _ = try await session.copy(script: statement.text, data: data)
                return []
            }
        } catch {
            throw failure(error, in: statement, file: file)
        }
    }

    /// Whether what a statement changes shows in the counts of rows.
    private static func isCounted(_ tag: String) -> Bool {
        ["", "SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "DO", "SET", "ANALYZE", "RESET"]
            .contains(String(tag.prefix { $0 != " " }))
    }

    private func failure(_ error: PostgresError, in statement: ScriptStatement, file: String) -> CommandFailure {
        guard case .server(let report) = error, !report.sqlState.endsSession else { return CommandFailure(error) }
        var line = statement.line
        if let position = report.position {
            line += statement.text.unicodeScalars.prefix(max(0, position - 1)).count { $0 == "\n" }
        }
        if case .copy = statement.kind, let row = report.copyLine {
            line = statement.line + statement.text.unicodeScalars.count { $0 == "\n" } + row
        }
        return .input("\(file):\(line): \(report.sentence) · Statement: \(statement.excerpt)")
    }
}

extension ServerError {
    /// The line of the data of a COPY that failed, from 1: `COPY unit, line 3, column factor: "x"`.
    fileprivate var copyLine: Int? {
        guard let context, context.hasPrefix("COPY "), let mark = context.firstRange(of: ", line ") else { return nil }
        return Int(context[mark.upperBound...].prefix { $0.isNumber })
    }
}
