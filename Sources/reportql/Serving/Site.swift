import Execution
import GraphQLLanguage
import GraphQLValidation
import Logging
import Postgres
import Server

/// A model with the sessions and the engine that answer for it.
struct Site: Sendable {
    let served: ServedModel
    let pool: PostgresPool
    let engine: Engine

    /// - Throws: ``CommandFailure`` when the mapping does not fit or the process has no threads left.
    static func open(_ database: Database, _ settings: Settings, logger: Logger) async throws(CommandFailure) -> Site {
        let served = try await ServedModel.open(database, settings)
        let pool: PostgresPool
        do {
            pool = try PostgresPool(configuration: settings.poolConfiguration(for: database), logger: logger)
        } catch {
            throw CommandFailure(error)
        }
        var configuration = EngineConfiguration()
        configuration.maximumRows = settings.maximumRows
        configuration.validationLimits.maximumDepth = settings.maximumDepth
        configuration.parserLimits.maximumDocumentBytes = settings.maximumDocumentBytes
        configuration.parserLimits.maximumTokens = settings.maximumTokens
        configuration.allowsIntrospection = settings.allowsIntrospection
        let engine = Engine(model: served.model, pool: pool, configuration: configuration, logger: logger)
        return Site(served: served, pool: pool, engine: engine)
    }
}

extension Settings {
    /// How the pool's sessions of a database are set up.
    fileprivate func poolConfiguration(for database: Database) -> PoolConfiguration {
        var configuration = PoolConfiguration(connectionString: database.connectionString)
        configuration.maximumConnections = pool.size
        configuration.waitLimit = pool.waitLimit
        configuration.connectTimeout = pool.connectTimeout
        configuration.statementTimeout = pool.statementTimeout
        configuration.timeZone = pool.timeZone
        return configuration
    }
}
