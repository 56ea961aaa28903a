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

            Prints {"errors": [{"message", "locations", "extensions": {"code", "file"}}]}; exit code 1 when there is an
            error. Any schema and document will do, up to 100 MB each.
            """
    )

    @Option(help: "The schema, as SDL.")
    var schema: String

    @ArgumentParser.Argument(help: "The document; - is the standard input.")
    var document: String?

    func run() async throws {
        let errors = try errors()
        Streams.writeOutput(JSONValue.object(["errors": .array(errors)]).text + "\n")
        if !errors.isEmpty { throw CommandFailure.input }
    }

    private func errors() throws(CommandFailure) -> [JSONValue] {
        let schemaSource = Source(bytes: try TextFile.bytes(of: schema), name: schema)
        let documentSource = try document.map { path throws(CommandFailure) in
            Source(bytes: try TextFile.bytes(of: path), name: path)
        }
        var source = schemaSource
        do throws(GraphQLErrors) {
            let typeSystem = try Schema(try Self.parse(schemaSource))
            guard let documentSource else { return [] }
            source = documentSource
            _ = try GraphQLValidation.validate(
                try Self.parse(documentSource),
                against: typeSystem,
                limits: Self.validationLimits
            )
            return []
        } catch {
            return error.errors.map { $0.json(file: source.name) }
        }
    }

    /// The user's own files may be larger than what the server takes from strangers; the depth bounds the recursion.
    private static let parserLimits = ParserLimits(maximumDocumentBytes: 100_000_000, maximumTokens: 50_000_000)
    private static let validationLimits = ValidationLimits(
        maximumDepth: 200,
        maximumFields: 1_000_000,
        maximumObjectFields: 1_000_000,
        maximumIntrospectionLists: 200
    )

    private static func parse(_ source: Source) throws(GraphQLErrors) -> Document {
        do {
            return try Document.parse(source, limits: parserLimits)
        } catch {
            throw GraphQLErrors(error)
        }
    }
}

extension GraphQLError {
    /// `{"message":…,"locations":[{"line":…,"column":…}],"extensions":{"code":…,"file":…}}`
    fileprivate func json(file: String) -> JSONValue {
        .object([
            "message": .string(message),
            "locations": .array(
                locations.map {
                    .object(["line": .number(String($0.line)), "column": .number(String($0.column))])
                }
            ),
            "extensions": .object(["code": .string(code.rawValue), "file": .string(file)]),
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
