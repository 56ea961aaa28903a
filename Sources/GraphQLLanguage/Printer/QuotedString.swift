extension String {
    /// The text as a quoted string of the GraphQL language; every text has one.
    ///
    /// `"`, `\` and control characters are escaped, everything else stands for itself.
    ///
    /// - Source: GraphQL specification (September 2025) §2.9.4 String Value.
    package func quotedAsGraphQL() -> String {
        var output = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\u{8}": output += "\\b"
            case "\u{C}": output += "\\f"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": output += "\\u" + hexadecimal(scalar.value, digits: 4)
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output + "\""
    }
}
