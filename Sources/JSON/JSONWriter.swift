import OrderedCollections

/// Appends JSON to a growing array of bytes, without white space.
///
/// - Source: RFC 8259.
package enum JSONWriter {
    /// Appends a text as a JSON string, quotes included.
    package static func append(string text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { append(stringBytes: UnsafeRawBufferPointer($0), to: &output) }
    }

    /// Appends UTF-8 bytes as a JSON string, quotes included. The bytes are not checked to be UTF-8.
    ///
    /// - Complexity: O(*n*) in the bytes.
    package static func append(stringBytes bytes: UnsafeRawBufferPointer, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var start = 0
        while start < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
            let length = JSONEscape.lengthOfCleanPrefix(rest)
            output.append(contentsOf: rest[..<length])
            start += length
            guard start < bytes.count else { break }
            JSONEscape.withReplacement(for: bytes[start]) { output.append(contentsOf: $0) }
            start += 1
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Appends a value: numbers keep their digits, objects their order.
    ///
    /// Recursion follows the value, whose depth the parser bounded.
    package static func append(_ value: JSONValue, to output: inout [UInt8]) {
        switch value {
        case .null: output.append(contentsOf: "null".utf8)
        case .boolean(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let digits): output.append(contentsOf: digits.utf8)
        case .string(let text): append(string: text, to: &output)
        case .array(let elements):
            output.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                append(element, to: &output)
            }
            output.append(UInt8(ascii: "]"))
        case .object(let members):
            output.append(UInt8(ascii: "{"))
            var isFirst = true
            for (key, member) in members {
                if !isFirst { output.append(UInt8(ascii: ",")) }
                isFirst = false
                append(string: key, to: &output)
                output.append(UInt8(ascii: ":"))
                append(member, to: &output)
            }
            output.append(UInt8(ascii: "}"))
        }
    }
}

extension JSONValue {
    /// The value as a JSON text in UTF-8, without white space.
    package func serialized() -> [UInt8] {
        var output: [UInt8] = []
        JSONWriter.append(self, to: &output)
        return output
    }
}
