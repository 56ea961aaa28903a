import Execution
import Export
import GraphQLLanguage
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore

/// Answers a request with a file of its rows.
struct ExportEndpoint: Sendable {
    let exporter: Exporter
    let profile: SpecificationProfile
    /// How long a reader may take nothing before its connection is closed.
    let stallTimeout: Duration
    let logger: Logger

    /// A file, or a refusal as a GraphQL response.
    ///
    /// - Parameter name: of the file, without its extension.
    func respond(
        to request: GraphQLRequest,
        as format: ExportFormat,
        options: ExportOptions,
        name: String?,
        on connection: ClientConnection
    ) async -> GraphQLEndpoint.Answer {
        let export: PreparedExport
        do {
            export = try exporter.prepare(request, options: options)
        } catch {
            return refuse(error.errors, retryAfter: nil)
        }
        do throws(RowFailure) {
            return try await file(
                of: export,
                as: format,
                name: name ?? export.operationName ?? "export",
                on: connection
            )
        } catch {
            return refuse([error.error], retryAfter: error.retryAfter)
        }
    }

    /// A file of rows that are planned already.
    ///
    /// - Parameter name: of the file, without its extension.
    /// - Throws: ``RowFailure``, with no byte given out.
    func file(
        of export: PreparedExport,
        as format: ExportFormat,
        name: String,
        on connection: ClientConnection
    ) async throws(RowFailure) -> GraphQLEndpoint.Answer {
        let stream = try await exporter.open(export, as: format)
        let fileName = "\(name).\(format.rawValue)"
        let response = Response(
            status: .ok,
            headers: Self.headers(format, fileName: fileName),
            body: body(stream, fileName: fileName, on: connection)
        )
        return GraphQLEndpoint.Answer(
            response: response,
            operationName: export.operationName,
            isMadeWhileSent: true
        )
    }

    /// The headers of a file without making it.
    func describe(
        _ request: GraphQLRequest,
        as format: ExportFormat,
        options: ExportOptions,
        name: String
    ) -> GraphQLEndpoint.Answer {
        do {
            _ = try exporter.prepare(request, options: options)
        } catch {
            return refuse(error.errors, retryAfter: nil)
        }
        return .page(Self.head(format, name: name))
    }

    /// The head of a file.
    static func head(_ format: ExportFormat, name: String) -> Response {
        let headers = headers(format, fileName: "\(name).\(format.rawValue)")
        return Response(status: .ok, headers: headers, body: ResponseBody(contentLength: nil) { _ in })
    }

    /// `Content-Type`, and the name under which a browser saves the file.
    ///
    /// - Source: RFC 6266 §4.3, RFC 8187 §3.2.
    static func headers(_ format: ExportFormat, fileName: String) -> HTTPFields {
        [
            .contentType: format.contentType,
            .contentDisposition: ContentDisposition.attachment(fileName),
            .xContentTypeOptions: "nosniff",
        ]
    }

    /// Writes the pieces as fast as the caller reads them. After a failure the connection is closed before the end of the
    /// body, so that no part can be taken for the whole.
    private func body(_ stream: ExportStream, fileName: String, on connection: ClientConnection) -> ResponseBody {
        ResponseBody(contentLength: stream.count) { [stallTimeout, logger] writer in
            connection.watch { Task { await stream.cancel() } }
            defer { connection.forget() }
            var bytes = 0
            do {
                while let piece = try await stream.next() {
                    let stall = connection.close(after: stallTimeout)
                    defer { stall.cancel() }
                    try await writer.write(piece.withUnsafeBytes { ByteBuffer(bytes: $0) })
                    bytes += piece.count
                }
                try await writer.finish(nil)
            } catch {
                let reason = (error as? RowFailure)?.error.message ?? "the caller has gone or reads nothing"
                logger.warning(
                    "export not finished",
                    metadata: ["file": "\(fileName)", "bytes": "\(bytes)", "reason": "\(reason)"]
                )
                throw error
            }
        }
    }

    private func refuse(_ errors: [GraphQLError], retryAfter: Duration?) -> GraphQLEndpoint.Answer {
        let code = errors.first?.code ?? .internal
        var headers: HTTPFields = [.contentType: ResponseMediaType.json.contentType]
        if code == .databaseUnavailable {
            headers.append(retryAfter: retryAfter ?? .seconds(1))
        }
        return GraphQLEndpoint.Answer(
            response: Response(
                status: .refused(code, profile: profile),
                headers: headers,
                body: ResponseBody(byteBuffer: errors.refusal.withUnsafeBytes { ByteBuffer(bytes: $0) })
            ),
            errorCode: code
        )
    }
}
