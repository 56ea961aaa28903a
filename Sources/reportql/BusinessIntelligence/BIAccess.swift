import Postgres
import SQL

/// The schema `bi` and the role `reportql_bi`, by which tools that speak SQL read the data.
struct BIAccess: Sendable {
    let session: AdministrativeConnection
    /// Where the scripts are.
    let directory: String

    /// The role's name.
    static let role = "reportql_bi"

    /// Makes the views anew and the role what the scripts say; with a password, lets the role log in.
    ///
    /// - Parameter password: `nil` leaves the role's password as it is.
    /// - Throws: ``CommandFailure``; nothing is changed then.
    func enable(password: String?) async throws(CommandFailure) {
        try await checkServer()
        try await checkTables()
        var verifier: String?
        if let password { verifier = try await self.verifier(of: password) }
        let newVerifier = verifier
        try await Transaction.run(session) { () throws(CommandFailure) in
            for file in try TextFile.scripts([directory]) {
                _ = try await ScriptRunner(session: session).run(try ScriptFile(path: file))
            }
            if let newVerifier { try await setPassword(newVerifier) }
        }
    }

    /// Ends the role's sessions and drops the role and the schema.
    ///
    /// - Throws: ``CommandFailure``; nothing is dropped then.
    func disable() async throws(CommandFailure) {
        try await checkServer()
        try await Transaction.run(session) { () throws(CommandFailure) in
            try await run(
                script: """
                    drop schema if exists bi cascade;
                    do $$
                    begin
                        if exists (select from pg_catalog.pg_roles where rolname = 'reportql_bi') then
                            alter role reportql_bi nologin;
                            perform pg_catalog.pg_terminate_backend(pid)
                            from pg_catalog.pg_stat_activity
                            where usename = 'reportql_bi';
                            drop owned by reportql_bi;
                            drop role reportql_bi;
                        end if;
                    end
                    $$;
                    """
            )
        }
    }

    /// Whether the role exists and has a password.
    func hasPassword() async throws(CommandFailure) -> Bool {
        try await checkServer()
        return try await query(
            "select exists (select from pg_catalog.pg_authid where rolname = 'reportql_bi' and rolpassword is not null)"
        )
        .string(0, 0) == "t"
    }

    /// Lines of tab-separated values: kind, name, state.
    func status() async throws(CommandFailure) -> [String] {
        let roles = try await query(
            """
            select case when r.rolcanlogin then 'may log in' else 'may not log in' end,
                (select count(*) from pg_catalog.pg_stat_activity as a where a.usename = r.rolname), r.rolconnlimit
            from pg_catalog.pg_roles as r
            where r.rolname = 'reportql_bi'
            """
        )
        guard roles.rowCount == 1 else { return ["role\t\(Self.role)\tabsent"] }
        var lines = ["role\t\(Self.role)\t\(roles.string(0, 0) ?? "")"]
        lines.append("connections\t\(Self.role)\t\(roles.string(0, 1) ?? "0") of \(roles.string(0, 2) ?? "0")")
        let views = try await query(
            """
            select c.relname
            from pg_catalog.pg_class as c
            join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
            where n.nspname = 'bi' and c.relkind = 'v'
            order by 1
            """
        )
        for row in 0..<views.rowCount {
            guard let view = views.string(row, 0), let name = Identifier(schema: "bi", name: view) else { continue }
            let count = try await query("select count(*) from \(name)").string(0, 0) ?? "0"
            lines.append("view\tbi.\(view)\t\(count) rows")
        }
        return lines
    }

    // MARK: Statements

    /// What both directions need: PostgreSQL 15 for `security_invoker`, and a superuser.
    private func checkServer() async throws(CommandFailure) {
        let row = try await query(
            """
            select pg_catalog.current_setting('server_version_num')::int4 >= 150000,
                pg_catalog.current_setting('is_superuser') = 'on'
            """
        )
        guard row.string(0, 0) == "t" else {
            throw .environment("the views of schema bi need PostgreSQL 15 or later.")
        }
        guard row.string(0, 1) == "t" else {
            throw .environment(
                "db bi has to connect as a superuser: it takes privileges from PUBLIC and bounds the role's "
                    + "temporary files."
            )
        }
    }

    /// The scripts are for the tables of the report.
    private func checkTables() async throws(CommandFailure) {
        guard try await query("select pg_catalog.to_regclass('public.figure') is not null").string(0, 0) == "t" else {
            throw .input(
                "the database has no table public.figure: run db migrate first; sql/bi is for the report's tables."
            )
        }
    }

    private func verifier(of password: String) async throws(CommandFailure) -> String {
        do {
            return try await session.scramVerifier(of: password, for: Self.role)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// A utility statement takes no parameters, so the verifier goes by way of a setting of the transaction.
    private func setPassword(_ verifier: String) async throws(CommandFailure) {
        _ = try await query("select pg_catalog.set_config('reportql.verifier', \(.constant(verifier, .text)), true)")
        try await run(
            script: """
                do $$
                begin
                    execute pg_catalog.format(
                        'alter role reportql_bi login password %L', pg_catalog.current_setting('reportql.verifier'));
                end
                $$
                """
        )
    }

    private func query(_ fragment: Fragment) async throws(CommandFailure) -> ResultRows {
        do {
            return try await session.query(fragment)
        } catch {
            throw CommandFailure(error)
        }
    }

    private func run(script: String) async throws(CommandFailure) {
        do {
            _ = try await session.execute(script: script)
        } catch {
            throw CommandFailure(error)
        }
    }
}
