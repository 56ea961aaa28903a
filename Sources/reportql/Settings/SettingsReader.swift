import Configuration
import Export
import Logging
import Server

/// Puts the settings together: the command line over the environment over the file over the defaults.
struct SettingsReader: Sendable {
    private let config: ConfigReader

    /// - Parameters:
    ///   - options: What the command line says.
    ///   - environment: The variables of the process.
    /// - Throws: ``CommandFailure`` that names the key or variable that is not known.
    init(options: [SettingKey: String], configFile: String?, environment: [String: String]) async throws(CommandFailure)
    {
        var providers: [any ConfigProvider] = [
            InMemoryProvider(
                name: "command line",
                values: Dictionary(
                    uniqueKeysWithValues: options.map { key, value in
                        (AbsoluteConfigKey(key.path), ConfigValue(.string(value), isSecret: key == .databaseURL))
                    }
                )
            ),
            EnvironmentVariablesProvider(
                environmentVariables: try Self.variables(in: environment),
                secretsSpecifier: .specific(["DATABASE_URL"])
            ),
        ]
        if let file = try await ConfigurationFile.read(configFile) { providers.append(file.provider) }
        config = ConfigReader(providers: providers)
    }

    /// The settings, checked.
    ///
    /// - Throws: ``CommandFailure`` that names the key, the value and what it should be.
    func settings() throws(CommandFailure) -> Settings {
        var settings = Settings()
        settings.databaseURL = try text(.databaseURL)
        settings.directory = try text(.databaseDirectory) ?? settings.directory
        settings.mapping = try text(.mapping) ?? settings.mapping
        settings.queries = try text(.queries)
        settings.executesSavedQueriesOnly = try flag(.trustedDocumentsOnly) ?? settings.executesSavedQueriesOnly
        settings.migrations = try text(.scriptsMigrations) ?? settings.migrations
        settings.seed = try text(.scriptsSeed) ?? settings.seed
        settings.bi = try text(.scriptsBI) ?? settings.bi
        settings.maximumRows = try integer(.limitsMaxRows, in: 1...100_000_000) ?? settings.maximumRows
        if let rows = try integer(.limitsMaxExportRows, in: 0...1_000_000_000_000), rows > 0 {
            settings.maximumExportRows = rows
        }
        settings.maximumExports = try integer(.limitsMaxExports, in: 1...1000)
        settings.exports.timeout = try duration(.exportsTimeout) ?? settings.exports.timeout
        settings.hintRows = try integer(.hintsMinRows, in: 0...1_000_000_000) ?? settings.hintRows
        settings.maximumDepth = try integer(.limitsMaxDepth, in: 1...200) ?? settings.maximumDepth
        settings.maximumFields = try integer(.limitsMaxFields, in: 1...1_000_000) ?? settings.maximumFields
        settings.maximumObjectFields =
            try integer(.limitsMaxObjectFields, in: 1...1_000_000) ?? settings.maximumObjectFields
        settings.maximumTokens = try integer(.limitsMaxTokens, in: 1...100_000_000) ?? settings.maximumTokens
        settings.maximumDocumentBytes =
            try integer(.limitsMaxDocumentBytes, in: 1...1_000_000_000) ?? settings.maximumDocumentBytes
        settings.allowsIntrospection = try choice(.introspection, Switch.allCases).map { $0 == .on } ?? true
        settings.logLevel = try choice(.logLevel, Logger.Level.allCases) ?? settings.logLevel
        settings.responseCacheBytes =
            try integer(.cacheMaxBytes, in: 0...100_000_000_000) ?? settings.responseCacheBytes
        if let threshold = try duration(.logSlowQuery, atLeast: .zero) {
            settings.slowQuery = threshold == .zero ? nil : threshold
        }
        settings.server = try server()
        settings.pool.size = try integer(.databasePoolSize, in: 1...1000) ?? settings.pool.size
        settings.pool.waitLimit = try duration(.databaseWaitLimit) ?? settings.pool.waitLimit
        settings.pool.connectTimeout = try duration(.databaseConnectTimeout) ?? settings.pool.connectTimeout
        settings.pool.statementTimeout = try duration(.databaseStatementTimeout) ?? settings.pool.statementTimeout
        settings.pool.timeZone = try text(.databaseTimeZone) ?? settings.pool.timeZone
        return settings
    }

    private func server() throws(CommandFailure) -> ServerConfiguration {
        var server = ServerConfiguration()
        server.host = try text(.host) ?? server.host
        server.port = try integer(.port, in: 0...65_535) ?? server.port
        server.profile = try choice(.spec, SpecificationProfile.allCases) ?? server.profile
        server.requestTimeout = try duration(.httpRequestTimeout) ?? server.requestTimeout
        server.headerTimeout = try duration(.httpHeaderTimeout) ?? server.headerTimeout
        server.receiveTimeout = try duration(.httpReceiveTimeout) ?? server.receiveTimeout
        server.stallTimeout = try duration(.httpStallTimeout) ?? server.stallTimeout
        server.idleTimeout = try duration(.httpIdleTimeout) ?? server.idleTimeout
        server.drainTimeout = try duration(.httpDrainTimeout) ?? server.drainTimeout
        server.readinessTimeout = try duration(.httpReadinessTimeout) ?? server.readinessTimeout
        server.maximumConnections = try integer(.httpMaxConnections, in: 1...1_000_000) ?? server.maximumConnections
        server.maximumBodyBytes = try integer(.limitsMaxBodyBytes, in: 1024...1_000_000_000) ?? server.maximumBodyBytes
        server.maximumBatch = try integer(.limitsMaxBatch, in: 0...1000) ?? server.maximumBatch
        return server
    }

    private func text(_ key: SettingKey) throws(CommandFailure) -> String? {
        guard let text = config.string(forKey: ConfigKey(key.path)) else { return nil }
        guard !text.isEmpty else { throw wrong(key, text, expected: "a text that is not empty") }
        return text
    }

    private func integer(_ key: SettingKey, in range: ClosedRange<Int>) throws(CommandFailure) -> Int? {
        guard let text = try text(key) else { return nil }
        let digits = text.filter { $0 != "_" }
        guard let number = Int(digits), range.contains(number) else {
            throw wrong(key, text, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    private func duration(
        _ key: SettingKey,
        atLeast minimum: Duration = .nanoseconds(1)
    ) throws(CommandFailure) -> Duration? {
        guard let text = try text(key) else { return nil }
        guard let duration = Duration(setting: text), duration >= minimum else {
            throw wrong(key, text, expected: "a duration such as 500ms, 30s or 2m")
        }
        return duration
    }

    private func choice<Choice: RawRepresentable<String>>(
        _ key: SettingKey,
        _ choices: [Choice]
    ) throws(CommandFailure) -> Choice? {
        guard let text = try text(key) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            throw wrong(key, text, expected: choices.map(\.rawValue).joined(separator: ", "))
        }
        return choice
    }

    private func flag(_ key: SettingKey) throws(CommandFailure) -> Bool? {
        switch try text(key) {
        case nil: return nil
        case "true": return true
        case "false": return false
        case .some(let text): throw wrong(key, text, expected: "true or false")
        }
    }

    private func wrong(_ key: SettingKey, _ value: String, expected: String) -> CommandFailure {
        .input("setting \(key.rawValue) (\(key.variable)) is \"\(value)\"; it must be \(expected).")
    }

    /// The variables of ours, without their prefix; `DATABASE_URL` is taken where `REPORTQL_DATABASE_URL` is not set.
    private static func variables(in environment: [String: String]) throws(CommandFailure) -> [String: String] {
        let known = Set(SettingKey.allCases.map(\.variable))
        var variables: [String: String] = [:]
        // A secret of one command is no setting.
        for (name, value) in environment where name.hasPrefix("REPORTQL_") && name != RolePassword.variable {
            guard known.contains(name) else {
                let meant = SettingKey.nearest(
                    to: name.dropFirst(9).lowercased().split(separator: "_").joined(separator: ".")
                )
                let hint = meant.map { "; did you mean \($0.variable)?" } ?? "."
                throw .input("there is no setting for the environment variable \(name)\(hint)")
            }
            variables[String(name.dropFirst(9))] = value
        }
        if variables["DATABASE_URL"] == nil, let url = environment["DATABASE_URL"], !url.isEmpty {
            variables["DATABASE_URL"] = url
        }
        return variables
    }
}

/// What is either there or not.
private enum Switch: String, CaseIterable {
    case on, off
}

extension SettingKey {
    /// The components of the key.
    fileprivate var path: [String] {
        rawValue.split(separator: ".").map(String.init)
    }
}
