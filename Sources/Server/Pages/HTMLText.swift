/// Text inside an HTML document.
enum HTMLText {
    /// The text with everything escaped that could end an element's text or a quoted attribute.
    ///
    /// - Source: HTML Living Standard §13.1.2.3, §13.3.
    static func escape(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
