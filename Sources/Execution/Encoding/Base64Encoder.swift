/// Writes `bytea` in hexadecimal output as Base64.
///
/// - Source: PostgreSQL manual §8.4.1 bytea Hex Format; RFC 4648 §4.
enum Base64Encoder {
    /// `\x48656c6c6f` becomes `"SGVsbG8="`.
    ///
    /// - Returns: false, with nothing written, where the text is not in hexadecimal form.
    static func encode(hexadecimal bytes: UnsafeBufferPointer<UInt8>, into output: inout OutputBuffer) -> Bool {
        guard bytes.count >= 2, bytes.count.isMultiple(of: 2), bytes[0] == UInt8(ascii: "\\"),
            bytes[1] == UInt8(ascii: "x")
        else { return false }
        let start = output.count
        output.append(UInt8(ascii: "\""))
        var group: UInt32 = 0
        var filled = 0
        for place in stride(from: 2, to: bytes.count, by: 2) {
            guard let high = digit(bytes[place]), let low = digit(bytes[place + 1]) else {
                output.truncate(to: start)
                return false
            }
            group = group << 8 | UInt32(high << 4 | low)
            filled += 1
            if filled == 3 {
                write(group, characters: 4, into: &output)
                group = 0
                filled = 0
            }
        }
        if filled > 0 {
            write(group << UInt32(8 * (3 - filled)), characters: filled + 1, into: &output)
            for _ in filled..<3 { output.append(UInt8(ascii: "=")) }
        }
        output.append(UInt8(ascii: "\""))
        return true
    }

    private static func write(_ group: UInt32, characters: Int, into output: inout OutputBuffer) {
        for place in 0..<characters {
            output.append(character(UInt8(truncatingIfNeeded: group >> UInt32(18 - 6 * place)) & 0x3f))
        }
    }

    static func character(_ value: UInt8) -> UInt8 {
        switch value {
        case 0..<26: UInt8(ascii: "A") + value
        case 26..<52: UInt8(ascii: "a") + (value - 26)
        case 52..<62: UInt8(ascii: "0") + (value - 52)
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
