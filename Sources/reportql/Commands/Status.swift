import Digest
import ArgumentParser
import Postgres
import SQL

/// `reportql db status`
struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Shows what is applied, what is pending, the rows of each table and the data version.",
        discussion: """
            Example:
              reportql db status

            Lines of tab-separated values: kind, name, state. The first line has the connection string of the private
            database, with which psql connects while a command such as serve runs.
            """
    )

    @OptionGroup var options: CommonOptions

    func run() async throws {
        let settings = try await options.settings()
        let lines = try await Database.with(settings) { database throws(CommandFailure) in
            try await database.withSession { session throws(CommandFailure) in
                let place = database.cluster.map { ["database\t\($0.connectionString)\tprivate"] } ?? []
                return place + (try await Self.lines(session, settings))
            }
        }
        Streams.writeOutput(lines.map { $0 + "\n" }.joined())
    }

    private static func lines(
        _ session: AdministrativeConnection,
        _ settings: Settings
    ) async throws(CommandFailure) -> [String] {
        let ledger = Ledger(session: session)
        guard try await ledger.exists() else {
            let migrator = Migrator(session: session, directory: settings.migrations)
            return try TextFile.scripts([settings.migrations]).map { "migration\t\(migrator.name(of: $0))\tpending" }
        }
        var lines = try await ledger.entries(.migrations).map { "migration\t\($0.name)\tapplied \($0.appliedAt)" }
        lines += try await Migrator(session: session, directory: settings.migrations).pending()
            .map { "migration\t\($0.name)\tpending" }
        lines += try await scripts(ledger, settings)
        for (schema, table) in try await tables(session) {
            guard let name = Identifier(schema: schema, name: table) else { continue }
            let count = try await query(session, "select count(*) from \(name)").string(0, 0) ?? "0"
            lines.append("table\t\(schema).\(table)\t\(count) rows")
        }
        lines.append("data version\t\(try await ledger.dataVersion())\t")
        return lines
    }

    /// What was loaded, and what of the seed is new or was changed since.
    private static func scripts(_ ledger: Ledger, _ settings: Settings) async throws(CommandFailure) -> [String] {
        let loaded = try await ledger.entries(.scripts)
        var lines = loaded.map { "script\t\($0.name)\tloaded \($0.appliedAt)" }
        for file in (try? TextFile.scripts([settings.seed])) ?? [] {
            let known = loaded.first { $0.name == file }?.checksum
            if known != SHA256.hexadecimal(try TextFile.bytes(of: file)) { lines.append("script\t\(file)\tpending") }
        }
        return lines
    }

    private static func tables(
        _ session: AdministrativeConnection
    ) async throws(CommandFailure) -> [(schema: String, table: String)] {
        let rows = try await query(
            session,
            """
            select n.nspname, c.relname
            from pg_catalog.pg_class as c
            join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition
                and n.nspname not in ('pg_catalog', 'information_schema', 'reportql_ledger') and n.nspname !~ '^pg_'
            order by 1, 2
            """
        )
        return (0..<rows.rowCount).map { (rows.string($0, 0) ?? "", rows.string($0, 1) ?? "") }
    }

    private static func query(
        _ session: AdministrativeConnection,
        _ fragment: Fragment
    ) async throws(CommandFailure) -> ResultRows {
        do {
            return try await session.query(fragment)
        } catch {
            throw CommandFailure(error)
        }
    }
}
