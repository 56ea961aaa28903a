/// Cuts an SQL script into statements where `psql -f` would cut it.
///
/// A semicolon ends a statement unless it stands in quotes, in dollar quotes, in a comment, in parentheses or in the body
/// of `BEGIN ATOMIC … END`.
///
/// - Source: PostgreSQL manual §4.1 Lexical Structure; reference page of psql.
struct ScriptSplitter {
    private var reader: ScriptReader
    private var isInCopyData = false
    /// Whether the last piece of COPY data ended inside a line.
    private var isInCopyLine = false

    /// - Throws: ``CommandFailure`` when the file cannot be read.
    init(_ file: ScriptFile) throws(CommandFailure) {
        reader = try ScriptReader(file)
    }

    /// Bytes of the script that are behind the present statement or piece of data.
    var offset: Int { reader.offset }

    /// The next statement; `nil` at the end. Data of a COPY that was not taken is passed over.
    ///
    /// - Throws: ``CommandFailure`` with `file:line:column` for what psql would refuse, for commands of psql itself, and
    ///   for what would undo the loader's transaction.
    /// - Complexity: O(*n*) in the bytes.
    mutating func next() throws(CommandFailure) -> ScriptStatement? {
        while try nextCopyData() != nil {}
        reader.forget()
        while true {
            try skipBlank()
            guard try reader.peek() == UInt8(ascii: ";") else { break }
            try reader.advance()
        }
        guard try reader.has(1) else { return nil }
        let start = (offset: reader.offset, place: reader.place)
        var shape = StatementShape()
        while let byte = try reader.peek() {
            if byte == UInt8(ascii: ";"), shape.canEnd {
                try reader.advance()
                break
            }
            try readToken(byte, into: &shape)
        }
        return try statement(from: start.offset, start.place, shape)
    }

    /// The next piece of the lines that follow a COPY in the script; `nil` after the last.
    mutating func nextCopyData() throws(CommandFailure) -> [UInt8]? {
        guard isInCopyData else { return nil }
        if let piece = try reader.takeCopyData(isInLine: &isInCopyLine) { return piece }
        isInCopyData = false
        return nil
    }

    private mutating func statement(
        from start: Int,
        _ place: ScriptPlace,
        _ shape: StatementShape
    ) throws(CommandFailure) -> ScriptStatement {
        let bytes = reader.bytes(from: start)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw failure(place, "the statement that begins here is not UTF-8.")
        }
        guard !bytes.contains(0) else { throw failure(place, "the statement that begins here has a NUL character.") }
        if shape.undoesTransaction {
            throw failure(place, "\(shape.firstWord) would take back the whole load; remove it.")
        }
        guard shape.isCopyFromStandardInput else {
            return ScriptStatement(text: text, place: place, kind: shape.isTransactionControl ? .transaction : .sql)
        }
        try reader.skipLine()
        try reader.advance()
        isInCopyData = true
        isInCopyLine = false
        return ScriptStatement(text: text, place: place, kind: .copy)
    }

    private func failure(_ place: ScriptPlace, _ sentence: String) -> CommandFailure {
        .input("\(reader.name):\(place): \(sentence)")
    }

    /// Reads a quoted text, a comment, a word or one character.
    private mutating func readToken(_ byte: UInt8, into shape: inout StatementShape) throws(CommandFailure) {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            try readQuoted(byte, escapes: false)
        case UInt8(ascii: "-") where try reader.peek(1) == UInt8(ascii: "-"):
            try reader.skipLine()
        case UInt8(ascii: "/") where try reader.peek(1) == UInt8(ascii: "*"):
            try skipBlockComment()
        case UInt8(ascii: "$"):
            if let tag = try dollarTag() { try readDollarQuoted(tag) } else { try reader.advance() }
        case UInt8(ascii: "\\"):
            throw try psqlCommand()
        case _ where Self.isWordStart(byte):
            try readWord(into: &shape)
        default:
            if byte == UInt8(ascii: "(") { shape.parentheses += 1 }
            if byte == UInt8(ascii: ")") { shape.parentheses = max(0, shape.parentheses - 1) }
            try reader.advance()
        }
    }

    private mutating func readWord(into shape: inout StatementShape) throws(CommandFailure) {
        let start = reader.offset
        while let next = try reader.peek(), Self.isWordPart(next) || next == UInt8(ascii: "$") { try reader.advance() }
        let word = String(decoding: reader.bytes(from: start), as: UTF8.self).uppercased()
        if word == "E", try reader.peek() == UInt8(ascii: "'") {
            try readQuoted(UInt8(ascii: "'"), escapes: true)
        } else {
            shape.add(word)
        }
    }

    /// What a backslash outside quotes begins.
    private mutating func psqlCommand() throws(CommandFailure) -> CommandFailure {
        let (start, place) = (reader.offset, reader.place)
        while let byte = try reader.peek(), byte > 0x20, reader.offset - start < 20 { try reader.advance() }
        let command = String(decoding: reader.bytes(from: start), as: UTF8.self)
        return failure(place, "\(command) is a command of psql, not SQL; scripts must be plain SQL.")
    }

    private mutating func skipBlank() throws(CommandFailure) {
        while let byte = try reader.peek() {
            if byte == UInt8(ascii: "-"), try reader.peek(1) == UInt8(ascii: "-") {
                try reader.skipLine()
            } else if byte == UInt8(ascii: "/"), try reader.peek(1) == UInt8(ascii: "*") {
                try skipBlockComment()
            } else if Self.isSpace(byte) {
                try reader.advance()
            } else {
                return
            }
        }
    }

    /// Comments nest.
    private mutating func skipBlockComment() throws(CommandFailure) {
        let start = reader.place
        var depth = 0
        while let byte = try reader.peek() {
            if byte == UInt8(ascii: "/"), try reader.peek(1) == UInt8(ascii: "*") {
                depth += 1
                try reader.advance(2)
            } else if byte == UInt8(ascii: "*"), try reader.peek(1) == UInt8(ascii: "/") {
                depth -= 1
                try reader.advance(2)
                if depth == 0 { return }
            } else {
                try reader.advance()
            }
        }
        throw failure(start, "the comment that begins here does not end.")
    }

    /// A doubled quote stands for itself; with `escapes` a backslash protects the next character.
    private mutating func readQuoted(_ quote: UInt8, escapes: Bool) throws(CommandFailure) {
        let start = reader.place
        try reader.advance()
        while let byte = try reader.peek() {
            if escapes, byte == UInt8(ascii: "\\") {
                try reader.advance(2)
            } else if byte != quote {
                try reader.advance()
            } else if try reader.peek(1) == quote {
                try reader.advance(2)
            } else {
                try reader.advance()
                return
            }
        }
        throw failure(start, "the quoted text that begins here does not end.")
    }

    /// `$tag$` at the present place; `nil` when there is none.
    private mutating func dollarTag() throws(CommandFailure) -> [UInt8]? {
        var tag = [UInt8(ascii: "$")]
        while let byte = try reader.peek(tag.count) {
            let isFirst = tag.count == 1
            tag.append(byte)
            if byte == UInt8(ascii: "$") { return tag }
            guard isFirst ? Self.isWordStart(byte) : Self.isWordPart(byte) else { return nil }
        }
        return nil
    }

    private mutating func readDollarQuoted(_ tag: [UInt8]) throws(CommandFailure) {
        let start = reader.place
        try reader.advance(tag.count)
        while let byte = try reader.peek() {
            if byte == UInt8(ascii: "$"), try reader.starts(with: tag) {
                try reader.advance(tag.count)
                return
            }
            try reader.advance()
        }
        throw failure(start, "the text that begins with \(String(decoding: tag, as: UTF8.self)) here does not end.")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private static func isWordStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            0x80...0xFF:
            true
        default: false
        }
    }

    private static func isWordPart(_ byte: UInt8) -> Bool {
        isWordStart(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
