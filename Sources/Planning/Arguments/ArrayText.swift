/// A one-dimensional array in PostgreSQL's text format: `{"1","a\\"b",NULL}`.
///
/// - Source: PostgreSQL manual §8.15.6, Array Input and Output Syntax.
package struct ArrayText {
    private var text: [UInt8] = [UInt8(ascii: "{")]

    /// An array without elements.
    package init() {}

    /// Adds an element; `nil` is NULL.
    package mutating func append(_ element: UnsafeBufferPointer<UInt8>?) {
        if text.count > 1 { text.append(UInt8(ascii: ",")) }
        guard let element else {
            text.append(contentsOf: "NULL".utf8)
            return
        }
        text.append(UInt8(ascii: "\""))
        for byte in element {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { text.append(UInt8(ascii: "\\")) }
            text.append(byte)
        }
        text.append(UInt8(ascii: "\""))
    }

    /// The whole.
    package consuming func finish() -> [UInt8] {
        text.append(UInt8(ascii: "}"))
        return text
    }
}
