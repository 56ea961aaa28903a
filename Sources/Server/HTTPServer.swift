package import Export
import Glibc
package import Logging
import ServiceLifecycle
package import OData
import HummingbirdCore
import NIOCore
import NIOPosix

/// The HTTP server: listens, answers, and on a graceful shutdown ends what runs and stops.
package struct HTTPServer: Service, CustomStringConvertible {
    private let configuration: ServerConfiguration
    private let responder: SiteResponder
    private let logger: Logger
    private let onListening: @Sendable (_ port: Int) async -> Void

    /// Names it in logs. The service group asks for it at the start, and what Swift would print of all that the server
    /// holds takes more time than the rest of the start.
    package var description: String { "HTTP server" }

    /// - Parameters:
    ///   - exporter: Makes files of the rows of operations; `nil` serves none.
    ///   - savedQueries: What `/q/` serves.
    ///   - schemaText: The SDL that `/schema.graphql` answers.
    ///   - odata: The OData service on `/odata/`; `nil` serves none.
    ///   - isReady: Asks the database for a sign of life until the given moment.
    ///   - engineMetrics: What `/metrics` says of the engine; `nil` says nothing.
    ///   - onListening: Called once when connections are accepted, with the port in use.
    package init(
        configuration: ServerConfiguration,
        executor: any RequestExecutor,
        exporter: Exporter? = nil,
        savedQueries: SavedQueries = SavedQueries(),
        schemaText: String,
        odata: ODataService? = nil,
        isReady: @escaping @Sendable (_ deadline: ContinuousClock.Instant) async -> Bool,
        engineMetrics: @escaping @Sendable () -> EngineMetrics? = { nil },
        logger: Logger,
        onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) {
        self.configuration = configuration
        self.logger = logger
        self.onListening = onListening
        let exports = exporter.map { exporter in
            ExportEndpoint(
                exporter: exporter,
                profile: configuration.profile,
                stallTimeout: configuration.stallTimeout,
                logger: logger
            )
        }
        let endpoint = GraphQLEndpoint(
            executor: executor,
            profile: configuration.profile,
            maximumBodyBytes: configuration.maximumBodyBytes,
            maximumBatch: configuration.maximumBatch,
            requestTimeout: configuration.requestTimeout,
            exports: exports,
            queries: savedQueries
        )
        responder = SiteResponder(
            endpoint: endpoint,
            savedQueries: SavedQueryEndpoint(queries: savedQueries, endpoint: endpoint),
            odata: odata.map { service in
                ODataEndpoint(
                    service: service,
                    executor: executor,
                    listening: configuration.listening,
                    requestTimeout: configuration.requestTimeout,
                    exports: exports
                )
            },
            profile: configuration.profile,
            schemaText: ByteBuffer(string: schemaText),
            readiness: Readiness(timeout: configuration.readinessTimeout, isReady: isReady),
            listening: configuration.listening,
            metrics: ServerMetrics(),
            engineMetrics: engineMetrics,
            log: RequestLog(logger: logger)
        )
    }

    /// Serves until a graceful shutdown, or until the task is cancelled.
    ///
    /// - Throws: ``ListenError`` when the address cannot be listened on.
    package func run() async throws {
        let configuration = configuration
        let onListening = onListening
        let responder = responder
        // The framework's own start-up lines say what ours says better.
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        let connections = HTTPConnectionSetup(configuration: configuration) { request, connection in
            await responder.respond(to: request, on: connection)
        }
        let server = connections.server(
            configuration: HummingbirdCore.ServerConfiguration(
                address: .hostname(configuration.host, port: configuration.port),
                backlog: 1024,
                availableConnectionsDelegate: MaximumAvailableConnections(configuration.maximumConnections)
            ),
            onServerRunning: { channel in
                await onListening(channel.localAddress?.port ?? configuration.port)
            },
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
            logger: quiet
        )
        do {
            try await server.run()
        } catch let error as IOError {
            throw ListenError(
                address: "\(configuration.host):\(configuration.port)",
                isInUse: error.errnoCode == EADDRINUSE,
                reason: "\(error)"
            )
        }
    }
}
