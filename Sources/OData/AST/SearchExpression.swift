/// What `$search` looks for.
///
/// - Source: OData v4.01 Part 2: URL Conventions §5.1.7 System Query Option $search.
package indirect enum SearchExpression: Sendable, Hashable {
    /// One word, or the words of a phrase in their order.
    case text(String)
    case not(SearchExpression)
    /// At least two.
    case and([SearchExpression])
    /// At least two.
    case or([SearchExpression])
}

extension SearchExpression: CustomStringConvertible {
    /// With quotes around every text and parentheses around every operand that is an operator itself.
    package var description: String {
        switch self {
        case .text(let text): "\"\(text)\""
        case .not(let operand): "NOT \(operand.operandText)"
        case .and(let operands): operands.map(\.operandText).joined(separator: " AND ")
        case .or(let operands): operands.map(\.operandText).joined(separator: " OR ")
        }
    }

    private var operandText: String {
        if case .text = self { description } else { "(\(description))" }
    }
}
