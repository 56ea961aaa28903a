import HTTPTypes
import Hummingbird
import JSON
import NIOCore
import OData

/// `GET /odata/…`
///
/// - Source: OData v4.01 Part 1: Protocol.
struct ODataEndpoint: Sendable {
    let service: ODataService
    /// Where the server listens, for requests without a usable `Host`.
    let listening: String

    /// The path of the service root, without the slash at its end.
    static let path = "/odata"
    /// Whether entity sets answer with their data, or with 501.
    static let servesEntitySets = false
    /// What every resource allows.
    static let allowedMethods = "GET, HEAD"

    /// The part of a request's target after the service root, still encoded; `nil` for other paths.
    static func relativeURL(of target: String) -> Substring? {
        guard target.hasPrefix(path) else { return nil }
        let rest = target.dropFirst(path.count)
        switch rest.first {
        case nil, "?": return rest
        case "/": return rest.dropFirst()
        default: return nil
        }
    }

    /// Answers one request; every failure is an answer too.
    func respond(to request: Request, relativeURL: Substring) -> Response {
        if request.method == .options {
            return Response(status: .noContent, headers: [.allow: Self.allowedMethods + ", OPTIONS"])
        }
        do {
            return try answer(request, relativeURL)
        } catch {
            return refuse(error)
        }
    }

    private func answer(_ request: Request, _ relativeURL: Substring) throws(ODataError) -> Response {
        guard request.method == .get || request.method == .head else {
            if relativeURL.hasPrefix("$batch") {
                throw ODataError(.unsupported, "This server does not support $batch.")
            }
            return methodNotAllowed
        }
        _ = try ODataHeaders(request.headers)
        let parsed = try service.parse(relativeURL)
        let resource: ODataRepresentation.Resource =
            switch parsed.path {
            case .metadata: .metadata
            case .data(let path) where path.ending == .count || path.ending == .value: .rawValue
            case .data, .serviceDocument: .data
            }
        let accept = request.headers[values: .accept]
        guard let representation = ODataRepresentation.negotiate(resource, accept: accept, format: parsed.format) else {
            return notAcceptable
        }
        switch parsed.path {
        case .serviceDocument:
            guard case .json(let level, _) = representation else { return notAcceptable }
            let root = PublicAddress(of: request, listening: listening).base + Self.path + "/"
            return response(
                service.metadata.serviceDocument(root: root, metadata: level).serialized(),
                as: representation
            )
        case .metadata:
            return response(representation == .xml ? service.csdlXML : service.csdlJSON, as: representation)
        case .data(let path):
            return try answer(try service.metadata.resolve(path), of: parsed, as: representation)
        }
    }

    /// Where requests for data are to be translated into the tree of the planner and answered by the engine.
    private func answer(
        _ path: ResolvedPath,
        of request: ODataRequest,
        as representation: ODataRepresentation
    ) throws(ODataError) -> Response {
        throw ODataError(.unsupported, "This server does not serve the data of entity sets over OData yet.")
    }

    // MARK: Responses

    private func response(
        _ body: [UInt8],
        as representation: ODataRepresentation,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status,
            headers: [
                .contentType: representation.contentType, .odataVersion: ODataHeaders.version,
                .xContentTypeOptions: "nosniff",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body))
        )
    }

    private func refuse(_ error: ODataError) -> Response {
        failure(HTTPResponse.Status(code: error.kind.status), ODataErrorBody.encode(error))
    }

    private func failure(_ status: HTTPResponse.Status, _ body: [UInt8]) -> Response {
        response(body, as: .json(.minimal, exactNumbersAsText: false), status: status)
    }

    private var notAcceptable: Response {
        failure(
            .notAcceptable,
            ODataErrorBody.encode(
                code: "NOT_ACCEPTABLE",
                message: "Accept or $format admits no form that this server has: accept application/json."
            )
        )
    }

    private var methodNotAllowed: Response {
        var response = failure(
            .methodNotAllowed,
            ODataErrorBody.encode(code: "METHOD_NOT_ALLOWED", message: "The data is only read: use GET.")
        )
        response.headers[.allow] = Self.allowedMethods
        return response
    }
}
