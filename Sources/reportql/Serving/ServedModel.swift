import Catalog
import GraphQLLanguage
import GraphQLSchema
import Mapping
import Postgres
import SQL

/// The model that a mapping file and a database make together.
struct ServedModel: Sendable {
    let model: Model
    /// One line for each thing that works but slowly.
    let warnings: [String]
    /// The mapping file.
    let mapping: [UInt8]

    /// The GraphQL schema that is served.
    var sdl: String { model.schema.printSDL() }

    /// Differs wherever the same data may be answered in other bytes.
    ///
    /// - Parameter sdl: of this model; to print it costs more than all else here.
    func representation(sdl: String, timeZone: String) -> String {
        let bytes = Array("\(Version.text)\0\(timeZone)\0\(sdl)\0".utf8) + mapping
        return String(Fingerprint.text(of: bytes).prefix(16))
    }

    /// Brings a private database up to date, reads the catalogue and the mapping, and compares them.
    ///
    /// - Throws: ``CommandFailure`` with one line for each difference.
    static func open(_ database: Database, _ settings: Settings) async throws(CommandFailure) -> ServedModel {
        if database.cluster != nil { _ = try await Preparation.run(database, settings) }
        let mapping = try TextFile.bytes(of: settings.mapping)
        let source = Source(bytes: mapping, name: settings.mapping)
        let catalog = try await catalog(of: database)
        do {
            let result = try MappingReader(catalog: catalog).read(source)
            return ServedModel(model: result.model, warnings: result.warnings.map(\.description), mapping: mapping)
        } catch {
            throw .input(error.problems.map(\.description))
        }
    }

    /// A mapping for everything in a database.
    static func inferMapping(of database: Database) async throws(CommandFailure) -> String {
        MappingInference.infer(try await catalog(of: database))
    }

    private static func catalog(of database: Database) async throws(CommandFailure) -> Catalog {
        try await database.withSession { session throws(CommandFailure) in
            let rows: ResultRows
            do throws(PostgresError) {
                rows = try await session.query(Fragment(stringLiteral: Catalog.query))
            } catch {
                throw CommandFailure(error)
            }
            guard rows.rowCount == 1, let answer = rows.bytes(0, 0) else {
                throw .environment("the catalogue of the database could not be read.")
            }
            do throws(CatalogError) {
                return try Catalog(decoding: Array(answer))
            } catch {
                throw .environment(error.description)
            }
        }
    }
}
