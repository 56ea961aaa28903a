/// A literal or a variable.
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
}

/// The digits of a number as written; no precision is lost here.
package struct NumberValue: Sendable {
    package let text: String
    package let span: SourceSpan
}

/// A string after its escapes, or its block indentation, were resolved.
package struct StringValue: Sendable {
    package let text: String
    package let isBlock: Bool
    package let span: SourceSpan
}

package struct ListValue: Sendable {
    package let values: [Value]
    package let span: SourceSpan
}

package struct ObjectValue: Sendable {
    package let fields: [ObjectField]
    package let span: SourceSpan
}

package struct ObjectField: Sendable {
    package let name: Name
    package let value: Value
    package let span: SourceSpan
}
