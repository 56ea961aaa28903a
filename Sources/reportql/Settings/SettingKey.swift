/// A key of the configuration: `http.idleTimeout` in the file, `REPORTQL_HTTP_IDLE_TIMEOUT` in the environment.
enum SettingKey: String, CaseIterable, Sendable {
    case databaseURL = "database.url"
    case databaseDirectory = "database.directory"
    case databasePoolSize = "database.poolSize"
    case databaseWaitLimit = "database.waitLimit"
    case databaseConnectTimeout = "database.connectTimeout"
    case databaseStatementTimeout = "database.statementTimeout"
    case databaseTimeZone = "database.timeZone"
    case mapping
    case host
    case port
    case spec
    case httpRequestTimeout = "http.requestTimeout"
    case httpHeaderTimeout = "http.headerTimeout"
    case httpReceiveTimeout = "http.receiveTimeout"
    case httpStallTimeout = "http.stallTimeout"
    case httpIdleTimeout = "http.idleTimeout"
    case httpDrainTimeout = "http.drainTimeout"
    case httpReadinessTimeout = "http.readinessTimeout"
    case httpMaxConnections = "http.maxConnections"
    case exportsTimeout = "exports.timeout"
    case limitsMaxBodyBytes = "limits.maxBodyBytes"
    case limitsMaxRows = "limits.maxRows"
    case limitsMaxExportRows = "limits.maxExportRows"
    case limitsMaxExports = "limits.maxExports"
    case hintsMinRows = "hints.minRows"
    case limitsMaxDepth = "limits.maxDepth"
    case limitsMaxFields = "limits.maxFields"
    case limitsMaxObjectFields = "limits.maxObjectFields"
    case limitsMaxTokens = "limits.maxTokens"
    case limitsMaxDocumentBytes = "limits.maxDocumentBytes"
    case limitsMaxBatch = "limits.maxBatch"
    case queries
    case trustedDocumentsOnly
    case introspection
    case scriptsMigrations = "scripts.migrations"
    case scriptsSeed = "scripts.seed"
    case scriptsBI = "scripts.bi"
    case cacheMaxBytes = "cache.maxBytes"
    case logLevel = "log.level"
    case logSlowQuery = "log.slowQuery"

    /// The name of the environment variable.
    var variable: String {
        var name = "REPORTQL_"
        for character in rawValue {
            if character == "." {
                name += "_"
            } else {
                if character.isUppercase, name.last?.isUppercase == true, !name.hasSuffix("_") { name += "_" }
                name += character.uppercased()
            }
        }
        return name
    }

    /// The key that a misspelt one was probably meant to be; `nil` when none is near.
    static func nearest(to text: String) -> SettingKey? {
        let distances = allCases.map { ($0, editDistance($0.rawValue.lowercased(), text.lowercased())) }
        guard let best = distances.min(by: { $0.1 < $1.1 }), best.1 <= max(2, text.count / 3) else { return nil }
        return best.0
    }

    /// - Complexity: O(*n* × *m*).
    private static func editDistance(_ left: String, _ right: String) -> Int {
        let right = Array(right.utf8.prefix(64))
        var row = Array(0...right.count)
        for (index, byte) in left.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let substitution = diagonal + (byte == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(substitution, row[column] + 1, row[column + 1] + 1)
            }
        }
        return row[right.count]
    }
}
