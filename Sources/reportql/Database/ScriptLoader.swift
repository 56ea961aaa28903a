import Digest
import Postgres
import SQL

/// Loads data scripts: all of them or none.
struct ScriptLoader: Sendable {
    let session: AdministrativeConnection

    /// What a load did.
    struct Outcome: Sendable, Equatable {
        var files = 0
        var statements = 0
        var changes = TableChanges()
        /// The new one; `nil` when nothing was changed or nothing was kept.
        var dataVersion: String?
    }

    /// Loads files in one transaction and, when they changed something, counts the data version up.
    ///
    /// - Parameters:
    ///   - keep: Whether to commit; otherwise everything is done and rolled back.
    ///   - progress: Is told how far the load is.
    /// - Throws: ``CommandFailure`` with `file:line:column`; nothing is changed then.
    func load(
        _ files: [String],
        keep: Bool = true,
        progress: LoadProgress = LoadProgress(style: .silent)
    ) async throws(CommandFailure) -> Outcome {
        defer { progress.end() }
        return try await Transaction.run(session, keep: keep) { () throws(CommandFailure) in
            let ledger = Ledger(session: session)
            try await ledger.prepare()
            let before = try await TableChanges.soFar(session)
            var outcome = Outcome()
            var changesTables = false
            for file in files {
                let script = try ScriptFile(path: file)
                let result = try await ScriptRunner(session: session).run(script) { progress.advance(to: $0, in: file) }
                outcome.files += 1
                outcome.statements += result.statements
                changesTables = changesTables || result.changesTables
                try await ledger.record(file, checksum: script.checksum, in: .scripts)
                progress.finish(file, statements: result.statements)
            }
            outcome.changes = try await TableChanges.soFar(session).since(before)
            if keep, changesTables || outcome.changes.total > 0 {
                outcome.dataVersion = try await ledger.raiseDataVersion()
                try await analyze(changesTables ? nil : outcome.changes)
            }
            return outcome
        }
    }

    /// Brings the planner's statistics up to date, so that the first queries after a load are planned well.
    ///
    /// - Parameter changes: The tables concerned; `nil` for all.
    private func analyze(_ changes: TableChanges?) async throws(CommandFailure) {
        let names = changes.map { $0.tables.keys.compactMap(\.identifier).map(Fragment.init) } ?? []
        do {
            try await session.query("analyze \(Fragment(names, separator: ", "))")
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Loads the seed directory where it differs from what was loaded last.
    ///
    /// - Returns: `nil` when there was nothing to do.
    func loadSeed(_ directory: String) async throws(CommandFailure) -> Outcome? {
        let files = try TextFile.scripts([directory])
        let ledger = Ledger(session: session)
        try await ledger.prepare()
        let loaded = try await ledger.entries(.scripts)
        var known: [String: String] = [:]
        for entry in loaded { known[entry.name] = entry.checksum }
        for file in files {
            if known[file] != SHA256.hexadecimal(try TextFile.bytes(of: file)) { return try await load(files) }
        }
        return nil
    }
}
