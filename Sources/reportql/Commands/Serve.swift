import ArgumentParser
import Execution
import Logging
import OData
import Postgres
import SQL
import Server
import ServiceLifecycle
import UnixSignals

/// `reportql serve`
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serves GraphQL over HTTP.",
        discussion: """
            Examples:
              reportql serve
              reportql serve --port 9000 --log-level debug
              reportql serve --database-url postgresql://localhost/mine --mapping mine.graphql

            Without a configured database it brings its private one up to date first; to a configured database it never
            writes. SIGTERM and SIGINT let running requests end and then stop the server.
            """
    )

    @OptionGroup var options: CommonOptions

    @Option(help: "The address to listen on. (default: 127.0.0.1)")
    var host: String?

    @Option(help: "The port to listen on. (default: 8080)")
    var port: String?

    func run() async throws {
        let settings = try await options.settings([.host: host, .port: port])
        EventLoopExecution.install()
        EventLoopExecution.keepMemory()
        let logger = Self.logger(settings.logLevel)
        try await Database.with(settings, endsOnSignals: false) { database throws(CommandFailure) in
            if database.cluster != nil {
                logger.info("private database started", metadata: ["directory": .string(settings.directory)])
            }
            let site = try await Site.open(database, settings, keepsAnswers: true, logger: logger)
            for warning in site.served.warnings { logger.warning("\(warning)") }
            let queries = try SavedQueryFiles.read(settings, for: site.served)
            let failure = await Self.serve(site, queries, database, settings, logger)
            await site.close()
            if let failure { throw failure }
        }
    }

    private static func logger(_ level: Logger.Level) -> Logger {
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = level
            return handler
        }
        return Logger(label: "reportql")
    }

    /// Serves until a signal ends it; the reason when it ended otherwise.
    private static func serve(
        _ site: Site,
        _ queries: SavedQueries,
        _ database: Database,
        _ settings: Settings,
        _ logger: Logger
    ) async -> CommandFailure? {
        let host = settings.server.host
        let pool = site.pool
        let probe = BoundStatement("select 1")
        let server = HTTPServer(
            configuration: settings.server,
            executor: site.engine,
            exporter: site.exporter,
            savedQueries: queries,
            schemaText: site.sdl ?? site.served.sdl,
            odata: ODataService(model: site.served.model),
            isReady: { deadline in (try? await pool.run(flight: [probe], deadline: deadline)) != nil },
            engineMetrics: { EngineMetrics(engine: site.engine.statistics, pool: pool.statistics) },
            logger: logger,
            onListening: { port in logger.info("serving on http://\(host):\(port)") }
        )
        var services: [any Service] = []
        if let cluster = database.cluster { services.append(ClusterSupervision(cluster: cluster, logger: logger)) }
        services.append(server)
        var configuration = ServiceGroupConfiguration(
            services: services,
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        configuration.maximumGracefulShutdownDuration = settings.server.drainTimeout
        do {
            try await ServiceGroup(configuration: configuration).run()
            logger.info("stopped")
            return nil
        } catch let error as ListenError {
            return .environment(error.description)
        } catch {
            return .environment("the server ended: \(error).")
        }
    }
}
