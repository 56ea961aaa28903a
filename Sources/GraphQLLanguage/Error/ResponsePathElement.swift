/// One step from the root of a response to the field that an error is about.
///
/// - Source: GraphQL specification (September 2025) §7.1.7 Path.
package enum ResponsePathElement: Sendable, Hashable {
    /// A response key: the alias of a field, or its name.
    case key(String)
    /// A 0-based position in a list.
    case index(Int)
}

extension ResponsePathElement: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// A key.
    package init(stringLiteral value: String) {
        self = .key(value)
    }

    /// An index.
    package init(integerLiteral value: Int) {
        self = .index(value)
    }
}
