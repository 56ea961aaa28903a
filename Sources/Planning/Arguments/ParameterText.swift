import GraphQLLanguage
package import GraphQLSchema
import JSON
import Mapping

/// Writes values as PostgreSQL reads them in its text format.
package enum ParameterText {
    /// The text of one value; `nil` for NULL.
    ///
    /// - Parameter label: what the request calls it, for the error.
    /// - Throws: where the value can't be a value of the column: an `ID` that is no number, a text with U+0000.
    package static func encode(
        _ value: InputValue,
        as encoding: ParameterEncoding,
        label: String
    ) throws(ArgumentError) -> [UInt8]? {
        switch encoding {
        case .identity(let kind):
            // An id is opaque to callers: one that is no row's finds nothing, whatever it looks like.
            if case .string = value {
                (try? text(of: value, kind: kind, label: label)).map { Array($0.utf8) }
            } else {
                Array(try text(of: value, kind: kind, label: label).utf8)
            }
        case .value(let kind): Array(try text(of: value, kind: kind, label: label).utf8)
        case .pattern(let affix): Array(pattern(try text(of: value, kind: .text, label: label), affix: affix).utf8)
        case .rowCount: Array(try rowCount(value, label: label).utf8)
        case .fraction: Array(try number(value, label: label, "between 0 and 1") { (0...1).contains($0) }.utf8)
        case .positive: Array(try number(value, label: label, "above 0") { $0 > 0 }.utf8)
        case .words: Array(try words(value, label: label).utf8)
        case .verbatim: Array(try text(of: value, kind: .text, label: label).utf8)
        }
    }

    /// The text of an array: `{"a","b"}`.
    ///
    /// - Throws: as ``encode(_:as:label:)`` does for an element.
    package static func encode(
        array values: [InputValue],
        as encoding: ParameterEncoding,
        label: String
    ) throws(ArgumentError) -> [UInt8] {
        var text = ArrayText()
        for (index, value) in values.enumerated() {
            let element = try encode(value, as: encoding, label: "\(label)[\(index)]")
            if let element { element.withUnsafeBufferPointer { text.append($0) } } else { text.append(nil) }
        }
        return text.finish()
    }

    private static func text(
        of value: InputValue,
        kind: ColumnType.Kind,
        label: String
    ) throws(ArgumentError) -> String {
        switch (value, kind) {
        case (.boolean(let flag), .json): return flag ? "true" : "false"
        case (.boolean(let flag), _): return flag ? "t" : "f"
        case (.enum(let name), .enumeration(let labels)):
            guard let label = labels.first(where: { $0.value == name })?.key else {
                throw ArgumentError("\(label): \(name) has no label in the database")
            }
            return label
        case (.enum(let name), _): return name
        case (.int(let number), _): return String(number)
        case (.float(let number), _): return String(number)
        case (.number(let digits), _): return digits
        case (.string(let text), .integer), (.string(let text), .bigInteger):
            guard let number = Int64(text) else {
                throw ArgumentError("\(label): \"\(text)\" is not an id of this type, whose ids are whole numbers")
            }
            return String(number)
        case (.string(let text), .decimal), (.string(let text), .float):
            guard let number = Double(text), number.isFinite, text.utf8.allSatisfy(isNumberCharacter) else {
                throw ArgumentError("\(label): \"\(text)\" is not a number")
            }
            return text
        case (.string(let text), .bytea): return text
        case (.string(let text), .uuid):
            guard isUUID(text) else { throw ArgumentError("\(label): \"\(text)\" is not a UUID") }
            return text
        case (.string(let text), _):
            guard !text.utf8.contains(0) else {
                throw ArgumentError("\(label) contains U+0000, which no text in the database can hold")
            }
            return text
        case (.json(let json), _): return String(decoding: json.serialized(), as: UTF8.self)
        case (.null, _), (.list, _), (.object, _):
            throw .nullArgument(label)
        }
    }

    private static func isNumberCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    private static func isUUID(_ text: String) -> Bool {
        let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
        return digits.count == 32
            && digits.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                    UInt8(ascii: "A")...UInt8(ascii: "F"):
                    true
                default: false
                }
            }
    }

    /// A `LIKE` pattern that finds the text itself; the backslash is PostgreSQL's default escape.
    private static func pattern(_ text: String, affix: ParameterEncoding.Affix) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            if character == "%" || character == "_" || character == "\\" { escaped.unicodeScalars.append("\\") }
            escaped.unicodeScalars.append(character)
        }
        return switch affix {
        case .startsWith: escaped + "%"
        case .endsWith: "%" + escaped
        case .contains: "%" + escaped + "%"
        }
    }

    private static func words(_ value: InputValue, label: String) throws(ArgumentError) -> String {
        let words = try text(of: value, kind: .text, label: label)
        guard words.contains(where: { !$0.isWhitespace }) else {
            throw ArgumentError("\(label) must have a word to search for")
        }
        guard words.utf8.count <= 1000 else {
            throw ArgumentError("\(label) may have at most 1000 bytes", code: .limitExceeded)
        }
        return words
    }

    private static func number(
        _ value: InputValue,
        label: String,
        _ wanted: String,
        where isFit: (Double) -> Bool
    ) throws(ArgumentError) -> String {
        let digits = try text(of: value, kind: .decimal, label: label)
        guard let number = Double(digits), isFit(number) else {
            throw ArgumentError("\(label) must be a number \(wanted)")
        }
        return digits
    }

    private static func rowCount(_ value: InputValue, label: String) throws(ArgumentError) -> String {
        guard case .int(let count) = value, count >= 0 else {
            throw ArgumentError("\(label) must be a whole number that is not negative")
        }
        return String(count)
    }
}
