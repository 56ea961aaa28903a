/// A light check of the expressions of `@sql`: that one stays inside the place where the planner puts it, and that the
/// columns it names exist. PostgreSQL checks the rest.
enum SQLExpression {
    /// What is wrong with an expression, each with how to mend it.
    ///
    /// - Complexity: O(*n*) in the letters of the text.
    static func faults(in text: String, columns: [String]) -> [String] {
        // A backslash can escape a quote, which would hide where a text ends.
        if text.unicodeScalars.contains("\\") { return ["the expression has a backslash; write it without"] }
        var scanner = Scanner(letters: Array(text.unicodeScalars), columns: columns)
        return scanner.faults()
    }

    private struct Scanner {
        let letters: [Unicode.Scalar]
        let columns: [String]
        var position = 0
        var depth = 0

        mutating func faults() -> [String] {
            var found: [String] = []
            while position < letters.count {
                let letter = letters[position]
                switch letter {
                case "'", "\"":
                    guard skipQuoted(letter) else { return found + ["the expression has an open quote; close it"] }
                    continue
                case "(": depth += 1
                case ")": depth -= 1
                case ";": return found + ["the expression has a semicolon; write one expression without it"]
                case "$": return found + ["the expression has a \"$\"; write it without"]
                case "-" where next == "-", "/" where next == "*":
                    return found + ["the expression has a comment; write it without"]
                case "{":
                    if let fault = readPlaceholder() { found.append(fault) }
                    continue
                default: break
                }
                if depth < 0 { break }
                position += 1
            }
            if depth != 0 { found.append("the parentheses of the expression do not pair; balance them") }
            return found
        }

        private var next: Unicode.Scalar? {
            position + 1 < letters.count ? letters[position + 1] : nil
        }

        private mutating func skipQuoted(_ quote: Unicode.Scalar) -> Bool {
            position += 1
            while position < letters.count {
                position += 1
                if letters[position - 1] == quote { return true }
            }
            return false
        }

        /// `{row}`, `{row}.name` or `{row}."Name"`.
        private mutating func readPlaceholder() -> String? {
            let placeholder = Array("{row}".unicodeScalars)
            guard letters[position...].starts(with: placeholder) else {
                position += 1
                return "the expression has a \"{\" that is not \"{row}\"; write {row}.column for a column of the row"
            }
            position += placeholder.count
            guard position < letters.count, letters[position] == "." else { return nil }
            position += 1
            let start = position
            let name: String
            if position < letters.count, letters[position] == "\"" {
                guard skipQuoted("\"") else { return "the expression has an open quote; close it" }
                name = String(String.UnicodeScalarView(letters[(start + 1)..<(position - 1)]))
            } else {
                while position < letters.count,
                    letters[position].properties.isAlphabetic
                        || letters[position].isASCIIDigit || letters[position] == "_"
                {
                    position += 1
                }
                name = String(String.UnicodeScalarView(letters[start..<position])).lowercased()
            }
            guard !columns.contains(name) else { return nil }
            return "the expression names a column \"\(name)\" that the table has not"
                + (Suggestion.phrase(for: name, among: columns) ?? "; name one that it has")
        }
    }
}
