extension Source {
    /// The line and column of a byte offset; an offset past the end is the end.
    ///
    /// Nothing is kept between calls. For many offsets of one source use ``LineTable``.
    ///
    /// - Complexity: O(`offset`).
    package func location(at offset: Int) -> SourceLocation {
        let end = min(max(offset, 0), bytes.count)
        var line = 1
        var lineStart = 0
        var position = 0
        while position < end {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\n") {
                line += 1
                lineStart = position
            } else if byte == UInt8(ascii: "\r") {
                if position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
                    guard position < end else { break }
                    position += 1
                }
                line += 1
                lineStart = position
            }
        }
        return SourceLocation(line: line, column: utf16Length(from: lineStart, to: end) + 1)
    }

    /// The UTF-16 code units of a range of bytes; a stray byte that is no UTF-8 start counts nothing.
    ///
    /// - Complexity: O(`end - start`).
    func utf16Length(from start: Int, to end: Int) -> Int {
        var units = 0
        for byte in bytes[start..<end] where byte & 0xC0 != 0x80 {
            units += byte >= 0xF0 ? 2 : 1
        }
        return units
    }
}
