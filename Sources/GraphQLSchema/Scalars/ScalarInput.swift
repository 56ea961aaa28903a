import GraphQLLanguage
import JSON

/// A value given for a scalar, from a literal or from the JSON of a variable.
struct ScalarInput {
    /// What a scalar can be made of.
    enum Content {
        /// The digits as written. `isInteger` says that they have neither point nor exponent.
        case number(String, isInteger: Bool)
        case string(String)
        case boolean(Bool)
        /// An enum literal, a list or an object: no scalar but `JSON` takes them.
        case other
    }

    let content: Content
    /// Whether it is a literal of the document: a literal `1.0` is no Int, but the JSON number is one.
    let isLiteral: Bool
    /// The value as an error message shows it.
    let shown: String

    init(_ json: JSONValue) {
        isLiteral = false
        shown = Inspection.text(of: json)
        content =
            switch json {
            case .number(let digits):
                .number(digits, isInteger: !digits.utf8.contains { $0 == 0x2E || $0 == 0x65 || $0 == 0x45 })
            case .string(let string): .string(string)
            case .boolean(let boolean): .boolean(boolean)
            case .null, .array, .object: .other
            }
    }

    init(_ literal: Value) {
        isLiteral = true
        shown = Inspection.cut(literal.printed())
        content =
            switch literal {
            case .int(let number): .number(number.text, isInteger: true)
            case .float(let number): .number(number.text, isInteger: false)
            case .string(let string): .string(string.text)
            case .boolean(let boolean, _): .boolean(boolean)
            case .null, .enum, .list, .object, .variable: .other
            }
    }
}

/// Why a value is none of a scalar: a sentence with a full stop only where the scalar is a custom one.
package struct ScalarMismatch: Error, Sendable, Hashable {
    package let message: String
}
