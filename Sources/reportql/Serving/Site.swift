import Execution
import Export
import GraphQLLanguage
import GraphQLValidation
import Logging
import Mapping
import Postgres
import Server

/// A model with the sessions and the engine that answer for it.
struct Site: Sendable {
    let served: ServedModel
    /// The GraphQL schema that is served; `nil` where nothing is.
    let sdl: String?
    let pool: PostgresPool
    let engine: Engine
    let exporter: Exporter
    /// Hears of changes of the data; `nil` where answers are not kept.
    let monitor: DataStateMonitor?

    /// - Parameter keepsAnswers: Whether answers are kept where the settings and the database permit it.
    /// - Throws: ``CommandFailure`` when the mapping does not fit or the process has no threads left.
    static func open(
        _ database: Database,
        _ settings: Settings,
        keepsAnswers: Bool = false,
        logger: Logger
    ) async throws(CommandFailure) -> Site {
        let served = try await ServedModel.open(database, settings)
        let poolConfiguration = settings.poolConfiguration(for: database)
        let pool: PostgresPool
        let monitor: DataStateMonitor?
        do {
            pool = try PostgresPool(configuration: poolConfiguration, logger: logger)
            monitor =
                keepsAnswers && settings.responseCacheBytes > 0
                ? try await Self.monitor(served.model, pool, poolConfiguration, logger) : nil
        } catch {
            throw CommandFailure(error)
        }
        var configuration = EngineConfiguration()
        configuration.maximumRows = settings.maximumRows
        configuration.hintRows = settings.hintRows
        configuration.maximumExportRows = settings.maximumExportRows
        configuration.validationLimits = settings.validationLimits
        configuration.parserLimits = settings.parserLimits
        configuration.allowsIntrospection = settings.allowsIntrospection
        configuration.responseCacheBytes = settings.responseCacheBytes
        configuration.slowQuery = settings.slowQuery
        let sdl = keepsAnswers ? served.sdl : nil
        if let sdl {
            configuration.representation = served.representation(sdl: sdl, timeZone: settings.pool.timeZone)
        }
        let engine = Engine(
            model: served.model,
            pool: pool,
            monitor: monitor,
            configuration: configuration,
            logger: logger
        )
        let exporter = Exporter(engine: engine, configuration: settings.exports)
        return Site(served: served, sdl: sdl, pool: pool, engine: engine, exporter: exporter, monitor: monitor)
    }

    /// Ends the sessions.
    func close() async {
        monitor?.stop()
        await pool.close()
    }

    /// Listens for changes of the data; `nil`, with the reasons in the log, where they would not all be heard of.
    private static func monitor(
        _ model: Model,
        _ pool: PostgresPool,
        _ configuration: PoolConfiguration,
        _ logger: Logger
    ) async throws(PostgresError) -> DataStateMonitor? {
        let obstacles = try await CacheObstacles.find(in: model, pool: pool)
        if obstacles.reasons.isEmpty { return try DataStateMonitor(configuration: configuration, logger: logger) }
        logger.info(
            "answers are not kept",
            metadata: ["reasons": .array(obstacles.reasons.prefix(10).map { .string($0) })]
        )
        return nil
    }
}

extension Settings {
    /// What a document may hold.
    var parserLimits: ParserLimits {
        var limits = ParserLimits.default
        limits.maximumDocumentBytes = maximumDocumentBytes
        limits.maximumTokens = maximumTokens
        return limits
    }

    /// What an operation may ask for.
    var validationLimits: ValidationLimits {
        var limits = ValidationLimits.default
        limits.maximumDepth = maximumDepth
        limits.maximumFields = maximumFields
        limits.maximumObjectFields = maximumObjectFields
        return limits
    }

    /// How the pool's sessions of a database are set up.
    fileprivate func poolConfiguration(for database: Database) -> PoolConfiguration {
        var configuration = PoolConfiguration(connectionString: database.connectionString)
        configuration.maximumConnections = pool.size
        configuration.waitLimit = pool.waitLimit
        configuration.connectTimeout = pool.connectTimeout
        configuration.statementTimeout = pool.statementTimeout
        configuration.timeZone = pool.timeZone
        configuration.maximumSnapshots = maximumExports ?? max(1, pool.size / 2)
        return configuration
    }
}
