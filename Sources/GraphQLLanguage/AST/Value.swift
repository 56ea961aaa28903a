/// A literal or a variable.
///
/// Values are equal when they mean the same: spans, the quotation style of strings and the order of the fields of an
/// input object do not count. Numbers are compared as written: `1.0` and `1.00` differ.
///
/// - Source: GraphQL specification (September 2025) §2.9 Input Values.
package indirect enum Value: Sendable {
    case variable(Variable)
    case int(NumberValue)
    case float(NumberValue)
    case string(StringValue)
    case boolean(Bool, SourceSpan)
    case null(SourceSpan)
    case `enum`(Name)
    case list(ListValue)
    case object(ObjectValue)

    /// Where the value stands, its delimiters included.
    package var span: SourceSpan {
        switch self {
        case .variable(let variable): variable.span
        case .int(let number), .float(let number): number.span
        case .string(let string): string.span
        case .boolean(_, let span), .null(let span): span
        case .enum(let name): name.span
        case .list(let list): list.span
        case .object(let object): object.span
        }
    }
}

/// The digits of a number as written; no precision is lost here.
package struct NumberValue: Sendable, Hashable {
    package let text: String
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// A string after its escapes, or its block indentation, were resolved.
package struct StringValue: Sendable, Hashable {
    package let text: String
    /// Whether it was written between triple quotes, which changes no meaning and does not count for equality.
    @IgnoredInEquality package internal(set) var isBlock: Bool
    @IgnoredInEquality package internal(set) var span: SourceSpan

    /// Compares code points, not what they look like: a composed and a decomposed accent are two strings.
    package static func == (left: StringValue, right: StringValue) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    /// Hashes the text.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(text)
    }
}

/// `ListValue : [ ] | [ Value+ ]`
package struct ListValue: Sendable, Hashable {
    package let values: [Value]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `ObjectValue : { } | { ObjectField+ }`
package struct ObjectValue: Sendable {
    /// As written: names can occur twice, which validation refuses.
    package let fields: [ObjectField]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `ObjectField : Name : Value`
package struct ObjectField: Sendable, Hashable {
    package let name: Name
    package let value: Value
    @IgnoredInEquality package internal(set) var span: SourceSpan
}
