package import Execution
package import Postgres

/// The counts of the engine and of its connections at one moment, for `/metrics`.
package struct EngineMetrics: Sendable {
    private let engine: EngineStatistics
    private let pool: PoolStatistics

    package init(engine: EngineStatistics, pool: PoolStatistics) {
        self.engine = engine
        self.pool = pool
    }

    /// Writes the series.
    func write(to text: inout PrometheusText) {
        writeCaches(to: &text)
        writePool(to: &text)
    }

    private func writeCaches(to text: inout PrometheusText) {
        let caches = [
            ("operation", engine.operations), ("plan", engine.plans), ("response", engine.responses),
        ]
        text.family("reportql_cache_hits_total", .counter, "How often a cache had what was asked for.")
        for (name, cache) in caches { text.sample([("cache", name)], cache.hits) }
        text.family("reportql_cache_misses_total", .counter, "How often a cache had not what was asked for.")
        for (name, cache) in caches { text.sample([("cache", name)], cache.misses) }
        text.family("reportql_cache_entries", .gauge, "Entries of a cache.")
        for (name, cache) in caches where name != "plan" { text.sample([("cache", name)], cache.entries) }
        text.family("reportql_cache_bytes", .gauge, "Bytes that the entries of a cache are counted with.")
        for (name, cache) in caches where name != "plan" { text.sample([("cache", name)], cache.cost) }
        text.family("reportql_shared_runs_total", .counter, "Requests that took part in the run of an equal one.")
        text.sample(engine.sharedRuns)
        text.family("reportql_rows_total", .counter, "Rows that were read from the database.")
        text.sample(engine.rows)
        text.family("reportql_data_changes_total", .counter, "Changes of the data that were heard of.")
        text.sample(engine.dataChanges)
        if let dataVersion = engine.dataVersion {
            text.family("reportql_data_version", .gauge, "The data version; missing while changes are not heard of.")
            text.sample(dataVersion)
        }
    }

    private func writePool(to text: inout PrometheusText) {
        text.family("reportql_pool_connections", .gauge, "Connections to PostgreSQL.")
        text.sample([("state", "in_use")], pool.liveConnections - pool.idleConnections)
        text.sample([("state", "idle")], pool.idleConnections)
        text.family("reportql_pool_waiting", .gauge, "Requests that wait for a connection.")
        text.sample(pool.waitingFlights)
        text.family("reportql_pool_connections_opened_total", .counter, "Connections that were opened.")
        text.sample(pool.connectionsOpened)
        text.family("reportql_pool_cancel_requests_total", .counter, "Flights that PostgreSQL was told to stop.")
        text.sample(pool.cancelRequests)
        text.family("reportql_flights_total", .counter, "Pipelines that were sent, one for each round trip.")
        text.sample(pool.flights)
        text.family("reportql_statements_total", .counter, "Statements that were sent.")
        text.sample(pool.statements)
        text.family("reportql_prepared_hits_total", .counter, "Statements that their open connection had prepared.")
        for use in pool.preparedStatements { text.sample([("backend", String(use.backendID))], use.hits) }
        text.family("reportql_prepared_misses_total", .counter, "Statements that their open connection prepared first.")
        for use in pool.preparedStatements { text.sample([("backend", String(use.backendID))], use.misses) }
    }
}
