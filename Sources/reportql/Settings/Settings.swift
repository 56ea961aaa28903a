import Export
import Logging
import Server

/// Everything that can be configured, read and checked.
struct Settings: Sendable {
    /// `nil` for the private PostgreSQL.
    var databaseURL: String?
    /// Where the private PostgreSQL lies.
    var directory = ".reportql"
    var mapping = "Config/schema.graphql"
    /// The directory of saved queries; `nil` for `queries` beside the mapping file, which may be missing.
    var queries: String?
    /// Whether nothing but saved queries is executed.
    var executesSavedQueriesOnly = false
    var migrations = "sql/migrations"
    var seed = "sql/seed"
    /// The views and the role of `db bi`.
    var bi = "sql/bi"
    var server = ServerConfiguration()
    /// Rows of one response.
    var maximumRows = 100_000
    /// Rows of one export; `Int.max` for no bound.
    var maximumExportRows = Int.max
    /// Exports at once; `nil` for half of the connections.
    var maximumExports: Int?
    var exports = ExportConfiguration()
    var hintRows = 10_000
    /// Selection sets inside one another.
    var maximumDepth = 50
    /// Fields of a document, fragments expanded.
    var maximumFields = 20_000
    /// Fields with a selection set of a document, fragments expanded.
    var maximumObjectFields = 500
    /// Tokens of a document.
    var maximumTokens = 100_000
    /// Bytes of a document.
    var maximumDocumentBytes = 1_000_000
    /// Whether callers may ask for the schema.
    var allowsIntrospection = true
    var pool = PoolSettings()
    /// Bytes of responses that are kept; 0 keeps none.
    var responseCacheBytes = 33_554_432
    /// What takes as long is logged with its statements; `nil` for nothing.
    var slowQuery: Duration? = .seconds(1)
    var logLevel = Logger.Level.info

    /// The sessions of the server.
    struct PoolSettings: Sendable {
        var size = 8
        var waitLimit = Duration.seconds(5)
        var connectTimeout = Duration.seconds(5)
        var statementTimeout = Duration.seconds(30)
        var timeZone = "Asia/Shanghai"
    }
}
