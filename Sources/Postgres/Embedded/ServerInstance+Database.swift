internal import CLibpq
internal import SQL

extension ServerInstance {
    /// Makes a database unless it is there; blocks.
    ///
    ///     select 1 from pg_catalog.pg_database where datname = $1::pg_catalog.text
    ///     create database "reportql"
    ///
    /// - Throws: what the server said.
    func makeDatabase(_ name: String) throws(EmbeddedClusterError) {
        do throws(PostgresError) {
            let session = try Session.connect(connectionString(database: "postgres"), keywords: [])
            let find = Fragment(
                "select 1 from pg_catalog.pg_database where datname = \(.constant(name, .text))"
            )
            guard let identifier = Identifier(name) else { return }
            if try session.runToEnd(find) == 0 { _ = try session.runToEnd("create database \(identifier)") }
        } catch {
            throw EmbeddedClusterError("the database \(name) cannot be made in \(data): \(error)")
        }
    }
}

extension Session {
    /// Runs one statement without slots and waits for it; returns how many rows it has.
    fileprivate func runToEnd(_ fragment: Fragment) throws(PostgresError) -> Int32 {
        let bound = BoundStatement(fragment)
        let result = withTextParameters(bound.values) { values in
            PQexecParams(connection, bound.statement.sql, Int32(bound.values.count), nil, values, nil, nil, 0)
        }
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK: return PQntuples(result)
        default: throw .server(ServerError(result: result))
        }
    }
}
