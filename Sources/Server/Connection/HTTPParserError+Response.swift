import GraphQLLanguage
import HTTPTypes
import NIOCore
import NIOHTTP1

extension HTTPParserError {
    /// The status and the body of the answer to what is no request.
    ///
    /// - Source: RFC 9110 §15.6.2: 501 is for a method that is not known at all. RFC 6585 §5: 431 for a header too large.
    var refusal: (status: HTTPResponse.Status, body: ByteBuffer) {
        let (status, message, code): (HTTPResponse.Status, String, ErrorCode) =
            switch self {
            case .invalidMethod:
                (.notImplemented, "The method of the request is not known here.", .badUserInput)
            case .headerOverflow:
                (
                    .requestHeaderFieldsTooLarge,
                    "The header fields of the request are too many or too large for this server.",
                    .limitExceeded
                )
            default: (.badRequest, "The request does not follow HTTP/1.1 (\(self)).", .badUserInput)
            }
        return (status, ErrorBody.encode(message: message, code: code))
    }
}
