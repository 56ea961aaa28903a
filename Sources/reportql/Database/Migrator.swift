import Digest
import Postgres
import SQL

/// Applies the migrations of a directory, each once, in order.
struct Migrator: Sendable {
    let session: AdministrativeConnection
    let directory: String

    /// A file that was not applied yet.
    struct Pending: Sendable, Equatable {
        var name: String
        var checksum: String
    }

    /// Applies what is pending, each file in a transaction of its own.
    ///
    /// - Returns: The names of the files that were applied.
    /// - Throws: ``CommandFailure`` for a file that fails, that changed after it was applied, or that comes too late.
    func migrate() async throws(CommandFailure) -> [String] {
        let ledger = Ledger(session: session)
        try await ledger.prepare()
        let pending = try await pending()
        for file in pending { try await apply(file, ledger) }
        return pending.map(\.name)
    }

    /// What is not applied yet, in order; the tables of the ledger must be there.
    func pending() async throws(CommandFailure) -> [Pending] {
        let ledger = Ledger(session: session)
        let applied = try await ledger.entries(.migrations)
        let paths = try TextFile.scripts([directory])
        var pending: [Pending] = []
        var names: Set<String> = []
        for path in paths {
            let name = name(of: path)
            names.insert(name)
            let checksum = SHA256.hexadecimal(try TextFile.bytes(of: path))
            if let entry = applied.first(where: { $0.name == name }) {
                guard entry.checksum == checksum else {
                    throw .input(
                        "\(path): it was changed after it was applied (\(entry.appliedAt)): restore it, and put the "
                            + "change into a new migration; or rebuild with: reportql db reset --yes"
                    )
                }
            } else {
                pending.append(Pending(name: name, checksum: checksum))
            }
        }
        if let lost = applied.first(where: { !names.contains($0.name) }) {
            throw .input(
                "\(directory): the migration \(lost.name) is applied to the database, but its file is not there."
            )
        }
        if let last = applied.last, let late = pending.first(where: { $0.name < last.name }) {
            throw .input(
                "\(directory)/\(late.name): \(last.name) is applied already: give the file a higher number than that."
            )
        }
        return pending
    }

    /// What a file of the directory is called in the ledger.
    func name(of path: String) -> String {
        String(path.dropFirst(directory.count).drop { $0 == "/" })
    }

    private func apply(_ file: Pending, _ ledger: Ledger) async throws(CommandFailure) {
        try await Transaction.run(session) { () throws(CommandFailure) in
            let script = try ScriptFile(path: "\(directory)/\(file.name)")
            _ = try await ScriptRunner(session: session).run(script)
            try await ledger.record(file.name, checksum: script.checksum, in: .migrations)
        }
    }
}
