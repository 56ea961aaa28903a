import Digest
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
        let digest = SHA256.hexadecimal(bytes)
        guard try await query("select pg_catalog.to_regclass('public.report') is not null").string(0, 0) == "t" else {
            throw .input("the database has no table report: run reportql db migrate and reportql db load first.")
        }
        let found = try await query(
            "select id, title, content is not null from report where sha256 = \(.constant(digest, .text))"
        )
        guard found.rowCount > 0, let id = found.string(0, 0), let title = found.string(0, 1) else {
            throw try await unknown(bytes, digest, file: file)
        }
        if found.string(0, 2) == "t" { return "the text of report \(id) (\(title)) is attached already" }
        return try await Transaction.run(session) { () throws(CommandFailure) in
            _ = try await query(
                """
                update report
                set content = \(.constant(String(decoding: bytes, as: UTF8.self), .text))
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

    /// Why a text belongs to no report, with the first quote that differs in the report that it resembles most.
    private func unknown(
        _ bytes: [UInt8],
        _ digest: String,
        file: String
    ) async throws(CommandFailure) -> CommandFailure {
        let text = Argument.constant(String(decoding: bytes, as: UTF8.self), .text)
        let rows = try await query(
            """
            select r.id, r.title, r.sha256, first_difference(r.id, \(text))
            from report as r
            order by (
                select count(*) from quotation as q
                where q.report_id = r.id
                    and q.words = substr(\(text), q.char_start + 1, q.char_end - q.char_start)
            ) desc, r.id
            """
        )
        let reports = (0..<rows.rowCount).map { row in
            "report \(rows.string(row, 0) ?? "") (\(rows.string(row, 1) ?? "")) has \(rows.string(row, 2) ?? "")"
        }
        let known =
            reports.isEmpty ? "there is no report yet" : "no report has that: " + reports.joined(separator: ", ")
        let first = rows.rowCount > 0 ? rows.string(0, 3) : nil
        let difference = first.map { " First difference in report \(rows.string(0, 0) ?? ""): \($0)." } ?? ""
        return .input(
            "\(file): its SHA-256 is \(digest); \(known).\(difference) Attach the original file byte for byte."
        )
    }

    private func query(_ fragment: Fragment) async throws(CommandFailure) -> ResultRows {
        do {
            return try await session.query(fragment)
        } catch {
            throw CommandFailure(error)
        }
    }
}
