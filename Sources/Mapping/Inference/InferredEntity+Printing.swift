import Catalog

extension InferredEntity {
    /// The type in the schema language.
    var printed: String {
        var lines: [String] = []
        if SafeName.losesLetters(table.name.name), table.comment == nil {
            lines.append(SDLText.quoted(table.name.name))
        }
        var head = "type \(typeName)"
        if !isConventional {
            head += " @table(name: \(SDLText.quoted(table.name.name))"
            if table.name.schema != "public" { head += ", schema: \(SDLText.quoted(table.name.schema))" }
            head += ")"
        }
        lines.append(head + " {")
        for field in fields {
            if let description = field.description { lines.append("  \(SDLText.quoted(description))") }
            lines.append("  " + (["\(field.name): \(field.type)"] + field.directives).joined(separator: " "))
        }
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }
}

/// Strings of the schema language.
enum SDLText {
    /// `StringValue :: " StringCharacter* "`
    static func quoted(_ text: String) -> String {
        var result = "\""
        for letter in text.unicodeScalars {
            switch letter {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where letter.value < 32 || letter.value == 127:
                let digits = String(letter.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(letter)
            }
        }
        return result + "\""
    }

    /// `["a", "b"]`
    static func list(_ texts: [String]) -> String {
        "[\(texts.map(quoted).joined(separator: ", "))]"
    }
}
