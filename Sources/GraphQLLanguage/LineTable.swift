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
