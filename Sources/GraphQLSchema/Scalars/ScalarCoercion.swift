/// How values of a scalar are checked and coerced. The raw value is the name of the scalar in a schema.
///
/// - Source: GraphQL specification (September 2025) §3.5 Scalars.
package enum ScalarCoercion: String, Sendable, Hashable, CaseIterable {
    case int = "Int"
    case float = "Float"
    case string = "String"
    case boolean = "Boolean"
    case id = "ID"
    /// A whole number in the range of a PostgreSQL `int8`; digits are kept exact.
    case bigInt = "BigInt"
    /// A decimal number of any precision; digits are kept exact.
    case decimal = "Decimal"
    case uuid = "UUID"
    /// A calendar date, RFC 3339 `full-date`.
    case date = "Date"
    /// A time of day, RFC 3339 `partial-time` with an optional offset.
    case time = "Time"
    /// A moment, RFC 3339 `date-time`; without an offset it is local.
    case dateTime = "DateTime"
    /// A length of time, ISO 8601 `PnYnMnDTnHnMnS`.
    case duration = "Duration"
    case json = "JSON"
    /// Bytes, RFC 4648 §4.
    case base64 = "Base64"
    /// A custom scalar that the product does not know: it accepts anything.
    case unchecked = ""
}
