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

/// The line starts of a source, for turning many offsets into locations.
package struct LineTable: Sendable {
    private let source: Source
    /// Byte offsets, ascending; the first is 0.
    private let lineStarts: [Int]

    /// - Complexity: O(*n*) in the bytes of the source.
    package init(_ source: Source) {
        self.source = source
        var starts = [0]
        let bytes = source.bytes
        for position in bytes.indices {
            let isEnd =
                switch bytes[position] {
                case UInt8(ascii: "\n"): true
                case UInt8(ascii: "\r"): position + 1 == bytes.count || bytes[position + 1] != UInt8(ascii: "\n")
                default: false
                }
            if isEnd { starts.append(position + 1) }
        }
        lineStarts = starts
    }

    /// The line and column of a byte offset; an offset past the end is the end.
    ///
    /// - Complexity: O(log *lines* + length of the line).
    package func location(at offset: Int) -> SourceLocation {
        let offset = min(max(offset, 0), source.bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return SourceLocation(line: low + 1, column: source.utf16Length(from: lineStarts[low], to: offset) + 1)
    }
}
