extension JSONParser {
    /// An error at an offset, by default the current one.
    func error(_ message: String, at offset: Int? = nil, isLimit: Bool = false) -> JSONError {
        let offset = offset ?? position
        let (line, column) = location(of: offset)
        return JSONError(message: message, offset: offset, line: line, column: column, isLimit: isLimit)
    }

    /// The current character for an error message: quoted if printable, else its code point, or the end of the text.
    func describeCharacter() -> String {
        let end = min(position + 4, bytes.count)
        guard position < end else { return "the end of the text" }
        guard let scalar = String(decoding: bytes[position..<end], as: UTF8.self).unicodeScalars.first,
            scalar.value < 0x80 || bytes[position] >= 0xC2, scalar != "\u{FFFD}"
        else { return "a byte that is not UTF-8" }
        guard scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{FEFF}" else {
            return "\"\(scalar)\""
        }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    /// The line and the column in UTF-16 code units, both 1-based.
    ///
    /// - Complexity: O(`offset`).
    private func location(of offset: Int) -> (line: Int, column: Int) {
        var line = 1
        var column = 1
        var previous: UInt8 = 0
        for byte in bytes[..<min(offset, bytes.count)] {
            let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
            if isLineEnd {
                if !(byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r")) { line += 1 }
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += byte >= 0xF0 ? 2 : 1
            }
            previous = byte
        }
        return (line, column)
    }
}
