/// How PostgreSQL is asked for its plan of a statement.
///
/// - Source: PostgreSQL manual, EXPLAIN.
package struct ExplainOptions: Sendable, Hashable {
    /// Whose plan it is.
    package enum Kind: Sendable, Hashable {
        /// The plan for the values of the parameters, with estimates.
        case estimated
        /// The same, run and measured.
        case analyzed
        /// The plan for any values, which a prepared statement may come to use.
        case generic
    }

    /// Whose plan it is.
    package var kind = Kind.estimated
    /// Whether it comes as JSON; otherwise as lines of text.
    package var isJSON = true

    package init(kind: Kind = .estimated, isJSON: Bool = true) {
        self.kind = kind
        self.isJSON = isJSON
    }

    /// `explain (settings, format json) `
    fileprivate var prefix: String {
        let measures = kind == .analyzed ? "analyze, buffers, " : ""
        return "explain (\(measures)settings, format \(isJSON ? "json" : "text")) "
    }
}

extension Statement {
    /// The statements that give PostgreSQL's plan; all of them are run in order in one transaction.
    ///
    ///     explain (settings, format json) select … -- with the same parameters
    ///
    ///     select set_config('plan_cache_mode', 'force_generic_plan', true)
    ///     prepare "explain q…" as select …
    ///     explain (settings, format json) execute "explain q…" (null, null)
    ///     deallocate "explain q…"
    ///
    /// - Returns: the statements, and which of them answers with the plan.
    package func explained(_ options: ExplainOptions) -> (statements: [Statement], answer: Int) {
        guard options.kind == .generic else {
            return ([Statement(sql: options.prefix + sql, parameters: parameters)], 0)
        }
        let prepared = "\"explain \(name)\""
        let nulls = parameters.isEmpty ? "" : "(\(parameters.map { _ in "null" }.joined(separator: ", ")))"
        let texts = [
            "select pg_catalog.set_config('plan_cache_mode', 'force_generic_plan', true)",
            "prepare \(prepared) as \(sql)",
            "\(options.prefix)execute \(prepared)\(nulls)",
            "deallocate \(prepared)",
        ]
        return (texts.map { Statement(sql: $0, parameters: []) }, 2)
    }
}
