package import OrderedCollections

/// A JSON text as a value. Numbers keep their digits, objects their order.
///
/// - Source: RFC 8259.
package indirect enum JSONValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    /// The number exactly as written, for example `12345678901234567890.10`.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object(OrderedDictionary<String, JSONValue>)
}
