/// One statement of an SQL script.
struct ScriptStatement: Sendable, Equatable {
    /// The statement with its semicolon, without what stands before it.
    let text: String
    /// 1-based line of its first character in the file.
    let line: Int
    let kind: Kind

    enum Kind: Sendable, Equatable {
        case sql
        /// `COPY … FROM STDIN`, with the bytes of the lines up to `\.`.
        case copy(data: [UInt8])
        /// `BEGIN` or `COMMIT` and the like: the loader has a transaction of its own.
        case transaction
    }

    /// The first line of the statement, cut to a length that fits into a message.
    var excerpt: String {
        let line = text.prefix { !$0.isNewline }
        return line.count <= 80 ? String(line) : line.prefix(79) + "…"
    }
}
