import GraphQLLanguage
import HTTPTypes
import HummingbirdCore

extension RequestRefusal {
    /// The method is not one of those that the path serves.
    static func methodNotAllowed(_ method: HTTPRequest.Method, allow: String) -> RequestRefusal {
        RequestRefusal(
            kind: .methodNotAllowed(allow: allow),
            message: "The method \(method.rawValue.prefix(20)) is not served here; allowed: \(allow).",
            code: .badUserInput
        )
    }

    /// Nothing is served on the path.
    static let notFound = RequestRefusal(
        kind: .notFound,
        message: "Nothing is served on this path. GraphQL is on /graphql, its schema on /schema.graphql.",
        code: .badUserInput
    )

    /// The refusal as a GraphQL response without data.
    func response(as mediaType: ResponseMediaType, profile: SpecificationProfile) -> Response {
        var headers: HTTPFields = [.contentType: mediaType.contentType]
        if case .methodNotAllowed(let allow) = kind { headers[.allow] = allow }
        return Response(
            status: status(profile: profile),
            headers: headers,
            body: ResponseBody(byteBuffer: ErrorBody.encode(message: message, code: code))
        )
    }
}
