import Execution
import GraphQLLanguage
import HTTPTypes
import HummingbirdCore
import JSON
import NIOCore
import OData
import OrderedCollections
import Planning

/// The form in which data is answered.
struct ODataDataForm: Sendable {
    let level: MetadataLevel
    let exactNumbersAsText: Bool
    private let ending: DataPath.Ending
    private let maximumPageSize: Int?

    init(_ representation: ODataRepresentation, ending: DataPath.Ending, maximumPageSize: Int?) {
        self.ending = ending
        self.maximumPageSize = maximumPageSize
        guard case .json(let level, let exactNumbersAsText) = representation else {
            (self.level, self.exactNumbersAsText) = (.none, false)
            return
        }
        self.level = level
        self.exactNumbersAsText = exactNumbersAsText
    }

    /// The answer with a body of the engine.
    ///
    /// - Throws: ``OData/ODataError``: not found, where there is no such entity.
    /// - Source: OData v4.01 Part 1: Protocol §11.2.4 Requesting Individual Properties, §11.2.7 Requesting Related Entities.
    func response(to question: ODataQuestion, body: ResponseBuffer) throws(ODataError) -> Response {
        let isAbsent = body.withUnsafeBytes { $0.elementsEqual("null".utf8) }
        guard body.count > 0, !isAbsent || endsAtRelation(question.path) else {
            throw ODataError(.notFound, "There is no such entity.")
        }
        var headers: HTTPFields = [.odataVersion: ODataHeaders.version, .xContentTypeOptions: "nosniff"]
        if isAbsent || isNullProperty(body, question.path) { return Response(status: .noContent, headers: headers) }
        let isRaw = ending == .value || ending == .count
        headers[.contentType] =
            (isRaw ? ODataRepresentation.text : .json(level, exactNumbersAsText: exactNumbersAsText)).contentType
        if maximumPageSize != nil, question.path.isCollection, !isRaw {
            headers[.preferenceApplied] = maximumPageSize.map { "odata.maxpagesize=\($0)" }
        }
        let bytes = ending == .value ? rawValue(body) : body.withUnsafeBytes { ByteBuffer(bytes: $0) }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: bytes))
    }

    /// Whether the path ends at a relation to one, which may lead to nothing.
    private func endsAtRelation(_ path: ResolvedPath) -> Bool {
        if case .relation? = path.steps.last { true } else { false }
    }

    private func isNullProperty(_ body: ResponseBuffer, _ path: ResolvedPath) -> Bool {
        guard case .property? = path.steps.last else { return false }
        return value(body) == .null
    }

    private func value(_ body: ResponseBuffer) -> JSONValue? {
        guard case .object(let members)? = try? JSONValue.parse(body.withUnsafeBytes { Array($0) }) else { return nil }
        return members["value"]
    }

    /// A text without its quotes; other values as JSON writes them.
    private func rawValue(_ body: ResponseBuffer) -> ByteBuffer {
        switch value(body) {
        case .string(let text)?: ByteBuffer(string: text)
        case let value?: ByteBuffer(bytes: value.serialized())
        case nil: ByteBuffer()
        }
    }
}

extension HTTPResponse.Status {
    /// The status of an OData answer whose first error has this code.
    static func odata(_ code: ErrorCode) -> HTTPResponse.Status {
        switch code {
        case .graphQLParseFailed, .graphQLValidationFailed, .badUserInput, .limitExceeded: .badRequest
        case .unauthenticated: .unauthorized
        case .forbidden: .forbidden
        case .timeout: .gatewayTimeout
        case .databaseUnavailable: .serviceUnavailable
        case .internal: .internalServerError
        }
    }
}

extension HTTPFields {
    /// The same as for GraphQL, of answers that depend on preferences too.
    mutating func append(odataValidator tag: String) {
        append(validator: tag)
        self[.vary] = "Accept, Accept-Encoding, Prefer"
    }
}

extension HTTPField.Name {
    /// `Preference-Applied`
    static let preferenceApplied = constant("Preference-Applied")
}
