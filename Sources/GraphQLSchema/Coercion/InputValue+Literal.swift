import GraphQLLanguage
import JSON
import OrderedCollections

extension InputValue {
    /// The value as a literal of the GraphQL language: a default in introspection and in printed schemas.
    package var literal: String {
        switch self {
        case .null: "null"
        case .boolean(let boolean): boolean ? "true" : "false"
        case .int(let int): String(int)
        case .float(let double): Self.digits(of: double)
        case .number(let digits): digits
<<<<<<< HEAD
        case .string(let string): string.quotedAsGraphQL()
=======
        case .string(let string): Self.literal(of: string)
>>>>>>> 9102dd6a7706de5c696d2cc70ed72d09af1e612f
        case .enum(let name): name
        case .json(let json): Self.literal(of: json)
        case .list(let items): "[" + items.map(\.literal).joined(separator: ", ") + "]"
        case .object(let fields):
            fields.isEmpty ? "{}" : "{" + fields.map { "\($0.key): \($0.value.literal)" }.joined(separator: ", ") + "}"
        }
    }

    private static func literal(of json: JSONValue) -> String {
        switch json {
        case .null: "null"
        case .boolean(let boolean): boolean ? "true" : "false"
        case .number(let digits): digits
<<<<<<< HEAD
        case .string(let string): string.quotedAsGraphQL()
=======
        case .string(let string): literal(of: string)
>>>>>>> 9102dd6a7706de5c696d2cc70ed72d09af1e612f
        case .array(let items): "[" + items.map(literal(of:)).joined(separator: ", ") + "]"
        case .object(let fields):
            "{" + fields.map { "\($0.key): \(literal(of: $0.value))" }.joined(separator: ", ") + "}"
        }
    }
<<<<<<< HEAD
=======

    /// A quoted string with the escapes of the language.
    ///
    /// - Source: GraphQL specification (September 2025) §2.9.4 String Value.
    static func literal(of string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{08}": text += "\\b"
            case "\u{0C}": text += "\\f"
            case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}":
                let hex = String(scalar.value, radix: 16, uppercase: true)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
>>>>>>> 9102dd6a7706de5c696d2cc70ed72d09af1e612f
}
