/// Why the embedded cluster cannot be had, and how to mend it.
package struct EmbeddedClusterError: Error, Sendable, Equatable, CustomStringConvertible {
    /// One sentence with what, where and how to mend it.
    package let message: String

    /// An error with its sentence.
    package init(_ message: String) {
        self.message = message
    }

    /// The sentence.
    package var description: String { message }
}
