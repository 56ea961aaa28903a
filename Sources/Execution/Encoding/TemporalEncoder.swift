/// Writes dates and timestamps of DateStyle ISO in the forms of RFC 3339.
///
/// - Source: PostgreSQL manual §8.5.2 Date/Time Output; RFC 3339 §5.6.
enum TemporalEncoder {
    /// `2023-01-31`. Infinite dates and those before Christ have no form in RFC 3339.
    static func date(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout OutputBuffer) -> Bool {
        guard isRepresentable(bytes) else { return false }
        output.append(UInt8(ascii: "\""))
        output.append(bytes)
        output.append(UInt8(ascii: "\""))
        return true
    }

    /// `2023-01-31 08:00:00.5+08` becomes `2023-01-31T08:00:00.5+08:00`; without an offset there is none.
    static func timestamp(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout OutputBuffer) -> Bool {
        guard isRepresentable(bytes), bytes.count > dateLength else { return false }
        output.append(UInt8(ascii: "\""))
        output.append(UnsafeBufferPointer(rebasing: bytes[..<dateLength]))
        output.append(UInt8(ascii: "T"))
        output.append(UnsafeBufferPointer(rebasing: bytes[(dateLength + 1)...]))
        if hasOffsetOfHours(bytes) { output.append(":00") }
        output.append(UInt8(ascii: "\""))
        return true
    }

    /// Bytes of `2023-01-31`.
    private static let dateLength = 10

    /// Whether the text ends in a sign and two digits.
    private static func hasOffsetOfHours(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let sign = bytes[bytes.count - 3]
        return sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    }

    /// Four digits of a year and no era.
    private static func isRepresentable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count >= 10, let last = bytes.last else { return false }
        return bytes[4] == UInt8(ascii: "-") && ScalarEncoder.isDigit(bytes[0]) && ScalarEncoder.isDigit(last)
    }
}
