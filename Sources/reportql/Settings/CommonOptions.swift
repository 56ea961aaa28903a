import ArgumentParser
import Foundation
import Logging

/// What every command that uses the database understands.
struct CommonOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The database, as libpq reads it.", discussion: "Without one a private PostgreSQL is used.")
    )
    var databaseURL: String?

    @Option(help: "The mapping file. (default: Config/schema.graphql)")
    var mapping: String?

    @Option(help: "The configuration file. (default: Config/reportql.yaml)")
    var config: String?

    @Option(help: "trace, debug, info, notice, warning, error or critical. (default: info)")
    var logLevel: String?

    /// The settings of this command, with what it adds to the command line.
    ///
    /// - Throws: ``CommandFailure`` that names what is wrong.
    func settings(_ further: [SettingKey: String?] = [:]) async throws(CommandFailure) -> Settings {
        var options = further.compactMapValues { $0 }
        options[.databaseURL] = databaseURL
        options[.mapping] = mapping
        options[.logLevel] = logLevel
        let reader = try await SettingsReader(
            options: options,
            configFile: config,
            environment: ProcessInfo.processInfo.environment
        )
        return try reader.settings()
    }
}
