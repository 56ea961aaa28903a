import Postgres

extension CommandFailure {
    /// What is wrong with a statement of a script: where, which rule it breaks, PostgreSQL's words, the statement's
    /// beginning, and one line for each further line of the detail.
    init(_ report: ServerError, in statement: ScriptStatement, file: String) {
        let place = report.place(in: statement)
        let detail = (report.detail ?? "").split { $0.isNewline }
        var short = report
        if detail.count > 1 { short.detail = nil }
        let parts = [report.brokenRule, short.sentence, "Statement: \(statement.excerpt)"].compactMap { $0 }
        let lines = ["\(file):\(place): " + parts.joined(separator: " · ")]
        self = .input(lines + (detail.count > 1 ? detail.map { "  \($0)" } : []))
    }
}

extension ServerError {
    /// Which constraint is broken, in words; `nil` for another error.
    ///
    /// - Source: PostgreSQL manual, Appendix A, class 23.
    fileprivate var brokenRule: String? {
        let table = "table \(table ?? "?")"
        let name = constraint ?? "?"
        switch sqlState.code {
        case "23502": return "\(table) must have a value in column \(column ?? "?")"
        case "23503": return "\(table) would refer to a row that does not exist (foreign key \(name))"
        case "23505": return "\(table) has a row with this key already (unique key \(name))"
        case "23514": return constraint == nil ? nil : "\(table) has the rule \(name), and a row breaks it"
        case "23P01": return "\(table) has a row already that this one would overlap (exclusion \(name))"
        default: return nil
        }
    }

    /// Where the fault is: at the position that PostgreSQL names, at the line of the data of a COPY, or at the statement.
    fileprivate func place(in statement: ScriptStatement) -> ScriptPlace {
        if statement.kind == .copy, let copyLine {
            let end = statement.place(of: statement.text.unicodeScalars.count)
            return ScriptPlace(line: end.line + copyLine, column: 1)
        }
        return statement.place(of: position ?? 1)
    }

    /// The line of the data of a COPY that failed, from 1: `COPY unit, line 3, column factor: "x"`.
    private var copyLine: Int? {
        guard let context, context.hasPrefix("COPY "), let mark = context.firstRange(of: ", line ") else { return nil }
        return Int(context[mark.upperBound...].prefix { $0.isNumber })
    }
}
