/// A script as a window that moves over its bytes: what is behind the present statement is forgotten.
///
/// Offsets count the bytes of the script from 0, wherever the window is.
struct ScriptReader {
    private let file: ScriptFile
    private var window: [UInt8] = []
    /// The offset of the window's first byte.
    private var origin = 0
    private var isAtEnd = false
    /// The offset of the next byte.
    private(set) var offset = 0
    /// Where the next byte is.
    private(set) var place = ScriptPlace()

    /// - Throws: ``CommandFailure`` when the file cannot be read.
    init(_ file: ScriptFile) throws(CommandFailure) {
        self.file = file
        if try has(3), window.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }

    /// The path of the file.
    var name: String { file.name }

    /// Whether so many bytes are left; reads on as far as that needs.
    mutating func has(_ count: Int) throws(CommandFailure) -> Bool {
        while offset + count > origin + window.count {
            if isAtEnd { return false }
            let piece = try file.read()
            isAtEnd = piece.isEmpty
            window += piece
        }
        return true
    }

    /// The next byte, or one further ahead; `nil` behind the end.
    mutating func peek(_ ahead: Int = 0) throws(CommandFailure) -> UInt8? {
        try has(ahead + 1) ? window[offset - origin + ahead] : nil
    }

    /// Whether these bytes come next.
    mutating func starts(with bytes: [UInt8]) throws(CommandFailure) -> Bool {
        try has(bytes.count) && window[(offset - origin)...].starts(with: bytes)
    }

    /// Goes behind so many bytes, or to the end.
    mutating func advance(_ count: Int = 1) throws(CommandFailure) {
        for _ in 0..<count {
            guard let byte = try peek() else { return }
            offset += 1
            // Only the first byte of a code point counts.
            if byte & 0xC0 != 0x80 { place.pass(isNewline: byte == UInt8(ascii: "\n")) }
        }
    }

    /// Goes to the end of the line, before its line break.
    mutating func skipLine() throws(CommandFailure) {
        while let byte = try peek(), byte != UInt8(ascii: "\n") { try advance() }
    }

    /// The bytes from an offset that is not forgotten to the present one.
    func bytes(from start: Int) -> ArraySlice<UInt8> {
        window[(start - origin)..<(offset - origin)]
    }

    /// Forgets what is behind the present offset.
    mutating func forget() {
        // Moving the rest of the window costs: it is done once for each piece, not for each statement.
        guard offset - origin >= ScriptFile.pieceSize else { return }
        window.removeFirst(offset - origin)
        origin = offset
    }

    /// Takes data of a COPY up to a line `\.`, which is passed over, or to the end.
    ///
    /// - Parameter isInLine: Whether the last piece ended inside a line.
    /// - Returns: A piece; `nil` after the last.
    mutating func takeCopyData(isInLine: inout Bool) throws(CommandFailure) -> [UInt8]? {
        // A whole mark has four bytes with its line break.
        guard try has(1) else { return nil }
        _ = try has(4)
        let start = offset - origin
        var end = start
        while end < window.count {
            if !isInLine {
                if let length = endMark(at: end) {
                    guard end == start else { break }
                    offset += length
                    place.pass(isNewline: true)
                    forget()
                    return nil
                }
                // The bytes left may be the beginning of a mark.
                if window.count - end < 4, !isAtEnd, end > start { break }
            }
            if let newline = window[end...].firstIndex(of: UInt8(ascii: "\n")) {
                end = newline + 1
                isInLine = false
                place.pass(isNewline: true)
            } else {
                end = window.count
                isInLine = true
            }
        }
        let piece = Array(window[start..<end])
        offset += piece.count
        forget()
        return piece
    }

    /// Bytes of the line `\.` at an index of the window, its line break included; `nil` where another line is.
    ///
    /// - Source: PostgreSQL manual, COPY, File Formats: the end of data.
    private func endMark(at index: Int) -> Int? {
        let rest = window[index...].prefix(4)
        for mark in ["\\.\n", "\\.\r\n"] where rest.starts(with: mark.utf8) { return mark.utf8.count }
        return isAtEnd && (rest.elementsEqual("\\.".utf8) || rest.elementsEqual("\\.\r".utf8)) ? rest.count : nil
    }
}
