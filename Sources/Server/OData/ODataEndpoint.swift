import Execution
import Export
import GraphQLLanguage
import HTTPTypes
import HummingbirdCore
import JSON
import NIOCore
import OData
import Planning

/// `GET /odata/…`
///
/// - Source: OData v4.01 Part 1: Protocol.
struct ODataEndpoint: Sendable {
    let service: ODataService
    let executor: any RequestExecutor
    /// Where the server listens, for requests without a usable `Host`.
    let listening: String
    let requestTimeout: Duration?
    /// Makes files of entity sets; `nil` where none are made.
    let exports: ExportEndpoint?

    /// The path of the service root, without the slash at its end.
    static let path = "/odata"
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
    func respond(
        to request: Request,
        relativeURL: Substring,
        on connection: ClientConnection
    ) async -> GraphQLEndpoint.Answer {
        if request.method == .options {
            return .page(Response(status: .noContent, headers: [.allow: Self.allowedMethods + ", OPTIONS"]))
        }
        do throws(ODataError) {
            return try await answer(request, relativeURL, on: connection)
        } catch {
            return .page(refuse(error))
        }
    }

    private func answer(
        _ request: Request,
        _ relativeURL: Substring,
        on connection: ClientConnection
    ) async throws(ODataError) -> GraphQLEndpoint.Answer {
        guard request.method == .get || request.method == .head else {
            if relativeURL.hasPrefix("$batch") {
                throw ODataError(.unsupported, "This server does not support $batch.")
            }
            return .page(methodNotAllowed)
        }
        let headers = try ODataHeaders(request.headers)
        let parsed = try service.parse(relativeURL)
        let resource: ODataRepresentation.Resource =
            switch parsed.path {
            case .metadata: .metadata
            case .data(let path) where path.ending == .count || path.ending == .value: .rawValue
            case .data, .serviceDocument: .data
            }
        let accept = request.headers[values: .accept]
        let root = PublicAddress(of: request, listening: listening).base + Self.path + "/"
        // A file, which has no form, is neither cut into pages nor annotated.
        func question(_ path: DataPath, in form: ODataDataForm? = nil) throws(ODataError) -> ODataQuestion {
            ODataQuestion(
                request: parsed,
                path: try service.metadata.resolve(path),
                metadata: service.metadata,
                root: root,
                relativeURL: String(relativeURL),
                maximumPageSize: form == nil ? nil : headers.maximumPageSize,
                level: form?.level ?? MetadataLevel.none,
                exactNumbersAsText: form?.exactNumbersAsText ?? false
            )
        }
        if case .data(let path) = parsed.path, path.ending == .none, let exports,
            let format = ExportFormat.negotiate(accept: accept, format: parsed.format)
        {
            return try await file(of: question(path), as: format, through: exports, to: request, on: connection)
        }
        guard let representation = ODataRepresentation.negotiate(resource, accept: accept, format: parsed.format) else {
            return .page(notAcceptable)
        }
        switch parsed.path {
        case .serviceDocument:
            guard case .json(let level, _) = representation else { return .page(notAcceptable) }
            let document = service.metadata.serviceDocument(root: root, metadata: level).serialized()
            return .page(response(document, as: representation))
        case .metadata:
            return .page(response(representation == .xml ? service.csdlXML : service.csdlJSON, as: representation))
        case .data(let path):
            let form = ODataDataForm(representation, ending: path.ending, maximumPageSize: headers.maximumPageSize)
            return try await answer(question(path, in: form), form, to: request)
        }
    }

    /// The data of entity sets.
    private func answer(
        _ question: ODataQuestion,
        _ form: ODataDataForm,
        to request: Request
    ) async throws(ODataError) -> GraphQLEndpoint.Answer {
        let deadline = requestTimeout.map { ContinuousClock.now + $0 }
        let known = request.headers[.ifNoneMatch].map(EntityTags.init)
        if let tag = executor.currentEntityTag, known?.contains(tag) == true { return .page(notModified(tag)) }
        let answer = try await executor.respond(to: question, deadline: deadline)
        var response: Response
        if let code = answer.errorCodes.first {
            response = failure(.odata(code), answer.body.withUnsafeBytes { Array($0) })
            if let retryAfter = answer.retryAfter {
                response.headers.append(retryAfter: retryAfter)
            }
        } else if let tag = answer.entityTag, known?.contains(tag) == true {
            response = notModified(tag)
        } else {
            response = try form.response(to: question, body: answer.body)
            if let tag = answer.entityTag { response.headers.append(odataValidator: tag) }
        }
        return GraphQLEndpoint.Answer(
            response: response,
            errorCode: answer.errorCodes.first,
            timings: answer.timings
        )
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

    private func notModified(_ tag: String) -> Response {
        var response = Response(status: .notModified, headers: [.odataVersion: ODataHeaders.version])
        response.headers.append(odataValidator: tag)
        return response
    }

    private func refuse(_ error: ODataError) -> Response {
        failure(HTTPResponse.Status(code: error.kind.status), ODataErrorBody.encode(error))
    }

    func failure(_ status: HTTPResponse.Status, _ body: [UInt8]) -> Response {
        response(body, as: .json(.minimal, exactNumbersAsText: false), status: status)
    }

    private var notAcceptable: Response {
        failure(
            .notAcceptable,
            ODataErrorBody.encode(
                code: "NOT_ACCEPTABLE",
                message: "Accept or $format admits no form that this server has: accept application/json, without "
                    + "odata.metadata=full."
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
