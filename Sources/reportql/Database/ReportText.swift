import Postgres
import SQL

/// The original texts of reports in the database.
struct ReportText: Sendable {
    let session: AdministrativeConnection

    /// Attaches a text to the report that has its SHA-256; triggers of the database hold every quote against it.
    ///
    /// - Returns: One sentence about what was done.
    /// - Throws: ``CommandFailure`` when no report has the SHA-256, or a quote differs; nothing is attached then.
    func attach(_ bytes: [UInt8], file: String) async throws(CommandFailure) -> String {
        let digest = try await Ledger(session: session).checksum(bytes)
        guard try await query("select pg_catalog.to_regclass('public.report') is not null").string(0, 0) == "t" else {
            throw .input("the database has no table report: run reportql db migrate and reportql db load first.")
        }
        let found = try await query(
            "select id, title, content is not null from report where sha256 = \(.constant(digest, .text))"
        )
        guard found.rowCount > 0, let id = found.string(0, 0), let title = found.string(0, 1) else {
            throw .input(try await unknown(digest, file: file))
        }
        if found.string(0, 2) == "t" { return "the text of report \(id) (\(title)) is attached already" }
        return try await Transaction.run(session) { () throws(CommandFailure) in
            _ = try await query(
                """
                update report
                set content = pg_catalog.convert_from(\(.constant(Bytea.text(bytes), .text))::bytea, 'UTF8')
                where id = \(.constant(id, .int8))
                """
            )
            let counts = try await query(
                """
                select r.char_count, count(q.*)
                from report as r left join quotation as q on q.report_id = r.id
                where r.id = \(.constant(id, .int8)) group by r.char_count
                """
            )
            _ = try await Ledger(session: session).raiseDataVersion()
            return "attached \(counts.string(0, 0) ?? "0") characters to report \(id) (\(title)); "
                + "\(counts.string(0, 1) ?? "0") quotes are verbatim"
        }
    }

    private func unknown(_ digest: String, file: String) async throws(CommandFailure) -> String {
        let rows = try await query("select id, title, sha256 from report order by id")
        let reports = (0..<rows.rowCount).map { row in
            "report \(rows.string(row, 0) ?? "") (\(rows.string(row, 1) ?? "")) has \(rows.string(row, 2) ?? "")"
        }
        let known = reports.isEmpty ? "there is no report yet" : reports.joined(separator: ", ")
        return
            "\(file): its SHA-256 is \(digest), and no report has that: \(known). Attach the original file byte for byte."
    }

    private func query(_ fragment: Fragment) async throws(CommandFailure) -> ResultRows {
        do {
            return try await session.query(fragment)
        } catch {
            throw CommandFailure(error)
        }
    }
}
