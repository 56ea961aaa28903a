/// What one request may cost the parser.
package struct ODataLimits: Sendable, Hashable {
    /// Bytes of the URL after the service root, as sent.
    package var maximumBytes: Int
    /// How deep parentheses, calls, lambdas and expanded entities may nest.
    package var maximumDepth: Int
    /// How many operators of one precedence may follow each other: the height of the tree they make.
    package var maximumHeight: Int
    /// Nodes of all expressions, paths and options together.
    package var maximumNodes: Int
    /// Segments of the resource path.
    package var maximumSegments: Int

    package init(
        maximumBytes: Int = 16_384,
        maximumDepth: Int = 64,
        maximumHeight: Int = 200,
        maximumNodes: Int = 4_000,
        maximumSegments: Int = 16
    ) {
        self.maximumBytes = maximumBytes
        self.maximumDepth = maximumDepth
        self.maximumHeight = maximumHeight
        self.maximumNodes = maximumNodes
        self.maximumSegments = maximumSegments
    }

    /// The limits of a server that says nothing else.
    package static let standard = ODataLimits()
}
