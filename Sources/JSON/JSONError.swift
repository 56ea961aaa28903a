/// Why a text is no JSON that can be used, and where.
package struct JSONError: Error, Sendable, Equatable {
    /// What is wrong, for the author of the text.
    package let message: String
    /// 0-based, in bytes.
    package let offset: Int
    /// 1-based.
    package let line: Int
    /// 1-based, in UTF-16 code units.
    package let column: Int
    /// Whether a limit was passed; otherwise the text breaks the grammar.
    package let isLimit: Bool
}

extension JSONError: CustomStringConvertible {
    /// `message (line:column)`.
    package var description: String { "\(message) (\(line):\(column))" }
}
