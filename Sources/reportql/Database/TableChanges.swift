import Postgres
import SQL

/// Rows that a session has inserted, updated and deleted, table by table, triggers and COPY included.
struct TableChanges: Sendable, Equatable {
    /// A table by its name.
    struct Table: Sendable, Hashable {
        var schema: String
        var name: String

        /// `schema.table`
        var description: String { "\(schema).\(name)" }
        /// The quoted name.
        var identifier: Identifier? { Identifier(schema: schema, name: name) }
    }

    /// One table's rows.
    struct Counts: Sendable, Equatable {
        var inserted = 0
        var updated = 0
        var deleted = 0

        fileprivate var isZero: Bool { self == Counts() }
    }

    /// Tables without a change are left out.
    private(set) var tables: [Table: Counts] = [:]

    /// All rows together.
    var total: Int { tables.values.reduce(0) { $0 + $1.inserted + $1.updated + $1.deleted } }

    /// `unit: 3 inserted, 1 updated, 0 deleted`, in the order of the names.
    var lines: [String] {
        tables.sorted { $0.key.description < $1.key.description }.map { table, counts in
            "\(table.description): \(counts.inserted) inserted, \(counts.updated) updated, \(counts.deleted) deleted"
        }
    }

    /// What the present transaction, and those shortly before it in the session, have changed so far.
    ///
    /// - Source: PostgreSQL manual §28.2.2, pg_stat_xact_user_tables.
    static func soFar(_ session: AdministrativeConnection) async throws(CommandFailure) -> TableChanges {
        let rows: ResultRows
        do {
            rows = try await session.query(
                """
                select schemaname, relname, n_tup_ins, n_tup_upd, n_tup_del
                from pg_catalog.pg_stat_xact_user_tables
                where schemaname <> 'reportql_ledger' and schemaname !~ '^pg_temp' and n_tup_ins + n_tup_upd + n_tup_del > 0
                """
            )
        } catch {
            throw CommandFailure(error)
        }
        var changes = TableChanges()
        for row in 0..<rows.rowCount {
            func count(_ column: Int) -> Int { rows.string(row, column).flatMap { Int($0) } ?? 0 }
            let table = Table(schema: rows.string(row, 0) ?? "", name: rows.string(row, 1) ?? "")
            changes.tables[table] = Counts(inserted: count(2), updated: count(3), deleted: count(4))
        }
        return changes
    }

    /// What came since an earlier reading.
    func since(_ earlier: TableChanges) -> TableChanges {
        var changes = TableChanges()
        for (table, counts) in tables {
            let before = earlier.tables[table] ?? Counts()
            let difference = Counts(
                inserted: counts.inserted - before.inserted,
                updated: counts.updated - before.updated,
                deleted: counts.deleted - before.deleted
            )
            if !difference.isZero { changes.tables[table] = difference }
        }
        return changes
    }
}
