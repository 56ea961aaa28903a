internal import CLibpq

extension PoolConfiguration {
    /// Connects and sets the session up; blocks.
    ///
    /// Every session is read-only and of one snapshot per transaction, so that a pipeline up to its Sync, which is one
    /// implicit transaction, needs no `BEGIN`.
    func openSession() throws(PostgresError) -> Session {
        let session = try Session.connect(
            connectionString,
            keywords: [
                ("client_encoding", "UTF8"),
                ("fallback_application_name", applicationName),
            ],
            fallbacks: [
                ("connect_timeout", String(max(2, connectTimeout.components.seconds))),
                ("keepalives_idle", "30"),
                ("keepalives_interval", "10"),
                ("keepalives_count", "3"),
                ("tcp_user_timeout", "30000"),
            ]
        )
        PQsetNoticeProcessor(session.connection, { _, _ in }, nil)
        try session.configure(settings)
        return session
    }

    /// The parameters of each session, in a fixed order.
    var settings: [(name: String, value: String)] {
        [
            ("default_transaction_isolation", "repeatable read"),
            ("default_transaction_read_only", "on"),
            ("DateStyle", "ISO, YMD"),
            ("IntervalStyle", "iso_8601"),
            ("bytea_output", "hex"),
            ("extra_float_digits", "1"),
            ("TimeZone", timeZone),
            ("statement_timeout", String(statementTimeout.milliseconds)),
            ("jit", "off"),
        ] + sessionSettings.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

extension Duration {
    /// Whole milliseconds, rounded down.
    var milliseconds: Int64 {
        components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
    }
}
