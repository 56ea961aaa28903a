/// Cuts an SQL script into statements where `psql -f` would cut it.
///
/// A semicolon ends a statement unless it stands in quotes, in dollar quotes, in a comment, in parentheses or in the body
/// of `BEGIN ATOMIC … END`.
///
/// - Source: PostgreSQL manual §4.1 Lexical Structure; reference page of psql.
struct ScriptSplitter {
    private let bytes: [UInt8]
    private let file: String
    private var position = 0
    private var line = 1
    private var statements: [ScriptStatement] = []

    private init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    /// The statements of a script, in order.
    ///
    /// - Throws: ``CommandFailure`` with `file:line` for what psql would refuse, and for commands of psql itself.
    /// - Complexity: O(*n*) in the bytes.
    static func split(_ bytes: [UInt8], file: String) throws(CommandFailure) -> [ScriptStatement] {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .input("\(file): it is not UTF-8.") }
        guard !bytes.contains(0) else { throw .input("\(file): it contains a NUL character.") }
        var splitter = ScriptSplitter(bytes, file: file)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { splitter.position = 3 }
        while try splitter.readStatement() {}
        return splitter.statements
    }

    private mutating func readStatement() throws(CommandFailure) -> Bool {
        try skipBlank()
        guard let first = peek() else { return false }
        guard first != UInt8(ascii: "\\") else {
            let command = String(decoding: bytes[position...].prefix { $0 > 0x20 }.prefix(20), as: UTF8.self)
            throw .input("\(file):\(line): \(command) is a command of psql, not SQL; scripts must be plain SQL.")
        }
        if first == UInt8(ascii: ";") {
            advance()
            return true
        }
        let start = position
        let startLine = line
        var shape = StatementShape()
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: ";") where shape.canEnd:
                advance()
                append(from: start, line: startLine, shape: shape)
                return true
            case UInt8(ascii: "("): shape.parentheses += 1
            case UInt8(ascii: ")"): shape.parentheses = max(0, shape.parentheses - 1)
            default: break
            }
            try readToken(byte, into: &shape)
        }
        append(from: start, line: startLine, shape: shape)
        return true
    }

    /// Reads a quoted text, a comment, a word or one character.
    private mutating func readToken(_ byte: UInt8, into shape: inout StatementShape) throws(CommandFailure) {
        switch byte {
        case UInt8(ascii: "'"):
            try readQuoted(byte, escapes: false)
        case UInt8(ascii: "\""):
            try readQuoted(byte, escapes: false)
        case UInt8(ascii: "-") where peek(1) == UInt8(ascii: "-"):
            skipLine()
        case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
            try skipBlockComment()
        case UInt8(ascii: "$"):
            if let tag = dollarTag() { try readDollarQuoted(tag) } else { advance() }
        case _ where Self.isWordStart(byte):
            let start = position
            while let next = peek(), Self.isWordPart(next) || next == UInt8(ascii: "$") { advance() }
            let word = String(decoding: bytes[start..<position], as: UTF8.self).uppercased()
            if word == "E", peek() == UInt8(ascii: "'") {
                try readQuoted(UInt8(ascii: "'"), escapes: true)
            } else {
                shape.add(word)
            }
        default:
            advance()
        }
    }

    private mutating func append(from start: Int, line: Int, shape: StatementShape) {
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if shape.isCopyFromStandardInput {
            statements.append(ScriptStatement(text: text, line: line, kind: .copy(data: readCopyData())))
        } else {
            statements.append(
                ScriptStatement(text: text, line: line, kind: shape.isTransactionControl ? .transaction : .sql)
            )
        }
    }

    /// The lines after the statement's own, up to `\.` or the end.
    private mutating func readCopyData() -> [UInt8] {
        skipLine()
        advance()
        let start = position
        while position < bytes.count {
            let lineStart = position
            skipLine()
            let content = bytes[lineStart..<position]
            advance()
            if content.elementsEqual([0x5C, 0x2E]) || content.elementsEqual([0x5C, 0x2E, 0x0D]) {
                return Array(bytes[start..<lineStart])
            }
        }
        return Array(bytes[start..<position])
    }

    private mutating func skipBlank() throws(CommandFailure) {
        while let byte = peek() {
            if byte == UInt8(ascii: "-"), peek(1) == UInt8(ascii: "-") {
                skipLine()
            } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
                try skipBlockComment()
            } else if Self.isSpace(byte) {
                advance()
            } else {
                return
            }
        }
    }

    private mutating func skipLine() {
        while let byte = peek(), byte != UInt8(ascii: "\n") { advance() }
    }

    /// Comments nest.
    private mutating func skipBlockComment() throws(CommandFailure) {
        let startLine = line
        var depth = 0
        while let byte = peek() {
            if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
                depth += 1
                advance(2)
            } else if byte == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
                depth -= 1
                advance(2)
                if depth == 0 { return }
            } else {
                advance()
            }
        }
        throw .input("\(file):\(startLine): the comment that begins here does not end.")
    }

    /// A doubled quote stands for itself; with `escapes` a backslash protects the next character.
    private mutating func readQuoted(_ quote: UInt8, escapes: Bool) throws(CommandFailure) {
        let startLine = line
        advance()
        while let byte = peek() {
            if escapes, byte == UInt8(ascii: "\\") {
                advance(2)
            } else if byte != quote {
                advance()
            } else if peek(1) == quote {
                advance(2)
            } else {
                advance()
                return
            }
        }
        throw .input("\(file):\(startLine): the quoted text that begins here does not end.")
    }

    /// `$tag$` at the present place; `nil` when there is none.
    private func dollarTag() -> ArraySlice<UInt8>? {
        var end = position + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: "$") {
            let isFirst = end == position + 1
            guard isFirst ? Self.isWordStart(bytes[end]) : Self.isWordPart(bytes[end]) else { return nil }
            end += 1
        }
        return end < bytes.count ? bytes[position...end] : nil
    }

    private mutating func readDollarQuoted(_ tag: ArraySlice<UInt8>) throws(CommandFailure) {
        let startLine = line
        advance(tag.count)
        while let byte = peek() {
            if byte == UInt8(ascii: "$"), bytes[position...].starts(with: tag) {
                advance(tag.count)
                return
            }
            advance()
        }
        throw .input(
            "\(file):\(startLine): the text that begins with \(String(decoding: tag, as: UTF8.self)) here does not end."
        )
    }

    private func peek(_ ahead: Int = 0) -> UInt8? {
        position + ahead < bytes.count ? bytes[position + ahead] : nil
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where position < bytes.count {
            if bytes[position] == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
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
