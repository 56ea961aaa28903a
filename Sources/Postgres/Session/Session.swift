internal import CLibpq

/// One libpq connection, closed with its owner.
struct Session: ~Copyable {
    /// The connection; libpq allows one thread at a time, which the owner's lock sees to.
    let connection: OpaquePointer

    /// Takes ownership of `connection`.
    init(owning connection: OpaquePointer) {
        self.connection = connection
    }

    deinit {
        PQfinish(connection)
    }

    /// libpq's last message, as one line.
    var lastMessage: String {
        PQerrorMessage(connection).map { ServerError.oneLine(String(cString: $0)) } ?? ""
    }

    /// Whether the connection is usable.
    var isGood: Bool { PQstatus(connection) == CONNECTION_OK }

    /// The process id of the server's side.
    var backendID: Int32 { PQbackendPID(connection) }
}

extension Session {
    /// Connects and waits for it: not for an event loop or the cooperative pool.
    ///
    /// - Parameters:
    ///   - connectionString: a URI or keywords.
    ///   - keywords: further connection parameters; they win over the string.
    ///   - fallbacks: parameters that the string wins over.
    /// - Throws: ``PostgresError/unavailable(retryAfter:message:)`` with libpq's reason.
    /// - Source: PostgreSQL manual §34.1, `PQconnectdbParams`.
    static func connect(
        _ connectionString: String,
        keywords: [(String, String)],
        fallbacks: [(String, String)] = []
    ) throws(PostgresError) -> Session {
        let all = fallbacks + [("dbname", connectionString)] + keywords
        let connection = withCStrings(all.map(\.0)) { names in
            withCStrings(all.map(\.1)) { values in
                PQconnectdbParams(names, values, 1)
            }
        }
        guard let connection else {
            throw .unavailable(retryAfter: .seconds(1), message: "libpq is out of memory")
        }
        let session = Session(owning: connection)
        guard session.isGood else {
            throw .unavailable(retryAfter: .seconds(1), message: session.lastMessage)
        }
        return session
    }

    /// Sets the session's parameters in one round trip.
    ///
    ///     select pg_catalog.set_config($1, $2, false), pg_catalog.set_config($3, $4, false), …
    ///
    /// - Throws: ``PostgresError/server(_:)`` when PostgreSQL does not take a value.
    func configure(_ settings: [(name: String, value: String)]) throws(PostgresError) {
        guard !settings.isEmpty else { return }
        let calls = settings.indices.map { "pg_catalog.set_config($\($0 * 2 + 1), $\($0 * 2 + 2), false)" }
        let sql = "select " + calls.joined(separator: ", ")
        let result = withCStrings(settings.flatMap { [$0.name, $0.value] }) { values in
            PQexecParams(connection, sql, Int32(settings.count * 2), nil, values, nil, nil, 0)
        }
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_TUPLES_OK else {
            if !isGood { throw .unavailable(retryAfter: .seconds(1), message: lastMessage) }
            throw .server(ServerError(result: result))
        }
    }
}

/// Calls `body` with the strings as a NULL-terminated array of C strings.
private func withCStrings<Result>(
    _ strings: [String],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
) -> Result {
    var bytes: [CChar] = []
    var offsets: [Int] = []
    for string in strings {
        offsets.append(bytes.count)
        bytes.append(contentsOf: string.utf8CString)
    }
    return bytes.withUnsafeBufferPointer { buffer in
        let pointers = offsets.map { offset in buffer.baseAddress.map { $0 + offset } } + [nil]
        return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
}

extension Session {
    /// A libpq connection on its way from one owner to the next.
    struct Handle: @unchecked Sendable {
        // Sendable: made under the lock of the one owner, who forgets the pointer at the same time.
        let connection: OpaquePointer

        /// A handle of a connection that nobody else uses any more.
        init(_ connection: OpaquePointer) {
            self.connection = connection
        }

        /// A request that stops what runs on the connection; nil when libpq is out of memory.
        func cancelRequest() -> CancelRequest? {
            PQgetCancel(connection).map { CancelRequest(owning: $0) }
        }

        /// Closes the connection.
        func finish() {
            PQfinish(connection)
        }
    }

    /// Gives up the ownership without closing.
    consuming func release() -> OpaquePointer {
        let connection = connection
        discard self
        return connection
    }
}
