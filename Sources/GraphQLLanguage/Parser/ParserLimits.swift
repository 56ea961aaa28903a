/// What a document may cost before it is refused.
package struct ParserLimits: Sendable, Hashable {
    /// UTF-8 bytes of the whole text.
    package var maximumDocumentBytes: Int
    /// Tokens, punctuators included.
    package var maximumTokens: Int
    /// Selection sets, lists, input objects and list types inside one another.
    ///
    /// Parsing, printing and comparing recurse so deep, so it stays well below 1,000.
    package var maximumDepth: Int

    /// The defaults are those of ``default``.
    package init(maximumDocumentBytes: Int = 1_000_000, maximumTokens: Int = 100_000, maximumDepth: Int = 200) {
        self.maximumDocumentBytes = maximumDocumentBytes
        self.maximumTokens = maximumTokens
        self.maximumDepth = maximumDepth
    }

    /// 1,000,000 bytes, 100,000 tokens, depth 200.
    package static let `default` = ParserLimits()
}
