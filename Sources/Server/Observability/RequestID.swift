/// The name of one request in the log, in its answer, and at its caller.
struct RequestID: Sendable, Hashable, CustomStringConvertible {
    let text: String

    var description: String { text }

    /// Takes the caller's `X-Request-ID` when it is 1 to 128 letters, digits and `-._:+/=@`; else makes a random one.
    init(header: String?) {
        if let header, Self.isValid(header) {
            text = header
        } else {
            text = Self.hex(UInt64.random(in: .min ... .max)) + Self.hex(UInt64.random(in: .min ... .max))
        }
    }

    private static func isValid(_ text: String) -> Bool {
        let bytes = text.utf8
        guard !bytes.isEmpty, bytes.count <= 128 else { return false }
        return bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "-._:+/=@".utf8.contains(byte)
            }
        }
    }

    private static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
