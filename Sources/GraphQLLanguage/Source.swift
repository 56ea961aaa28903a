/// A text of the GraphQL language: its UTF-8 bytes and the name that error reports give it.
///
/// - Source: GraphQL specification (September 2025) §2.1 Source Text.
package struct Source: Sendable {
    /// The bytes as received. They need not be valid UTF-8: the lexer reports where they are not.
    package let bytes: [UInt8]
    /// A file name, or `GraphQL request` for a text that came over the network.
    package let name: String

    /// A text in UTF-8, as it came.
    package init(bytes: [UInt8], name: String = "GraphQL request") {
        self.bytes = bytes
        self.name = name
    }

    /// A text of this program.
    package init(_ text: String, name: String = "GraphQL request") {
        self.init(bytes: Array(text.utf8), name: name)
    }
}

/// A half-open range of UTF-8 byte offsets in a ``Source``.
package struct SourceSpan: Sendable, Hashable {
    /// The offset of the first byte.
    package var start: Int
    /// The offset after the last byte.
    package var end: Int

    /// Both are byte offsets; `start` is at most `end`.
    package init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    /// The span of a node that stands in no source.
    package static let none = SourceSpan(start: 0, end: 0)
}
