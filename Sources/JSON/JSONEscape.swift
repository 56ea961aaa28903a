/// The escapes inside a JSON string, on raw memory: for writers that own a growing buffer.
///
/// - Source: RFC 8259 §7 Strings.
package enum JSONEscape {
    /// The most bytes that one byte of text can become: `\u00XX`.
    package static let maximumExpansion = 6

    /// Writes the inside of a JSON string (no quotes) to raw memory and returns the count of bytes written.
    ///
    /// `destination` must have room for ``maximumExpansion`` times `bytes.count` bytes, and must not overlap `bytes`,
    /// which are not checked to be UTF-8.
    ///
    /// - Complexity: O(*n*) in the bytes; eight at a time where nothing needs an escape.
    package static func write(_ bytes: UnsafeRawBufferPointer, to destination: UnsafeMutableRawPointer) -> Int {
        var read = 0
        var written = 0
        while read < bytes.count {
            if read + 8 <= bytes.count {
                let word = bytes.loadUnaligned(fromByteOffset: read, as: UInt64.self)
                if !needsEscape(word) {
                    destination.storeBytes(of: word, toByteOffset: written, as: UInt64.self)
                    read += 8
                    written += 8
                    continue
                }
            }
            let end = min(read + 8, bytes.count)
            while read < end {
                let byte = bytes[read]
                read += 1
                if needsEscape(byte) {
                    withReplacement(for: byte) { replacement in
                        for byte in replacement {
                            destination.storeBytes(of: byte, toByteOffset: written, as: UInt8.self)
                            written += 1
                        }
                    }
                } else {
                    destination.storeBytes(of: byte, toByteOffset: written, as: UInt8.self)
                    written += 1
                }
            }
        }
        return written
    }

    /// The count of bytes that ``write(_:to:)`` would write.
    ///
    /// - Complexity: O(*n*) in the bytes.
    package static func lengthAfterEscape(_ bytes: UnsafeRawBufferPointer) -> Int {
        var length = bytes.count
        for byte in bytes where needsEscape(byte) {
            withReplacement(for: byte) { length += $0.count - 1 }
        }
        return length
    }

    /// The count of bytes before the first that needs an escape; all of them if none does.
    ///
    /// - Complexity: O(*n*) in that count.
    package static func lengthOfCleanPrefix(_ bytes: UnsafeRawBufferPointer) -> Int {
        var length = 0
        while length + 8 <= bytes.count,
            !needsEscape(bytes.loadUnaligned(fromByteOffset: length, as: UInt64.self))
        {
            length += 8
        }
        while length < bytes.count, !needsEscape(bytes[length]) { length += 1 }
        return length
    }

    /// Whether a byte is below 0x20, a quote or a backslash.
    @inline(__always)
    static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// Whether any of eight bytes is below 0x20, a quote or a backslash, in any byte order.
    ///
    /// `word - 0x01…` borrows into the top bit of a byte that is zero; masking with `~word` leaves only those, and
    /// bytes above a true one, so that the answer for the whole word is exact.
    @inline(__always)
    static func needsEscape(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* 0x22)
        let backslashes = word ^ (ones &* 0x5C)
        let below = (word &- ones &* 0x20) & ~word
        let matches = below | ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
        return matches & (ones &* 0x80) != 0
    }

    /// Calls back with the escape of a byte that needs one: two or six bytes.
    static func withReplacement(for byte: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        let short: StaticString? =
            switch byte {
            case UInt8(ascii: "\""): #"\""#
            case UInt8(ascii: "\\"): #"\\"#
            case UInt8(ascii: "\n"): #"\n"#
            case UInt8(ascii: "\r"): #"\r"#
            case UInt8(ascii: "\t"): #"\t"#
            case 0x08: #"\b"#
            case 0x0C: #"\f"#
            default: nil
            }
        if let short {
            short.withUTF8Buffer(body)
            return
        }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 6) { escape in
            for (index, byte) in #"\u00"#.utf8.enumerated() { escape[index] = byte }
            escape[4] = hexDigit(byte >> 4)
            escape[5] = hexDigit(byte & 0xF)
            body(UnsafeBufferPointer(escape))
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
