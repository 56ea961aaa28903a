extension Fragment {
    /// The statement: the text of all pieces, and parameters numbered in the order of their first use.
    ///
    /// An argument that occurs twice (the same slot or constant with the same type) is one parameter.
    /// - Complexity: O(*n*) in the length of the text.
    package func render() -> Statement {
        var renderer = Renderer()
        renderer.write(self, indentation: "")
        return Statement(sql: renderer.sql, parameters: renderer.parameters)
    }
}

/// Collects the text and the parameters of one statement.
private struct Renderer {
    var sql = ""
    var parameters: [Argument] = []
    private var numbers: [Argument: Int] = [:]
    /// The spaces that the present line begins with.
    private var lineIndentation = ""
    /// Whether the present line has nothing but spaces.
    private var isAtLineStart = true

    /// Writes `fragment`; `indentation` begins each further line of it.
    ///
    /// The recursion is as deep as fragments are nested by the planner, which its own depth limit bounds.
    mutating func write(_ fragment: Fragment, indentation: String) {
        for piece in fragment.pieces {
            switch piece {
            case .literal(let literal): write(literal.text, indentation: indentation)
            case .identifier(let identifier): writeVerbatim(identifier.quoted)
            case .trusted(let expression): writeVerbatim(expression.text)
            case .nested(let fragment): write(fragment, indentation: lineIndentation)
            case .argument(let argument):
                writeVerbatim("$\(number(of: argument))::\(argument.type.text)")
            }
        }
    }

    private mutating func writeVerbatim(_ text: String) {
        sql += text
        isAtLineStart = false
    }

    private mutating func write(_ literal: String, indentation: String) {
        for character in literal.unicodeScalars {
            sql.unicodeScalars.append(character)
            if character == "\n" {
                sql += indentation
                lineIndentation = indentation
                isAtLineStart = true
            } else if isAtLineStart, character == " " {
                lineIndentation.unicodeScalars.append(character)
            } else {
                isAtLineStart = false
            }
        }
    }

    private mutating func number(of argument: Argument) -> Int {
        if let number = numbers[argument] { return number }
        parameters.append(argument)
        numbers[argument] = parameters.count
        return parameters.count
    }
}
