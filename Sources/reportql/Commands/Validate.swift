import ArgumentParser
import GraphQLLanguage
import GraphQLSchema
import GraphQLValidation
import JSON
import OrderedCollections

/// `reportql validate`
struct Validate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Checks a schema, and a document against it, without a database.",
        discussion: """
            Examples:
              reportql validate --schema served.graphql
              reportql validate --schema served.graphql query.graphql

            Prints {"errors": [{"message", "locations"}]}; exit code 1 when there is an error.
            """
    )

    @Option(help: "The schema, as SDL.")
    var schema: String

    @ArgumentParser.Argument(help: "The document; - is the standard input.")
    var document: String?

    func run() async throws {
        let errors = try errors()
        Streams.writeOutput(JSONValue.object(["errors": .array(errors.map(\.messageAndLocations))]).text + "\n")
        if !errors.isEmpty { throw CommandFailure.input }
    }

    private func errors() throws(CommandFailure) -> [GraphQLError] {
        let schemaSource = Source(bytes: try TextFile.bytes(of: schema), name: schema)
        let documentSource = try document.map { path throws(CommandFailure) in
            Source(bytes: try TextFile.bytes(of: path), name: path)
        }
        do throws(GraphQLErrors) {
            let typeSystem = try Schema(try Self.parse(schemaSource))
            guard let documentSource else { return [] }
            _ = try GraphQLValidation.validate(try Self.parse(documentSource), against: typeSystem)
            return []
        } catch {
            return error.errors
        }
    }

    private static func parse(_ source: Source) throws(GraphQLErrors) -> Document {
        do {
            return try Document.parse(source)
        } catch {
            throw GraphQLErrors(error)
        }
    }
}

extension GraphQLError {
    /// `{"message":…,"locations":[{"line":…,"column":…}]}`
    fileprivate var messageAndLocations: JSONValue {
        .object([
            "message": .string(message),
            "locations": .array(
                locations.map {
                    .object(["line": .number(String($0.line)), "column": .number(String($0.column))])
                }
            ),
        ])
    }
}

extension JSONValue {
    /// The value as JSON text.
    fileprivate var text: String {
        var bytes: [UInt8] = []
        JSONWriter.append(self, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
