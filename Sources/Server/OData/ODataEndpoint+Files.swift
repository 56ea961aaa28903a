import Execution
import Export
import GraphQLLanguage
import HTTPTypes
import HummingbirdCore
import NIOCore
import OData
import Planning

/// Files of collections of entities: all of them, not cut into pages.
extension ODataEndpoint {
    /// A file, or the refusal of one.
    func file(
        of question: ODataQuestion,
        as format: ExportFormat,
        through exports: ExportEndpoint,
        to request: Request,
        on connection: ClientConnection
    ) async throws(ODataError) -> GraphQLEndpoint.Answer {
        let options: ExportOptions
        do {
            options = try ExportOptions(FormParameters(request.queryString))
        } catch {
            throw ODataError(.malformed, error.message)
        }
        let export = try exports.exporter.prepare(question, options: options)
        let name = question.path.entityType?.entitySet ?? "export"
        if request.method == .head { return .page(ExportEndpoint.head(format, name: name)) }
        do throws(RowFailure) {
            return try await exports.file(of: export, as: format, name: name, on: connection)
        } catch {
            guard !error.isNoSuchEntity else { throw ODataError(.notFound, error.error.message) }
            return refuse(error)
        }
    }

    private func refuse(_ failure: RowFailure) -> GraphQLEndpoint.Answer {
        let code = failure.error.code
        var response = self.failure(
            .odata(code),
            ODataErrorBody.encode(code: code.rawValue, message: failure.error.message)
        )
        if let retryAfter = failure.retryAfter {
            response.headers.append(retryAfter: retryAfter)
        }
        return GraphQLEndpoint.Answer(response: response, errorCode: code)
    }
}

extension ExportFormat {
    /// The form of a file that an OData request asks for; `nil` where it asks for none.
    ///
    /// - Parameter format: `$format`, which overrides `Accept`: `csv`, or a media type.
    static func negotiate(accept: [String], format: String?) -> ExportFormat? {
        guard let format else { return negotiate(accept: accept) }
        return ExportFormat(rawValue: format.lowercased()) ?? negotiate(accept: [format])
    }
}
