import GraphQLLanguage
import JSON
import NIOCore

/// The body of a refusal: a GraphQL response without data.
enum ErrorBody {
    /// `{"errors":[{"message":"…","extensions":{"code":"…"}}]}`
    ///
    /// - Source: GraphQL specification (September 2025) §7.1.6 Errors.
    static func encode(message: String, code: ErrorCode) -> ByteBuffer {
        var bytes = Array(#"{"errors":[{"message":"#.utf8)
        JSONWriter.append(string: message, to: &bytes)
        bytes.append(contentsOf: #","extensions":{"code":"#.utf8)
        JSONWriter.append(string: code.rawValue, to: &bytes)
        bytes.append(contentsOf: "}}]}".utf8)
        return ByteBuffer(bytes: bytes)
    }
}
