/// A primitive value written in a URL.
///
/// Numbers and moments keep their text, which is checked against the grammar: PostgreSQL reads them exactly.
///
/// - Source: OData ABNF v4.01, `primitiveLiteral`.
package enum Literal: Sendable, Hashable {
    case null
    case boolean(Bool)
    /// Digits with an optional minus: `-42`.
    case integer(String)
    /// With a fraction, without an exponent: `3.14`.
    case decimal(String)
    /// With an exponent, or `NaN`, `INF`, `-INF`.
    case double(String)
    case string(String)
    /// `2022-12-31`
    case date(String)
    /// `23:59:59.5`
    case timeOfDay(String)
    /// With `Z` or an offset: `2022-12-31T23:59:59Z`.
    case dateTimeOffset(String)
    case guid(String)
    /// ISO 8601 in days, hours, minutes and seconds: `P6DT23H59M59.9999S`.
    case duration(String)
    /// The base64url text between the quotes.
    case binary(String)
    /// `Sales.Pattern'Yellow'`
    case enumeration(type: String, value: String)
}

extension Literal: CustomStringConvertible {
    /// The literal as it stands in a URL without percent-encoding.
    package var description: String {
        switch self {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .integer(let text), .decimal(let text), .double(let text), .date(let text), .timeOfDay(let text),
            .dateTimeOffset(let text), .guid(let text):
            text
        case .string(let text):
            "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
        case .duration(let text): "duration'\(text)'"
        case .binary(let text): "binary'\(text)'"
        case .enumeration(let type, let value): "\(type)'\(value)'"
        }
    }
}
