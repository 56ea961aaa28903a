/// One entry of `errors` in a response.
///
/// - Source: GraphQL specification (September 2025) §7.1.6 Errors.
package struct GraphQLError: Error, Sendable, Equatable {
    /// What is wrong, where, and how to mend it, for the author of the request. Never SQL, a table name or a stack.
    package var message: String
    /// Where in the document; empty when the error has no place there.
    package var locations: [SourceLocation]
    /// The field of the response; empty for an error of the request as a whole.
    package var path: [ResponsePathElement]
    /// `extensions.code`.
    package var code: ErrorCode
    /// Further entries of `extensions`, for example an error id. `code` is not among them.
    package var extensions: [String: String]

    /// Names in messages come from requests, which may be long.
    private static let maximumLength = 2_000

    /// An error; what is left out is empty. Of a long message the end is left off.
    package init(
        _ message: String,
        locations: [SourceLocation] = [],
        path: [ResponsePathElement] = [],
        code: ErrorCode,
        extensions: [String: String] = [:]
    ) {
        self.message =
            message.utf8.count > Self.maximumLength ? message.prefix(Self.maximumLength) + "…" : message
        self.locations = locations
        self.path = path
        self.code = code
        self.extensions = extensions
    }
}

extension GraphQLError: CustomStringConvertible {
    /// `message (line:column)`, for logs and the command line.
    package var description: String {
        guard !locations.isEmpty else { return message }
        let places = locations.map { "\($0.line):\($0.column)" }.joined(separator: ", ")
        return "\(message) (\(places))"
    }
}
