import Export
import Logging
import OData
import Server
import ServiceLifecycle

/// A server on a free port of the loopback, over a stub, for the length of one test.
struct RunningServer: Sendable {
    let port: Int
    /// Starts the shutdown that SIGTERM starts.
    let shutDown: @Sendable () async -> Void

    /// - Parameter body: Runs while the server serves; afterwards the server is shut down.
    static func with<Result: Sendable>(
        _ executor: any RequestExecutor = StubExecutor(),
        configuration: ServerConfiguration = ServerConfiguration(),
        exporter: Exporter? = nil,
        savedQueries: SavedQueries = SavedQueries(),
        odata: ODataService? = nil,
        isReady: @escaping @Sendable (ContinuousClock.Instant) async -> Bool = { _ in true },
        log: LogCollector = LogCollector(),
        _ body: @escaping @Sendable (RunningServer) async throws -> Result
    ) async throws -> Result {
        var configuration = configuration
        configuration.port = 0
        let (ports, listening) = AsyncStream.makeStream(of: Int.self)
        let server = HTTPServer(
            configuration: configuration,
            executor: executor,
            exporter: exporter,
            savedQueries: savedQueries,
            schemaText: "type Query { ok: Boolean }\n",
            odata: odata,
            isReady: isReady,
            logger: log.logger,
            onListening: { listening.yield($0) }
        )
        let group = ServiceGroup(
            configuration: .init(
                services: [.init(service: server)],
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            )
        )
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                defer { listening.finish() }
                try await group.run()
            }
            guard let port = await ports.first(where: { _ in true }) else { throw DidNotListen() }
            let running = RunningServer(port: port) { await group.triggerGracefulShutdown() }
            let result = try await body(running)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return result
        }
    }

    func send(_ message: HTTPMessage) async throws -> HTTPAnswer {
        try await HTTPConnection.send(message, port: port)
    }

    /// The server ended before it listened.
    struct DidNotListen: Error {}
}
