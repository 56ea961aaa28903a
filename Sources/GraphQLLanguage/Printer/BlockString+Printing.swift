extension BlockString {
    /// The text as a block string whose further lines begin with `indentation`, or `nil` if no block string has this
    /// value: one with a carriage return, with a blank first or last line, or with an indentation that reading it
    /// would remove.
    ///
    /// A short text of one line stays on one line; any other gets its quotes on lines of their own.
    ///
    /// - Source: GraphQL specification (September 2025) §2.9.4 String Value, `BlockStringValue(rawValue)`.
    package static func printed(_ text: String, indentation: String = "") -> String? {
        guard !text.isEmpty else { return "\"\"\"\"\"\"" }
        guard !text.utf8.contains(UInt8(ascii: "\r")) else { return nil }
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let first = lines.first, let last = lines.last, !isBlank(first), !isBlank(last) else { return nil }

        let isFirstIndented = first.first?.isWhiteSpace == true
        if lines.count > 1 || !isFirstIndented {
            // Reading removes what the lines after the first share, so together they must share nothing.
            let measured = isFirstIndented ? lines.dropFirst() : lines[...]
            guard measured.lazy.compactMap({ Self.indentation(of: $0) }).min() == 0 else { return nil }
        }
        // Only on the line of the opening quotes does the first line keep its own indentation.
        let isOneLine = lines.count == 1 && text.utf8.count <= 70
        var output = "\"\"\""
        for (index, line) in lines.enumerated() {
            if index > 0 || !(isOneLine || isFirstIndented) { output += "\n" + (line.isEmpty ? "" : indentation) }
            output += escapingTripleQuotes(line)
        }
        let needsNewLine = !isOneLine || last.last == UInt8(ascii: "\"") || last.last == UInt8(ascii: "\\")
        return output + (needsNewLine ? "\n" + indentation : "") + "\"\"\""
    }

    /// The bytes with `"""` written as `\"""`.
    private static func escapingTripleQuotes(_ line: Substring.UTF8View) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(line.count)
        var quotes = 0
        for byte in line {
            bytes.append(byte)
            quotes = byte == UInt8(ascii: "\"") ? quotes + 1 : 0
            if quotes == 3 {
                bytes.insert(UInt8(ascii: "\\"), at: bytes.count - 3)
                quotes = 0
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
