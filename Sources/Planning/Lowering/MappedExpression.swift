import SQL

/// The text of an `@sql(expression:)`, in which `{row}` stands for the row.
struct MappedExpression {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// The expression over the row of `alias`, in parentheses.
    func fragment(of alias: Identifier) -> Fragment {
        let resolved = text.split(separator: "{row}", omittingEmptySubsequences: false).joined(separator: alias.quoted)
        guard let expression = TrustedExpression(mappingFile: resolved) else { return "null" }
        return Fragment(trusted: expression)
    }
}
