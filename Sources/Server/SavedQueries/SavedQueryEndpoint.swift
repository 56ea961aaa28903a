import Execution
import Export
import GraphQLLanguage
import HTTPTypes
import HummingbirdCore
import JSON
import NIOCore

/// `GET /q/`, `/q/NAME` and `/q/NAME.csv|.json|.ndjson|.xlsx`, and `/openapi.json`.
struct SavedQueryEndpoint: Sendable {
    let queries: SavedQueries
    let endpoint: GraphQLEndpoint
    private let list: ByteBuffer
    private let description: ByteBuffer

    static let allowedMethods = "GET, HEAD"

    init(queries: SavedQueries, endpoint: GraphQLEndpoint) {
        self.queries = queries
        self.endpoint = endpoint
        list = ByteBuffer(bytes: SavedQueryList.json(queries).serialized())
        description = ByteBuffer(bytes: OpenAPIDocument.json(queries).serialized())
    }

    /// Whether a path is one of these.
    static func serves(_ path: Substring) -> Bool {
        path == "/q" || path.hasPrefix("/q/") || path == "/openapi.json"
    }

    /// Answers one request; every failure is an answer too.
    func respond(to request: Request, on connection: ClientConnection) async -> GraphQLEndpoint.Answer {
        let path = request.targetPath
        do throws(RequestRefusal) {
            guard request.method == .get || request.method == .head else {
                throw .methodNotAllowed(request.method, allow: Self.allowedMethods)
            }
            if path == "/openapi.json" { return .page(Self.json(description)) }
            let rest = path.dropFirst("/q/".count)
            if rest.isEmpty { return .page(Self.json(list)) }
            let (query, form) = try find(rest)
            let parameters = FormParameters(request.queryString)
            let graphQL = GraphQLRequest(query: query.text, variables: try query.variableValues(in: parameters))
            let format =
                form.format ?? (form.isJSON ? nil : ExportFormat.negotiate(accept: request.headers[values: .accept]))
            guard let format, let exports = endpoint.exports else {
                return await endpoint.respond(to: graphQL, of: request, isJSON: form.isJSON)
            }
            var options = try ExportOptions(parameters)
            options.explode = options.explode ?? query.explode
            if request.method == .head {
                return exports.describe(graphQL, as: format, options: options, name: query.name)
            }
            return await exports.respond(to: graphQL, as: format, options: options, name: query.name, on: connection)
        } catch {
            return endpoint.refuse(error, as: .json)
        }
    }

    /// The query of `NAME` or `NAME.csv`, and what the extension asks for.
    private func find(
        _ path: Substring
    ) throws(RequestRefusal) -> (query: SavedQuery, form: (format: ExportFormat?, isJSON: Bool)) {
        guard let dot = path.lastIndex(of: ".") else { return (try queries.query(String(path)), (nil, false)) }
        let name = String(path[..<dot])
        let suffix = String(path[path.index(after: dot)...])
        if suffix == "json" { return (try queries.query(name), (nil, true)) }
        guard let format = ExportFormat(rawValue: suffix) else {
            throw RequestRefusal(
                kind: .notFound,
                message: "A saved query is served as .json, .csv, .ndjson and .xlsx, not as .\(suffix.prefix(100)).",
                code: .badUserInput
            )
        }
        return (try queries.query(name), (format, false))
    }

    private static func json(_ content: ByteBuffer) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "application/json; charset=utf-8", .xContentTypeOptions: "nosniff"],
            body: ResponseBody(byteBuffer: content)
        )
    }
}
