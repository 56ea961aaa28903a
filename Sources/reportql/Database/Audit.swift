import Postgres
import SQL

/// The audit of the reports in the database.
struct Audit: Sendable {
    let session: AdministrativeConnection

    /// One report with what the audit says about it.
    struct Result: Sendable {
        var name: String
        /// Lines `finding ⇥ report ⇥ rule ⇥ entity ⇥ id ⇥ offset ⇥ what is wrong`.
        var findings: [String]
        /// Lines `section ⇥ report ⇥ label ⇥ title ⇥ …` with what each section holds, its sub-sections included.
        var sections: [String]
    }

    /// Audits every report.
    ///
    /// - Throws: ``CommandFailure`` when the database has no reports to audit.
    func run() async throws(CommandFailure) -> [Result] {
        let exists = try await query("select pg_catalog.to_regproc('public.report_audit') is not null")
        guard exists.string(0, 0) == "t" else {
            throw .input("the database has no audit: run reportql db migrate and reportql db load first.")
        }
        let reports = try await query(
            """
            select r.id, d.name || ' ' || r.year
            from report as r join district as d on d.id = r.district_id
            order by d.code, r.year
            """
        )
        var results: [Result] = []
        for row in 0..<reports.rowCount {
            guard let id = reports.string(row, 0), let name = reports.string(row, 1) else { continue }
            results.append(try await audit(id, name))
        }
        return results
    }

    private func audit(_ id: String, _ name: String) async throws(CommandFailure) -> Result {
        let findings = try await query(
            """
            select 'finding', \(.constant(name, .text)), rule, entity, entity_id, char_start, finding
            from report_audit(\(.constant(id, .int8)))
            """
        )
        let sections = try await query(
            """
            select 'section', \(.constant(name, .text)), label, repeat('  ', level - 1) || title,
                sentences || ' sentences', figures || ' figures', qualitative_targets || ' targets without a number',
                mentions || ' mentions', readings || ' readings', number_tokens || ' printed numbers'
            from report_section_counts(\(.constant(id, .int8)))
            """
        )
        return Result(name: name, findings: findings.tabSeparatedLines, sections: sections.tabSeparatedLines)
    }

    private func query(_ fragment: Fragment) async throws(CommandFailure) -> ResultRows {
        do {
            return try await session.query(fragment)
        } catch {
            throw CommandFailure(error)
        }
    }
}

extension ResultRows {
    /// One line for each row: its values, tabs and line breaks in them turned to spaces; null is empty.
    fileprivate var tabSeparatedLines: [String] {
        (0..<rowCount).map { row in
            (0..<columnCount).map { column in
                String((string(row, column) ?? "").map { $0 == "\t" || $0.isNewline ? " " : $0 })
            }.joined(separator: "\t")
        }
    }
}
