import GraphQLLanguage
import HTTPTypes

/// Why the server answers a request without giving it to the engine.
struct RequestRefusal: Error, Sendable, Equatable {
    let kind: Kind
    let message: String
    let code: ErrorCode

    enum Kind: Sendable, Equatable {
        /// The bytes are no JSON text or no UTF-8.
        case unreadable
        /// JSON, but not the shape of a GraphQL request.
        case malformedRequest
        case notAcceptable
        case contentTooLarge
        case headerTooLarge
        case unsupportedMediaType
        /// The methods that are allowed, as `Allow` lists them.
        case methodNotAllowed(allow: String)
        case notFound
        case forbidden
    }

    static func unreadable(_ message: String) -> RequestRefusal {
        RequestRefusal(kind: .unreadable, message: message, code: .badUserInput)
    }

    static func malformedRequest(_ message: String) -> RequestRefusal {
        RequestRefusal(kind: .malformedRequest, message: message, code: .badUserInput)
    }

    static func unsupportedMediaType(_ message: String) -> RequestRefusal {
        RequestRefusal(kind: .unsupportedMediaType, message: message, code: .badUserInput)
    }

    static func contentTooLarge(limit: Int) -> RequestRefusal {
        RequestRefusal(
            kind: .contentTooLarge,
            message: "The request body is larger than \(limit) bytes, the limit of this server.",
            code: .limitExceeded
        )
    }

    static func headerTooLarge(limit: Int) -> RequestRefusal {
        RequestRefusal(
            kind: .headerTooLarge,
            message: "The header fields of the request have more than \(limit) bytes, the limit of this server.",
            code: .limitExceeded
        )
    }

    static let notAcceptable = RequestRefusal(
        kind: .notAcceptable,
        message: "Accept admits no type that this server can answer with: "
            + "accept application/graphql-response+json or application/json.",
        code: .badUserInput
    )

    /// - Source: GraphQL over HTTP, Status Codes.
    func status(profile: SpecificationProfile) -> HTTPResponse.Status {
        switch kind {
        case .unreadable: .badRequest
        case .malformedRequest: profile == .draft ? .unprocessableContent : .badRequest
        case .notAcceptable: .notAcceptable
        case .contentTooLarge: .contentTooLarge
        case .headerTooLarge: .requestHeaderFieldsTooLarge
        case .unsupportedMediaType: .unsupportedMediaType
        case .methodNotAllowed: .methodNotAllowed
        case .notFound: .notFound
        case .forbidden: .forbidden
        }
    }
}
