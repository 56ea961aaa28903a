/// A place in a source text as people and editors count it.
///
/// - Source: GraphQL specification (September 2025) §7.1.6 Errors.
package struct SourceLocation: Sendable, Hashable {
    /// 1-based. `\n`, `\r\n` and `\r` end a line.
    package let line: Int
    /// 1-based, in UTF-16 code units, as editors and the reference implementation count.
    package let column: Int

    /// Both are 1-based.
    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
