internal import CLibpq

extension AdministrativeConnection {
    /// Runs a `COPY … FROM STDIN` of an administrator's script with the lines that follow it there.
    ///
    /// - Returns: how many rows were loaded.
    /// - Throws: the server's error; `context` has the line of the data.
    package func copy(script: String, data: [UInt8]) async throws(PostgresError) -> Int {
        try await perform { connection throws(PostgresError) in
            guard PQsendQuery(connection, script) == 1 else { throw .lost(connection) }
            let result = PQgetResult(connection)
            let isReady = PQresultStatus(result) == PGRES_COPY_IN
            let refusal = isReady ? nil : PostgresError.server(ServerError(result: result))
            PQclear(result)
            if let refusal {
                _ = try Self.results(of: connection)
                throw refusal
            }
            let isTaken = data.withUnsafeBytes { bytes in
                var rest = bytes[...]
                while !rest.isEmpty {
                    let part = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 20)).bindMemory(to: CChar.self)
                    guard PQputCopyData(connection, part.baseAddress, Int32(truncatingIfNeeded: part.count)) == 1 else {
                        return false
                    }
                    rest = rest.dropFirst(part.count)
                }
                return true
            }
            guard isTaken else { throw .lost(connection) }
            guard PQputCopyEnd(connection, nil) == 1 else { throw .lost(connection) }
            return try Self.results(of: connection).last?.affectedRows ?? 0
        }
    }
}
