import JSON

/// Writes values in PostgreSQL's text format as JSON.
///
/// - Source: PostgreSQL manual §8 Data Types, the parts on output; sessions have DateStyle ISO and IntervalStyle
///   iso_8601.
enum ScalarEncoder {
    /// Writes one value.
    ///
    /// - Returns: false, with nothing written, where JSON or the GraphQL type cannot represent the value.
    @inline(__always)
    static func encode(
        _ bytes: UnsafeBufferPointer<UInt8>,
        by instruction: Instruction,
        program: ResponseProgram,
        into output: inout OutputBuffer
    ) -> Bool {
        switch instruction.operation {
        case .raw: output.append(bytes)
        case .text: text(bytes, into: &output)
        case .quoted:
            output.reserve(bytes.count + 2)
            output.append(UInt8(ascii: "\""))
            output.append(bytes)
            output.append(UInt8(ascii: "\""))
        case .number:
            // `NaN`, `Infinity` and `-Infinity` are the only values with a letter N or I.
            guard let last = bytes.last, isDigit(last) else { return false }
            output.append(bytes)
        case .boolean:
            if bytes.first == UInt8(ascii: "t") { output.append("true") } else { output.append("false") }
        default: return rare(bytes, by: instruction, program: program, into: &output)
        }
        return true
    }

    @inline(never)
    private static func rare(
        _ bytes: UnsafeBufferPointer<UInt8>,
        by instruction: Instruction,
        program: ResponseProgram,
        into output: inout OutputBuffer
    ) -> Bool {
        switch instruction.operation {
        case .date: return TemporalEncoder.date(bytes, into: &output)
        case .timestamp: return TemporalEncoder.timestamp(bytes, into: &output)
        case .bytes: return Base64Encoder.encode(hexadecimal: bytes, into: &output)
        case .enumeration:
            guard let name = program.enumerations[Int(instruction.operand)].name(of: bytes) else { return false }
            output.append(UInt8(ascii: "\""))
            output.append(name)
            output.append(UInt8(ascii: "\""))
            return true
        case .array:
            let element = program.elements[Int(instruction.operand)]
            return ArrayEncoder.encode(bytes, element: element, program: program, into: &output)
        default: return false
        }
    }

    /// Writes a text as a JSON string.
    @inline(__always)
    static func text(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout OutputBuffer) {
        output.reserve(2)
        output.append(UInt8(ascii: "\""))
        escaped(bytes, into: &output)
        output.append(UInt8(ascii: "\""))
    }

    /// Writes the inside of a JSON string.
    @inline(__always)
    private static func escaped(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout OutputBuffer) {
        let raw = UnsafeRawBufferPointer(bytes)
        // A long text is measured first rather than given room for the worst case.
        let room = raw.count < 4096 ? raw.count * JSONEscape.maximumExpansion : JSONEscape.lengthAfterEscape(raw)
        output.reserve(room)
        output.advance(by: JSONEscape.write(raw, to: output.base + output.count))
    }

    /// Writes a value of a key inside a `nodeId`, with `%` and `:` as `%25` and `%3A`.
    static func nodeKey(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout OutputBuffer) {
        var start = 0
        for place in 0...bytes.count {
            let replacement: StaticString
            switch place < bytes.count ? bytes[place] : 0 {
            case UInt8(ascii: "%"): replacement = "%25"
            case UInt8(ascii: ":"): replacement = "%3A"
            default:
                guard place == bytes.count else { continue }
                replacement = ""
            }
            escaped(UnsafeBufferPointer(rebasing: bytes[start..<place]), into: &output)
            output.append(replacement)
            start = place + 1
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
