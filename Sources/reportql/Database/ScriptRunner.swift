import Postgres
import SQL

/// Runs the statements of a script in the transaction that is open.
struct ScriptRunner: Sendable {
    let session: AdministrativeConnection

    /// What a script did.
    struct Outcome: Sendable, Equatable {
        var statements = 0
        /// Rows that were inserted, updated or deleted.
        var rows = 0
    }

    /// Runs a script.
    ///
    /// - Throws: ``CommandFailure`` with `file:line` of the fault, PostgreSQL's message, detail and hint, and the
    ///   beginning of the statement.
    func run(_ bytes: [UInt8], file: String) async throws(CommandFailure) -> Outcome {
        var outcome = Outcome()
        for statement in try ScriptSplitter.split(bytes, file: file) {
            let rows = try await run(statement, file: file)
            outcome.statements += 1
            outcome.rows += rows
        }
        return outcome
    }

    private func run(_ statement: ScriptStatement, file: String) async throws(CommandFailure) -> Int {
        do {
            switch statement.kind {
            case .transaction:
                return 0
            case .sql:
                let results = try await session.execute(script: statement.text)
                return results.reduce(0) { $0 + ($1.columnCount == 0 ? $1.affectedRows ?? 0 : 0) }
            case .copy(let data):
                return try await copy(data, with: statement.text)
            }
        } catch {
            throw failure(error, in: statement, file: file)
        }
    }

    private func copy(_ data: [UInt8], with statement: String) async throws(PostgresError) -> Int {
        try await session.copy(script: statement, data: data)
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
