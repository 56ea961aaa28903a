/// What a JSON text may cost before it is refused.
package struct JSONLimits: Sendable, Hashable {
    /// UTF-8 bytes of the whole text.
    package var maximumBytes: Int
    /// Arrays and objects inside one another.
    package var maximumDepth: Int

    /// The defaults are those of ``default``.
    package init(maximumBytes: Int = 4_000_000, maximumDepth: Int = 128) {
        self.maximumBytes = maximumBytes
        self.maximumDepth = maximumDepth
    }

    /// 4,000,000 bytes, depth 128.
    package static let `default` = JSONLimits()
}
