import ArgumentParser

/// The root of the command line.
struct ReportQL: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reportql",
        abstract: "A GraphQL server over PostgreSQL.",
        discussion: """
            Examples:
              reportql serve
              reportql serve --database-url postgresql://localhost/mine --mapping mine.graphql
              reportql query '{ reports { title } }'

            Without --database-url, DATABASE_URL or database.url the commands use a private PostgreSQL in .reportql/.
            Exit codes: 0 ok, 1 the input is wrong, 2 usage, 3 the environment (database down, port taken) is wrong.
            """,
        version: Version.text,
        subcommands: [Serve.self, DatabaseCommands.self, SchemaCommands.self, Query.self, Explain.self, Validate.self]
    )
}

/// The version of the product.
enum Version {
    static let text = "0.1.0"
}
