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

    /// Runs a script as it is read.
    ///
    /// - Parameter onProgress: Is told, after each statement and each piece of data, how many bytes are done.
    /// - Throws: ``CommandFailure`` with `file:line:column` of the fault, PostgreSQL's message, detail and hint, and the
    ///   beginning of the statement.
    func run(_ file: ScriptFile, onProgress: (Int) -> Void = { _ in }) async throws(CommandFailure) -> Outcome {
        var outcome = Outcome()
        var splitter = try ScriptSplitter(file)
        while let statement = try splitter.next() {
            do {
                switch statement.kind {
                case .transaction:
                    break
                case .sql:
                    let tags = try await session.execute(script: statement.text).map(\.commandTag)
                    if !tags.allSatisfy(Self.isCounted) { outcome.changesTables = true }
                case .copy:
                    _ = try await session.copy(script: statement.text) {
                        let data = try splitter.nextCopyData()
                        onProgress(splitter.offset)
                        return data
                    }
                }
            } catch {
                throw failure(error, in: statement, file: file.name)
            }
            outcome.statements += 1
            onProgress(splitter.offset)
        }
        return outcome
    }

    /// Whether what a statement changes shows in the counts of rows.
    private static func isCounted(_ tag: String) -> Bool {
        ["", "SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "DO", "SET", "ANALYZE", "RESET"]
            .contains(String(tag.prefix { $0 != " " }))
    }

    private func failure(_ error: any Error, in statement: ScriptStatement, file: String) -> CommandFailure {
        switch error {
        case let failure as CommandFailure: failure
        case PostgresError.server(let report) where !report.sqlState.endsSession:
            CommandFailure(report, in: statement, file: file)
        case let error as PostgresError: CommandFailure(error)
        default: .environment("\(file): \(error)")
        }
    }
}
