/// One statement of an SQL script.
struct ScriptStatement: Sendable, Equatable {
    /// The statement with its semicolon, without what stands before it.
    let text: String
    /// Where its first character is in the file.
    let place: ScriptPlace
    let kind: Kind

    enum Kind: Sendable, Equatable {
        case sql
        /// `COPY … FROM STDIN`; the lines of its data follow in the script.
        case copy
        /// `BEGIN` or `COMMIT` and the like: the loader has a transaction of its own.
        case transaction
    }

    /// The first line of the statement, cut to a length that fits into a message.
    var excerpt: String {
        let line = text.prefix { !$0.isNewline }
        return line.count <= 80 ? String(line) : line.prefix(79) + "…"
    }

    /// Where a character of the statement is in the file.
    ///
    /// - Parameter position: From 1, in code points, as PostgreSQL counts.
    func place(of position: Int) -> ScriptPlace {
        var place = place
        for scalar in text.unicodeScalars.prefix(max(0, position - 1)) { place.pass(isNewline: scalar == "\n") }
        return place
    }
}

/// A line and a column of a file, both from 1; columns count code points.
struct ScriptPlace: Sendable, Hashable, CustomStringConvertible {
    var line = 1
    var column = 1

    /// `3:14`
    var description: String { "\(line):\(column)" }

    /// Goes behind one code point.
    mutating func pass(isNewline: Bool) {
        if isNewline {
            line += 1
            column = 1
        } else {
            column += 1
        }
    }
}
