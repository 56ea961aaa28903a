package import JSON
import OrderedCollections

/// Values as error messages show them: short, whatever their size.
package enum Inspection {
    /// Items, fields and characters shown before the rest is counted or cut.
    private static let maximumItems = 10
    private static let maximumCharacters = 200
    private static let maximumDepth = 2

    /// `{ a: "x", b: [1, 2] }`, cut after a few items and two levels.
    package static func text(of value: JSONValue, depth: Int = 0) -> String {
        switch value {
        case .null: return "null"
        case .boolean(let boolean): return boolean ? "true" : "false"
        case .number(let digits): return cut(digits)
        case .string(let string): return quoted(string)
        case .array(let items):
            guard !items.isEmpty else { return "[]" }
            guard depth < maximumDepth else { return "[Array]" }
            var shown = items.prefix(maximumItems).map { text(of: $0, depth: depth + 1) }
            let rest = items.count - shown.count
            if rest == 1 { shown.append("... 1 more item") }
            if rest > 1 { shown.append("... \(rest) more items") }
            return "[" + shown.joined(separator: ", ") + "]"
        case .object(let fields):
            guard !fields.isEmpty else { return "{}" }
            guard depth < maximumDepth else { return "[Object]" }
            var shown = fields.elements.prefix(maximumItems).map {
                "\(cut($0.key)): \(text(of: $0.value, depth: depth + 1))"
            }
            let rest = fields.count - shown.count
            if rest > 0 { shown.append("... \(rest) more") }
            return "{ " + shown.joined(separator: ", ") + " }"
        }
    }

    /// A string in double quotes with JSON's escapes, cut if it is long.
    package static func quoted(_ string: String) -> String {
        var text = "\""
        for scalar in cut(string).unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{08}": text += "\\b"
            case "\u{0C}": text += "\\f"
            case "\u{00}"..."\u{1F}", "\u{7F}":
                let hex = String(scalar.value, radix: 16, uppercase: true)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    /// At most ``maximumCharacters`` characters, with an ellipsis if some were left off.
    package static func cut(_ text: String) -> String {
        guard text.utf8.count > maximumCharacters else { return text }
        let start = text.prefix(maximumCharacters)
        return start.endIndex == text.endIndex ? text : start + "…"
    }
}
