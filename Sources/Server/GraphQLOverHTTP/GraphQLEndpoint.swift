import Execution
import Export
import GraphQLLanguage
import HTTPTypes
import HummingbirdCore
import NIOCore

/// `GET /graphql` and `POST /graphql`.
///
/// - Source: GraphQL over HTTP.
struct GraphQLEndpoint: Sendable {
    let executor: any RequestExecutor
    let profile: SpecificationProfile
    let maximumBodyBytes: Int
    /// The most requests of one POST; 0 allows no lists of requests.
    let maximumBatch: Int
    let requestTimeout: Duration?
    /// Answers with files; `nil` where none are served.
    let exports: ExportEndpoint?
    let queries: SavedQueries

    /// An answer, and what the log says about it.
    struct Answer {
        var response: Response
        var operationName: String?
        var errorCode: ErrorCode?
        /// How long the phases took; `nil` where no GraphQL request was answered, or several were.
        var timings: EngineTimings?
        /// Whether the body may take long to send, although its length is known.
        var isMadeWhileSent = false
    }

    /// What both methods allow.
    static let allowedMethods = "GET, POST"

    /// Answers one request; every failure is an answer too.
    func respond(to request: Request, on connection: ClientConnection) async -> Answer {
        if let exports, let format = ExportFormat.negotiate(accept: request.headers[values: .accept]) {
            return await export(request, as: format, through: exports, on: connection)
        }
        guard
            let mediaType = ResponseMediaType.negotiate(accept: request.headers[values: .accept], profile: profile)
        else { return refuse(.notAcceptable, as: .json) }
        do {
            let deadline = requestTimeout.map { ContinuousClock.now + $0 }
            let isGet = request.method == .get
            let allowed: Set<OperationType> = isGet ? [.query] : [.query, .mutation]
            switch try await parameters(of: request) {
            case .single(let parameters):
                return await respond(to: parameters, of: request, as: mediaType)
            case .batch(let batch):
                var responses: [EngineResponse] = []
                for parameters in batch {
                    responses.append(await executor.respond(to: parameters, allowing: allowed, deadline: deadline))
                }
                return answer(responses, as: mediaType)
            }
        } catch {
            return refuse(error, as: mediaType)
        }
    }

    /// Answers a saved query; `isJSON` where its URL asks for JSON, whatever the caller accepts.
    func respond(to parameters: GraphQLRequest, of request: Request, isJSON: Bool) async -> Answer {
        let accept = isJSON ? ["application/json"] : request.headers[values: .accept]
        guard let mediaType = ResponseMediaType.negotiate(accept: accept, profile: isJSON ? profile : .audit2025) else {
            return refuse(.notAcceptable, as: .json)
        }
        return await respond(to: parameters, of: request, as: mediaType)
    }

    private func respond(
        to parameters: GraphQLRequest,
        of request: Request,
        as mediaType: ResponseMediaType
    ) async -> Answer {
        let deadline = requestTimeout.map { ContinuousClock.now + $0 }
        let isGet = request.method != .post
        var parameters = parameters
        parameters.wantsEntityTag = isGet
        if isGet, let answer = notModified(request, tag: executor.currentEntityTag, parameters) { return answer }
        let response = await executor.respond(
            to: parameters,
            allowing: isGet ? [.query] : [.query, .mutation],
            deadline: deadline
        )
        if isGet, let answer = notModified(request, tag: response.entityTag, parameters) { return answer }
        return answer(response, to: parameters, as: mediaType, isGet: isGet)
    }

    private func export(
        _ request: Request,
        as format: ExportFormat,
        through exports: ExportEndpoint,
        on connection: ClientConnection
    ) async -> Answer {
        do throws(RequestRefusal) {
            let options = try ExportOptions(FormParameters(request.queryString))
            guard case .single(let parameters) = try await parameters(of: request) else {
                throw RequestRefusal.malformedRequest("A list of requests is answered with JSON alone.")
            }
            return await exports.respond(to: parameters, as: format, options: options, name: nil, on: connection)
        } catch {
            return refuse(error, as: .json)
        }
    }

    private func parameters(of request: Request) async throws(RequestRefusal) -> RequestParameters.Content {
        switch request.method {
        case .get:
            return .single(
                try RequestParameters.parse(
                    form: FormParameters(request.queryString),
                    maximumBytes: maximumBodyBytes,
                    queries: queries
                )
            )
        case .post:
            try RequestMediaType.check(
                contentType: request.headers[.contentType],
                contentEncoding: request.headers[.contentEncoding]
            )
            let body = try await RequestContent.collect(request, limit: maximumBodyBytes)
            return try RequestParameters.parse(
                body: body,
                maximumBytes: maximumBodyBytes,
                maximumBatch: maximumBatch,
                queries: queries
            )
        default:
            throw .methodNotAllowed(request.method, allow: Self.allowedMethods)
        }
    }

    private func answer(
        _ response: EngineResponse,
        to request: GraphQLRequest,
        as mediaType: ResponseMediaType,
        isGet: Bool
    ) -> Answer {
        var status = HTTPResponse.Status.graphQL(response, as: mediaType, profile: profile)
        var headers: HTTPFields = [.contentType: mediaType.contentType]
        if let retryAfter = response.retryAfter {
            headers.append(retryAfter: retryAfter)
        } else if status == .serviceUnavailable {
            headers[.retryAfter] = "1"
        }
        if isGet, response.outcome == .refused, response.errorCodes.first == .forbidden {
            status = .methodNotAllowed
            headers[.allow] = "POST"
        }
        headers[.serverTiming] = ServerTiming(response).headerValue
        if isGet, let tag = response.entityTag { headers.append(validator: tag) }
        let bytes = response.body.withUnsafeBytes { ByteBuffer(bytes: $0) }
        return Answer(
            response: Response(status: status, headers: headers, body: ResponseBody(byteBuffer: bytes)),
            operationName: request.operationName,
            errorCode: response.errorCodes.first,
            timings: response.timings
        )
    }

    /// 304 where the caller has the answer of that tag already; `nil` where it has not, or there is no tag.
    private func notModified(_ request: Request, tag: String?, _ parameters: GraphQLRequest) -> Answer? {
        guard let tag, let field = request.headers[.ifNoneMatch], EntityTags(field).contains(tag) else { return nil }
        var headers = HTTPFields()
        headers.append(validator: tag)
        return Answer(
            response: Response(status: .notModified, headers: headers),
            operationName: parameters.operationName
        )
    }

    /// A list of responses in the order of the requests. It is 200 whatever they say: each speaks for itself.
    private func answer(_ responses: [EngineResponse], as mediaType: ResponseMediaType) -> Answer {
        var bytes = ByteBuffer()
        for (index, response) in responses.enumerated() {
            bytes.writeStaticString(index == 0 ? "[" : ",")
            _ = response.body.withUnsafeBytes { bytes.writeBytes($0) }
        }
        bytes.writeStaticString("]")
        return Answer(
            response: Response(
                status: .ok,
                headers: [.contentType: mediaType.contentType],
                body: ResponseBody(byteBuffer: bytes)
            ),
            errorCode: responses.lazy.compactMap(\.errorCodes.first).first
        )
    }

    func refuse(_ refusal: RequestRefusal, as mediaType: ResponseMediaType) -> Answer {
        Answer(response: refusal.response(as: mediaType, profile: profile), errorCode: refusal.code)
    }
}
