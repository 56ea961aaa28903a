/// Everything about the HTTP side that an administrator may set.
package struct ServerConfiguration: Sendable {
    /// The address to listen on: a name or an IP address.
    package var host: String
    /// 0 takes a free port; the log says which.
    package var port: Int
    package var profile: SpecificationProfile
    /// The most bytes of a request body, and of a document in it.
    package var maximumBodyBytes: Int
    /// The most requests that one POST may hold as a list; 0 refuses lists.
    package var maximumBatch: Int
    /// Open connections; a further one waits until another closes.
    package var maximumConnections: Int
    /// From the start of a connection, or the first byte of a further request on it, to the end of the request's header; the
    /// connection is closed when it passes.
    package var headerTimeout: Duration
    /// From the header of a request to its last byte; the connection is closed when it passes.
    package var receiveTimeout: Duration
    /// How long a connection may be silent between requests, or within one.
    package var idleTimeout: Duration
    /// From the arrival of a request to its answer; past it the answer is 504. `nil` sets no bound.
    package var requestTimeout: Duration?
    /// How long the reader of a long answer may take nothing before its connection is closed.
    package var stallTimeout: Duration
    /// How long running requests may take to end after SIGTERM.
    package var drainTimeout: Duration
    /// How long `/health/ready` waits for the database.
    package var readinessTimeout: Duration

    /// The address to listen on, as it stands in a URL.
    var listening: String { "\(host.contains(":") ? "[\(host)]" : host):\(port)" }

    package init(
        host: String = "127.0.0.1",
        port: Int = 8080,
        profile: SpecificationProfile = .draft,
        maximumBodyBytes: Int = 1_048_576,
        maximumBatch: Int = 0,
        maximumConnections: Int = 1_000,
        headerTimeout: Duration = .seconds(10),
        receiveTimeout: Duration = .seconds(15),
        idleTimeout: Duration = .seconds(75),
        requestTimeout: Duration? = .seconds(30),
        stallTimeout: Duration = .seconds(60),
        drainTimeout: Duration = .seconds(30),
        readinessTimeout: Duration = .seconds(2)
    ) {
        self.host = host
        self.port = port
        self.profile = profile
        self.maximumBodyBytes = maximumBodyBytes
        self.maximumBatch = maximumBatch
        self.maximumConnections = maximumConnections
        self.headerTimeout = headerTimeout
        self.receiveTimeout = receiveTimeout
        self.idleTimeout = idleTimeout
        self.requestTimeout = requestTimeout
        self.stallTimeout = stallTimeout
        self.drainTimeout = drainTimeout
        self.readinessTimeout = readinessTimeout
    }
}
