extension Source {
    /// The offset of the first byte that begins no well-formed UTF-8 sequence; `nil` if the whole text is UTF-8.
    ///
    /// - Complexity: O(*n*) in the bytes.
    /// - Source: The Unicode Standard, table 3-7 Well-Formed UTF-8 Byte Sequences.
    func firstInvalidUTF8Offset() -> Int? {
        var position = 0
        while position < bytes.count {
            if bytes[position] < 0x80 {
                position += 1
                continue
            }
            guard let length = lengthOfSequence(at: position) else { return position }
            position += length
        }
        return nil
    }

    /// The length of the well-formed multi-byte sequence at an offset, or `nil` if there is none.
    private func lengthOfSequence(at start: Int) -> Int? {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[start] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return nil
        }
        guard start + length <= bytes.count, second.contains(bytes[start + 1]) else { return nil }
        for offset in start + 2..<start + length where bytes[offset] & 0xC0 != 0x80 { return nil }
        return length
    }
}
