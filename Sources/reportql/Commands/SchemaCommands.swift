import ArgumentParser

/// `reportql schema`
struct SchemaCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints, checks and infers the mapping.",
        discussion: """
            Examples:
              reportql schema print
              reportql schema check
              reportql schema infer --database-url postgresql://localhost/mine > mine.graphql
            """,
        subcommands: [SchemaPrint.self, SchemaCheck.self, SchemaInfer.self]
    )
}

/// `reportql schema print`
struct SchemaPrint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Prints the GraphQL schema that is served, as SDL.",
        discussion: """
            Example:
              reportql schema print > served.graphql
            """
    )

    @OptionGroup var options: CommonOptions

    func run() async throws {
        let settings = try await options.settings()
        let served = try await Database.with(settings) { database throws(CommandFailure) in
            try await ServedModel.open(database, settings)
        }
        Streams.writeOutput(served.sdl)
    }
}

/// `reportql schema check`
struct SchemaCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Compares the mapping with the database and lists every difference with its line.",
        discussion: """
            Example:
              reportql schema check --mapping mine.graphql

            Exit code 1 when there is a difference. What works but slowly is a warning.
            """
    )

    @OptionGroup var options: CommonOptions

    func run() async throws {
        let settings = try await options.settings()
        let served = try await Database.with(settings) { database throws(CommandFailure) in
            try await ServedModel.open(database, settings)
        }
        for warning in served.warnings { Streams.writeError("reportql: warning: \(warning)") }
        Streams.writeOutput("\(settings.mapping) agrees with the database\n")
    }
}

/// `reportql schema infer`
struct SchemaInfer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "infer",
        abstract: "Prints a mapping for the database as it is, so that it can be served.",
        discussion: """
            Examples:
              reportql schema infer --database-url postgresql://localhost/mine > mine.graphql
              reportql serve --database-url postgresql://localhost/mine --mapping mine.graphql
            """
    )

    @OptionGroup var options: CommonOptions

    func run() async throws {
        let settings = try await options.settings()
        let mapping = try await Database.with(settings) { database throws(CommandFailure) in
            try await ServedModel.inferMapping(of: database)
        }
        Streams.writeOutput(mapping)
    }
}
