/// Why an OData request is not answered.
///
/// - Source: OData v4.01 Part 1: Protocol §9 Common Response Status Codes.
package struct ODataError: Error, Sendable, Hashable {
    package let kind: Kind
    /// What is wrong and how to mend it, without the place.
    package let message: String
    /// The offset of the first byte at fault in the URL relative to the service root, as it was sent; `nil` where the
    /// fault has no place.
    package let position: Int?

    package enum Kind: Sendable, Hashable, CaseIterable {
        /// The request breaks the grammar: 400.
        case malformed
        /// The request goes past a limit of this server: 400.
        case limitExceeded
        /// The request is right by the standard, and this server does not offer it: 501.
        case unsupported
        /// The path leads to nothing: 404.
        case notFound
    }

    package init(_ kind: Kind, _ message: String, at position: Int? = nil) {
        self.kind = kind
        self.message = message
        self.position = position
    }
}

extension ODataError: CustomStringConvertible {
    /// The message with its place: `… (at character 12 of the URL)`, counted from 0.
    package var description: String {
        guard let position else { return message }
        return "\(message) (at character \(position) of the URL after the service root)"
    }
}

extension ODataError.Kind {
    /// The value of `code` in an error body.
    package var code: String {
        switch self {
        case .malformed: "BAD_USER_INPUT"
        case .limitExceeded: "LIMIT_EXCEEDED"
        case .unsupported: "NOT_IMPLEMENTED"
        case .notFound: "NOT_FOUND"
        }
    }

    /// The status of the response.
    package var status: Int {
        switch self {
        case .malformed, .limitExceeded: 400
        case .unsupported: 501
        case .notFound: 404
        }
    }
}
