import Catalog
import Postgres
import PostgresTesting
import SQL
import Synchronization
import Testing

/// The catalogue of an empty database after a script was run in it; made once for each script.
func catalog(after script: String) async throws -> Catalog {
    try await catalogs.withLock { made in
        if let task = made[script] { return task }
        let task = Task { try await makeCatalog(after: script) }
        made[script] = task
        return task
    }.value
}

private let catalogs = Mutex<[String: Task<Catalog, any Error>]>([:])

private func makeCatalog(after script: String) async throws -> Catalog {
    let cluster = try await TestCluster.shared()
    let connection = try await AdministrativeConnection.connect(try await cluster.createDatabase())
    _ = try await connection.execute(script: script)
    let rows = try await connection.query(Fragment(stringLiteral: Catalog.query))
    await connection.close()
    let text = try #require(rows.string(0, 0))
    return try Catalog(decoding: Array(text.utf8))
}
