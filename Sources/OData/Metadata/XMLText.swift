/// Writes XML: elements by indentation, attributes escaped.
///
/// - Source: Extensible Markup Language (XML) 1.0 (Fifth Edition).
struct XMLText {
    private(set) var text: String
    private let indentation: String

    /// An empty document.
    init() {
        text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        indentation = ""
    }

    private init(inside parent: XMLText) {
        text = ""
        indentation = parent.indentation + "  "
    }

    /// `<name attribute="value">`, with the body's elements inside; closed at once where it writes none.
    ///
    /// - Parameter attributes: Those without a value are left out.
    mutating func element(
        _ name: String,
        _ attributes: KeyValuePairs<String, String?> = [:],
        _ body: (inout XMLText) -> Void = { _ in }
    ) {
        text += "\(indentation)<\(name)"
        for case (let name, let value?) in attributes { text += " \(name)=\"\(Self.escape(value))\"" }
        var inside = XMLText(inside: self)
        body(&inside)
        text += inside.text.isEmpty ? "/>\n" : ">\n\(inside.text)\(indentation)</\(name)>\n"
    }

    /// The value of an attribute: characters that XML does not have become U+FFFD.
    static func escape(_ value: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "\t": escaped.append(contentsOf: "&#9;".unicodeScalars)
            case "\n": escaped.append(contentsOf: "&#10;".unicodeScalars)
            case "\r": escaped.append(contentsOf: "&#13;".unicodeScalars)
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
