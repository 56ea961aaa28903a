internal import CLibpq

extension AdministrativeConnection {
    /// What `ALTER ROLE … PASSWORD` takes in place of a password: libpq derives the SCRAM verifier on this side, so the
    /// password itself reaches neither the server nor its log.
    ///
    /// - Throws: ``PostgresError/unavailable(retryAfter:message:)`` when libpq cannot make one.
    /// - Source: RFC 5803; PostgreSQL manual §34.13 PQencryptPasswordConn.
    package func scramVerifier(of password: String, for role: String) async throws(PostgresError) -> String {
        try await perform { connection throws(PostgresError) in
            guard let verifier = PQencryptPasswordConn(connection, password, role, "scram-sha-256") else {
                throw .lost(connection)
            }
            defer { PQfreemem(verifier) }
            return String(cString: verifier)
        }
    }
}
