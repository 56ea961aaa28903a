package import Execution
package import JSON
package import OData
import OrderedCollections
import Planning

/// The OData feed of a database, without HTTP.
package struct ODataFeed: Sendable {
    private let engine: Engine
    private let service: ODataService

    /// The service root in answers.
    package static let root = "http://host/odata/"

    package init(_ database: ServedDatabase) {
        engine = database.engine
        service = ODataService(model: database.model)
    }

    /// The response to a URL after the service root, percent-encoded or with blanks as they are.
    ///
    /// - Throws: ``OData/ODataError`` for what cannot be read or planned.
    package func response(
        to url: String,
        maximumPageSize: Int? = nil,
        exactNumbersAsText: Bool = false
    ) async throws(ODataError) -> EngineResponse {
        let request = try service.parse(url)
        guard case .data(let path) = request.path else { throw ODataError(.notFound, "\(url) asks for no data.") }
        let question = ODataQuestion(
            request: request,
            path: try service.metadata.resolve(path),
            metadata: service.metadata,
            root: Self.root,
            relativeURL: url,
            maximumPageSize: maximumPageSize,
            exactNumbersAsText: exactNumbersAsText
        )
        return try await engine.respond(to: question, deadline: nil)
    }

    /// The body of a response as JSON; `nil` for an empty one.
    package func json(
        _ url: String,
        maximumPageSize: Int? = nil,
        exactNumbersAsText: Bool = false
    ) async throws -> JSONValue? {
        let response = try await response(
            to: url,
            maximumPageSize: maximumPageSize,
            exactNumbersAsText: exactNumbersAsText
        )
        return try response.body.withUnsafeBytes { $0.isEmpty ? nil : try JSONValue.parse(Array($0)) }
    }

    /// `value` of an answer.
    package func value(_ url: String) async throws -> JSONValue? {
        guard case .object(let members)? = try await json(url) else { return nil }
        return members["value"] ?? .object(members)
    }
}
