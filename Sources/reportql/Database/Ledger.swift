import Postgres
import SQL

/// The book of what was applied to a database: schema `reportql_ledger`.
struct Ledger: Sendable {
    let session: AdministrativeConnection

    /// A script that was applied.
    struct Entry: Sendable, Equatable {
        /// The file's name for a migration, its path for a seed script.
        var name: String
        /// SHA-256 of its bytes, in hexadecimal digits.
        var checksum: String
        /// When, as PostgreSQL writes it.
        var appliedAt: String
    }

    /// Which of the two lists an entry belongs to.
    enum List: Sendable {
        case migrations, scripts

        fileprivate var table: Fragment {
            switch self {
            case .migrations: "reportql_ledger.migration"
            case .scripts: "reportql_ledger.script"
            }
        }
    }

    /// Makes the tables where they are missing.
    func prepare() async throws(CommandFailure) {
        guard try await !exists() else { return }
        // Migrations that ran without this program may have made the last of the tables, and more columns in it.
        try await execute(
            """
            create schema if not exists reportql_ledger;
            comment on schema reportql_ledger is 'ReportQL 自用 · What ReportQL keeps for itself';
            create table if not exists reportql_ledger.migration (
                name text primary key, checksum text not null, applied_at timestamptz not null default now());
            create table if not exists reportql_ledger.script (
                name text primary key, checksum text not null, applied_at timestamptz not null default now());
            create table if not exists reportql_ledger.data_version (
                is_only boolean primary key default true check (is_only), version bigint not null);
            insert into reportql_ledger.data_version (version) values (0) on conflict do nothing;
            """
        )
    }

    /// Whether the tables are there.
    func exists() async throws(CommandFailure) -> Bool {
        try await query("select pg_catalog.to_regclass('reportql_ledger.script') is not null").string(0, 0) == "t"
    }

    /// What was applied, in the order of the names.
    func entries(_ list: List) async throws(CommandFailure) -> [Entry] {
        let rows = try await query(
            "select name, checksum, applied_at::timestamptz(0)::text from \(list.table) order by name collate \"C\""
        )
        return (0..<rows.rowCount).map { row in
            Entry(
                name: rows.string(row, 0) ?? "",
                checksum: rows.string(row, 1) ?? "",
                appliedAt: rows.string(row, 2) ?? ""
            )
        }
    }

    /// Enters a script, or its new checksum.
    func record(_ name: String, checksum: String, in list: List) async throws(CommandFailure) {
        _ = try await query(
            """
            insert into \(list.table) (name, checksum)
            values (\(.constant(name, .text)), \(.constant(checksum, .text)))
            on conflict (name) do update set checksum = excluded.checksum, applied_at = now()
            """
        )
    }

    /// Counts the data version up by one and returns it; once in a transaction where the migrations have a function for it.
    func raiseDataVersion() async throws(CommandFailure) -> String {
        let function = "pg_catalog.to_regprocedure('reportql_ledger.raise_data_version()')" as Fragment
        let hasFunction = try await query("select \(function) is not null").string(0, 0) == "t"
        let rows = try await query(
            hasFunction
                ? "select reportql_ledger.raise_data_version()"
                : "update reportql_ledger.data_version set version = version + 1 returning version"
        )
        return rows.string(0, 0) ?? "0"
    }

    /// The present data version.
    func dataVersion() async throws(CommandFailure) -> String {
        try await query("select version from reportql_ledger.data_version").string(0, 0) ?? "0"
    }

    private func query(_ fragment: Fragment) async throws(CommandFailure) -> ResultRows {
        do {
            return try await session.query(fragment)
        } catch {
            throw CommandFailure(error)
        }
    }

    private func execute(_ script: String) async throws(CommandFailure) {
        do {
            _ = try await session.execute(script: script)
        } catch {
            throw CommandFailure(error)
        }
    }
}
