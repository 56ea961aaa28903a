import GraphQLLanguage
import HTTPTypes
import HummingbirdCore
import NIOCore

/// Leads each request to what answers it, by path and method; names it and logs it.
struct SiteResponder: Sendable {
    let endpoint: GraphQLEndpoint
    let savedQueries: SavedQueryEndpoint
    /// `nil` serves no OData.
    let odata: ODataEndpoint?
    let profile: SpecificationProfile
    let schemaText: ByteBuffer
    let readiness: Readiness
    /// Where the server listens, for requests without a usable `Host`.
    let listening: String
    let metrics: ServerMetrics
    let engineMetrics: @Sendable () -> EngineMetrics?
    let log: RequestLog

    /// Every failure is an answer too.
    func respond(to request: Request, on connection: ClientConnection) async -> Response {
        let start = ContinuousClock.now
        metrics.began()
        let id = RequestID(header: request.headers[.requestID])
        var answer = await answer(request, on: connection)
        answer.response.headers[.requestID] = id.text
        await answer.response.compress(for: request.headers)
        if request.method == .head {
            let length = answer.response.body.contentLength
            answer.response.body = ResponseBody()
            answer.response.headers[.contentLength] = length.map { String($0) }
        }
        if let timings = answer.timings { metrics.answered(timings) }
        let record = { @Sendable [metrics, log, answer] (bytes: Int, isComplete: Bool) in
            let duration = ContinuousClock.now - start
            let status = answer.response.status.code
            metrics.ended(status: status, code: answer.errorCode, bytes: bytes, duration: duration)
            log.record(
                request,
                id: id,
                status: status,
                bytes: bytes,
                isComplete: isComplete,
                duration: duration,
                operationName: answer.operationName,
                errorCode: answer.errorCode
            )
        }
        // What is made while it is sent is recorded when it is sent.
        if request.method != .head, answer.isMadeWhileSent || answer.response.body.contentLength == nil {
            answer.response.body = AnswerRecord(record).counting(answer.response.body)
        } else {
            record(answer.response.body.contentLength ?? 0, true)
        }
        return answer.response
    }

    /// Bytes of all header fields together.
    private static let maximumHeaderBytes = 32_768

    private func answer(_ request: Request, on connection: ClientConnection) async -> GraphQLEndpoint.Answer {
        let headerBytes = request.headers.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count }
        guard headerBytes <= Self.maximumHeaderBytes else {
            return refuse(.headerTooLarge(limit: Self.maximumHeaderBytes))
        }
        if let odata, let url = ODataEndpoint.relativeURL(of: request.head.path ?? "") {
            return await odata.respond(to: request, relativeURL: url, on: connection)
        }
        switch request.targetPath {
        case "/graphql":
            if request.method == .options { return .page(Self.options(allow: GraphQLEndpoint.allowedMethods)) }
            return await endpoint.respond(to: request, on: connection)
        case "/":
            return page(request) { startPage }
        case "/connect":
            return page(request) { connectPage(request) }
        case Substring(ConnectPage.powerBIPath):
            return page(request) { powerBIFile(request) }
        case "/schema.graphql":
            return page(request) { text(ByteBuffer(buffer: schemaText), type: "text/plain; charset=utf-8") }
        case "/metrics":
            return page(request) { text(metricsText, type: PrometheusText.contentType) }
        case "/health/live":
            return page(request) { health(isUp: true) }
        case "/health/ready":
            guard request.method == .get || request.method == .head else { return page(request) { health(isUp: true) } }
            return .page(health(isUp: await readiness.check()))
        case let path where SavedQueryEndpoint.serves(path):
            if request.method == .options { return .page(Self.options(allow: SavedQueryEndpoint.allowedMethods)) }
            return await savedQueries.respond(to: request, on: connection)
        default:
            return refuse(.notFound)
        }
    }

    private func page(_ request: Request, _ make: () -> Response) -> GraphQLEndpoint.Answer {
        switch request.method {
        case .get, .head: .page(make())
        case .options: .page(Self.options(allow: "GET, HEAD"))
        default: refuse(.methodNotAllowed(request.method, allow: "GET, HEAD"))
        }
    }

    private func refuse(_ refusal: RequestRefusal) -> GraphQLEndpoint.Answer {
        GraphQLEndpoint.Answer(response: refusal.response(as: .json, profile: profile), errorCode: refusal.code)
    }

    private static func options(allow: String) -> Response {
        Response(status: .noContent, headers: [.allow: allow + ", OPTIONS"])
    }

    private var startPage: Response {
        var response = text(ByteBuffer(string: StartPage.html), type: "text/html; charset=utf-8")
        response.headers[.contentSecurityPolicy] = StartPage.contentSecurityPolicy
        return response
    }

    private func connectPage(_ request: Request) -> Response {
        let page = ConnectPage(origin: PublicAddress(of: request, listening: listening).base)
        var response = text(ByteBuffer(string: page.html), type: "text/html; charset=utf-8")
        response.headers[.contentSecurityPolicy] = ConnectPage.contentSecurityPolicy
        return response
    }

    private func powerBIFile(_ request: Request) -> Response {
        let page = ConnectPage(origin: PublicAddress(of: request, listening: listening).base)
        var response = text(ByteBuffer(string: page.powerBIFile), type: "application/json; charset=utf-8")
        response.headers[.contentDisposition] = "attachment; filename=\"reportql.pbids\""
        return response
    }

    private var metricsText: ByteBuffer {
        var text = PrometheusText()
        metrics.write(to: &text)
        engineMetrics()?.write(to: &text)
        return ByteBuffer(string: text.text)
    }

    private func text(_ content: ByteBuffer, type: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: type, .xContentTypeOptions: "nosniff"],
            body: ResponseBody(byteBuffer: content)
        )
    }

    private func health(isUp: Bool) -> Response {
        var headers: HTTPFields = [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"]
        if !isUp { headers[.retryAfter] = "1" }
        return Response(
            status: isUp ? .ok : .serviceUnavailable,
            headers: headers,
            body: ResponseBody(
                byteBuffer: ByteBuffer(string: isUp ? #"{"status":"ok"}"# : #"{"status":"unavailable"}"#)
            )
        )
    }
}

extension GraphQLEndpoint.Answer {
    /// An answer that is no GraphQL response.
    static func page(_ response: Response) -> GraphQLEndpoint.Answer {
        GraphQLEndpoint.Answer(response: response, operationName: nil, errorCode: nil)
    }
}
