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
    /// - Parameter keep: Whether to commit; otherwise everything is done and rolled back.
    /// - Throws: ``CommandFailure`` with `file:line`; nothing is changed then.
    func load(_ files: [String], keep: Bool = true) async throws(CommandFailure) -> Outcome {
        let ledger = Ledger(session: session)
        if keep { try await ledger.prepare() }
        var contents: [(file: String, bytes: [UInt8])] = []
        for file in files { contents.append((file, try TextFile.bytes(of: file))) }
        return try await Transaction.run(session, keep: keep) { () throws(CommandFailure) in
            var outcome = Outcome()
            var changesTables = false
            let before = try await TableChanges.soFar(session)
            for (file, bytes) in contents {
                let result = try await ScriptRunner(session: session).run(bytes, file: file)
                outcome.files += 1
                outcome.statements += result.statements
                changesTables = changesTables || result.changesTables
                if keep { try await ledger.record(file, checksum: try await ledger.checksum(bytes), in: .scripts) }
            }
            outcome.changes = try await TableChanges.soFar(session).since(before)
            if keep, changesTables || outcome.changes.total > 0 {
                outcome.dataVersion = try await ledger.raiseDataVersion()
                try await ScriptRunner(session: session).analyze()
            }
            return outcome
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
            let checksum = try await ledger.checksum(try TextFile.bytes(of: file))
            if known[file] != checksum { return try await load(files) }
        }
        return nil
    }
}
