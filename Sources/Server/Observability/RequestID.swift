import Synchronization

/// The name of one request in the log, in its answer, and at its caller.
struct RequestID: Sendable, Hashable, CustomStringConvertible {
    let text: String

    var description: String { text }

    /// Takes the caller's `X-Request-ID` when it is 1 to 128 letters, digits and `-._:+/=@`; else makes a random one.
    init(header: String?) {
        if let header, Self.isValid(header) {
            text = header
        } else {
            text = Self.made()
        }
    }

    /// Where the numbers of this process begin; the system's generator would be asked twice per request otherwise.
    private static let seed = UInt64.random(in: .min ... .max)
    private static let counter = Atomic<UInt64>(0)

    /// 32 hexadecimal digits, which no other request of this process has, nor by all odds one of another.
    private static func made() -> String {
        let number = counter.add(1, ordering: .relaxed).newValue
        let halves = (mixed(seed &+ number), mixed(~seed &+ number &* 0x9e37_79b9_7f4a_7c15))
        return String(unsafeUninitializedCapacity: 32) { bytes in
            for place in 0..<32 {
                let half = place < 16 ? halves.0 : halves.1
                let digit = UInt8(truncatingIfNeeded: half >> UInt64((15 - place % 16) * 4)) & 15
                bytes[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
            }
            return 32
        }
    }

    /// The output function of SplitMix64: different numbers stay different.
    private static func mixed(_ number: UInt64) -> UInt64 {
        var number = (number ^ (number >> 30)) &* 0xbf58_476d_1ce4_e5b9
        number = (number ^ (number >> 27)) &* 0x94d0_49bb_1331_11eb
        return number ^ (number >> 31)
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
}
