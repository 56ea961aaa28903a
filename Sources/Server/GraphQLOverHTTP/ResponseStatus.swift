import Execution
import GraphQLLanguage
import HTTPTypes

extension HTTPResponse.Status {
    /// The status of an answer of the engine. Whatever ran is 200, errors or not: the draft asks for any 2xx, and clients
    /// that know no other than 200 are many.
    ///
    /// - Source: GraphQL over HTTP, Status Codes.
    static func graphQL(
        _ response: EngineResponse,
        as mediaType: ResponseMediaType,
        profile: SpecificationProfile
    ) -> HTTPResponse.Status {
        switch response.outcome {
        case .executed:
            return .ok
        case .refused:
            let status = refused(response.errorCodes.first ?? .internal, profile: profile)
            return status.code < 500 && profile == .audit2025 && mediaType == .json ? .ok : status
        }
    }

    /// The status of a request that was refused.
    static func refused(_ code: ErrorCode, profile: SpecificationProfile) -> HTTPResponse.Status {
        switch code {
        case .graphQLParseFailed: .badRequest
        case .graphQLValidationFailed, .badUserInput, .limitExceeded:
            profile == .draft ? .unprocessableContent : .badRequest
        case .forbidden: .forbidden
        case .unauthenticated: .unauthorized
        case .timeout: .gatewayTimeout
        case .databaseUnavailable: .serviceUnavailable
        case .internal: .internalServerError
        }
    }
}
