/// SQL that the administrator wrote as `@sql(expression:)` in the mapping file.
///
/// This is the one way by which text that is not part of this program becomes SQL. Only the reader of the mapping
/// file makes such values; nothing that a caller sends may reach this initialiser.
package struct TrustedExpression: Sendable, Hashable {
    /// The expression as it stands in the file.
    package let text: String

    /// The text of an `@sql(expression:)` of the mapping file.
    ///
    /// - Returns: nil for an empty text and for one with a NUL.
    package init?(mappingFile text: String) {
        guard text.utf8.contains(where: { $0 > UInt8(ascii: " ") }), !text.utf8.contains(0) else { return nil }
        self.text = text
    }
}
