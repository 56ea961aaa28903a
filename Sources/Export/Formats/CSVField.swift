import Execution

/// Writes one field of a CSV record.
enum CSVField {
    /// Writes the bytes, in quotes where they hold a quote, a comma or a line break, or are empty.
    ///
    /// - Source: RFC 4180 §2, rules 5 to 7.
    @inline(__always)
    static func write(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout OutputBuffer) {
        if needsQuotes(bytes) { writeQuoted(bytes, into: &output) } else { output.append(bytes) }
    }

    /// Whether a spreadsheet takes a text that begins so for a formula.
    ///
    /// - Source: OWASP, CSV Injection.
    static func beginsFormula(_ first: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
            UInt8(ascii: "\r"):
            true
        default: false
        }
    }

    /// Writes the bytes with `'` before them.
    @inline(never)
    static func write(guarded bytes: UnsafeBufferPointer<UInt8>, into output: inout OutputBuffer) {
        let text = [UInt8(ascii: "'")] + bytes
        text.withUnsafeBufferPointer { write($0, into: &output) }
    }

    @inline(never)
    private static func writeQuoted(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout OutputBuffer) {
        output.append(UInt8(ascii: "\""))
        var start = 0
        for place in bytes.indices where bytes[place] == UInt8(ascii: "\"") {
            output.append(UnsafeBufferPointer(rebasing: bytes[start...place]))
            start = place
        }
        output.append(UnsafeBufferPointer(rebasing: bytes[start...]))
        output.append(UInt8(ascii: "\""))
    }

    /// Looks at eight bytes at a time.
    @inline(__always)
    private static func needsQuotes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return true }
        let raw = UnsafeRawPointer(start)
        var place = 0
        while place + 8 <= bytes.count {
            if hasSpecial(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) { return true }
            place += 8
        }
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n"): return true
            default: place += 1
            }
        }
        return false
    }

    @inline(__always)
    private static func hasSpecial(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // A byte is zero where the subtraction borrows into its high bit and the byte itself had none.
        func zeroByte(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
        let found =
            zeroByte(word ^ (ones &* 0x22)) | zeroByte(word ^ (ones &* 0x2c)) | zeroByte(word ^ (ones &* 0x0d))
            | zeroByte(word ^ (ones &* 0x0a))
        return found & (ones &* 0x80) != 0
    }
}
