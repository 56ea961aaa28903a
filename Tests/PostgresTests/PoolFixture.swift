import Logging
import Postgres
import PostgresTesting
import SQL

/// A pool on an empty database of the shared cluster, closed at the end of `body`.
@discardableResult
func withPool<Result>(
    on database: String? = nil,
    _ adjust: (inout PoolConfiguration) -> Void = { _ in },
    onFlight: (@Sendable ([BoundStatement]) -> Void)? = nil,
    _ body: (PostgresPool) async throws -> Result
) async throws -> Result {
    let connectionString: String
    if let database {
        connectionString = database
    } else {
        connectionString = try await TestCluster.shared().connectionString(database: "postgres")
    }
    var configuration = PoolConfiguration(connectionString: connectionString)
    configuration.maximumConnections = 4
    adjust(&configuration)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let pool = try PostgresPool(configuration: configuration, logger: logger, onFlight: onFlight)
    do {
        let result = try await body(pool)
        await pool.close()
        return result
    } catch {
        await pool.close()
        throw error
    }
}

/// A session that may write, closed at the end of `body`.
@discardableResult
func withAdministrator<Result>(
    on connectionString: String,
    _ body: (AdministrativeConnection) async throws -> Result
) async throws -> Result {
    let connection = try await AdministrativeConnection.connect(connectionString)
    do {
        let result = try await body(connection)
        await connection.close()
        return result
    } catch {
        await connection.close()
        throw error
    }
}

extension PostgresPool {
    /// Runs fragments without slots in one flight.
    func run(
        _ fragments: Fragment...,
        deadline: ContinuousClock.Instant? = nil
    ) async throws(PostgresError) -> [ResultRows] {
        try await run(flight: fragments.map { BoundStatement($0) }, deadline: deadline)
    }
}

extension ResultRows {
    /// The values of one column; nil for NULL.
    func column(_ column: Int = 0) -> [String?] {
        (0..<rowCount).map { string($0, column) }
    }
}
