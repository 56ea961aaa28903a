/// Appends JSON to a growing array of bytes.
package enum JSONWriter {
    /// Appends a text as a JSON string, quotes included.
    package static func append(string text: String, to output: inout [UInt8]) {}

    /// Appends UTF-8 bytes as a JSON string, quotes included.
    package static func append(stringBytes bytes: UnsafeRawBufferPointer, to output: inout [UInt8]) {}

    /// Appends a value without white space; numbers keep their digits, objects their order.
    package static func append(_ value: JSONValue, to output: inout [UInt8]) {}

    /// Writes the inside of a JSON string (no quotes) to raw memory and returns the count of bytes written.
    ///
    /// `destination` must have room for `6 * bytes.count` bytes.
    package static func escape(_ bytes: UnsafeRawBufferPointer, into destination: UnsafeMutableRawPointer) -> Int { 0 }
}
