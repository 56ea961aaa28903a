package import JSON
package import OrderedCollections

/// A literal, a variable or a default after coercion to its type.
///
/// Numbers that need exactness keep their digits: an `Int` is `.int`, a `Float` is `.float`, `BigInt` and `Decimal`
/// are `.number` with the digits as written. `String`, `ID`, `Date` and the other textual scalars are `.string`.
/// A `JSON` scalar is `.json`.
package indirect enum InputValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    case int(Int32)
    case float(Double)
    case number(String)
    case string(String)
    case `enum`(String)
    case json(JSONValue)
    case list([InputValue])
    /// Only the fields that are present, or have a default, in the order of the type.
    case object(OrderedDictionary<String, InputValue>)
}
