internal import CLibpq
package import SQL

extension AdministrativeConnection {
    /// Loads rows: `copy "public"."figure" from stdin`.
    ///
    /// - Parameters:
    ///   - statement: a `copy … from stdin` without parameters.
    ///   - next: the next bytes of the data, cut anywhere; nil at the end. It is asked for more only when the server
    ///     has taken what came before. When it throws, nothing is loaded.
    /// - Returns: how many rows were loaded.
    /// - Throws: the server's error; `context` has the line of the data.
    package func copy(
        _ statement: Fragment,
        next: () async throws -> [UInt8]?
    ) async throws -> Int {
        try await copy(script: statement.render().sql, next: next)
    }

    /// Runs a `COPY … FROM STDIN` of an administrator's script as it is, with the data that `next` gives.
    ///
    /// - Returns: how many rows were loaded.
    /// - Throws: the server's error, whose `context` has the line of the data, or what `next` throws.
    package func copy(script: String, next: () async throws -> [UInt8]?) async throws -> Int {
        try await perform { connection throws(PostgresError) in
            guard PQsendQuery(connection, script) == 1 else { throw .lost(connection) }
            let result = PQgetResult(connection)
            if PQresultStatus(result) == PGRES_COPY_IN {
                PQclear(result)
                return
            }
            let error = PostgresError.server(ServerError(result: result))
            PQclear(result)
            _ = try Self.results(of: connection)
            throw error
        }
        do {
            while let bytes = try await next() {
                try await perform { connection throws(PostgresError) in
                    let taken = bytes.withUnsafeBytes { buffer in
                        PQputCopyData(connection, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count))
                    }
                    guard taken == 1 else { throw .lost(connection) }
                }
            }
        } catch {
            _ = try? await finishCopy(failing: "the source of the data failed")
            throw error
        }
        return try await finishCopy(failing: nil)
    }

    private func finishCopy(failing message: String?) async throws(PostgresError) -> Int {
        try await perform { connection throws(PostgresError) in
            guard PQputCopyEnd(connection, message) == 1 else { throw .lost(connection) }
            return try Self.results(of: connection).last?.affectedRows ?? 0
        }
    }
}
