/// One element of `Accept`, or the value of `Content-Type`.
///
/// - Source: RFC 9110 §12.5.1 Accept, §8.3.1 Media Type.
struct MediaRange: Sendable, Hashable {
    /// In lower case; `*` for any.
    var type: String
    /// In lower case; `*` for any.
    var subtype: String
    /// Names in lower case, values without their quotes; `q` is not among them.
    var parameters: [Parameter]
    /// In thousandths: `q=0.5` is 500, no `q` is 1000.
    var quality: Int

    struct Parameter: Sendable, Hashable {
        var name: String
        var value: String
    }

    /// `type "/" subtype *( OWS ";" OWS parameter )`
    ///
    /// - Returns: `nil` when the text has no such form.
    init?(_ text: Substring) {
        var parts = Self.split(text, at: ";").makeIterator()
        let essence = parts.next().map(Self.trim) ?? ""
        let names = essence.split(separator: "/", omittingEmptySubsequences: false)
        guard names.count == 2, let type = names.first, let subtype = names.last, Self.isToken(type),
            Self.isToken(subtype)
        else { return nil }
        self.type = type.lowercased()
        self.subtype = subtype.lowercased()
        parameters = []
        quality = 1000
        while let part = parts.next() {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let name = Self.trim(part[..<equals]).lowercased()
            let value = Self.unquote(Self.trim(part[part.index(after: equals)...]))
            if name == "q" {
                guard let thousandths = Self.thousandths(value) else { return nil }
                quality = thousandths
            } else {
                parameters.append(Parameter(name: name, value: value))
            }
        }
    }

    /// `#( media-range [ weight ] )`; empty and malformed elements are skipped.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func parse(list text: String) -> [MediaRange] {
        split(Substring(text), at: ",").compactMap(MediaRange.init)
    }

    /// Cuts at a separator that stands outside quotes.
    static func split(_ text: Substring, at separator: Character) -> [Substring] {
        var pieces: [Substring] = []
        var start = text.startIndex
        var index = start
        var isQuoted = false
        while index < text.endIndex {
            let character = text[index]
            if isQuoted, character == "\\" {
                index = text.index(after: index)
                guard index < text.endIndex else { break }
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == separator, !isQuoted {
                pieces.append(text[start..<index])
                start = text.index(after: index)
            }
            index = text.index(after: index)
        }
        pieces.append(text[start...])
        return pieces
    }

    /// Without spaces and tabs at its ends.
    static func trim(_ text: Substring) -> String {
        var characters = Substring(text)
        while let first = characters.first, first == " " || first == "\t" { characters.removeFirst() }
        while let last = characters.last, last == " " || last == "\t" { characters.removeLast() }
        return String(characters)
    }

    /// The value of a quoted string; any other text is itself.
    static func unquote(_ text: String) -> String {
        guard text.count >= 2, text.first == "\"", text.last == "\"" else { return text }
        var value = ""
        var isEscaped = false
        for character in text.dropFirst().dropLast() {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                value.append(character)
                isEscaped = false
            }
        }
        return value
    }

    /// The weight among parameters, in thousandths: 1000 without one.
    ///
    /// - Returns: `nil` for a weight that is none.
    static func quality(_ parameters: ArraySlice<Substring>) -> Int? {
        for parameter in parameters {
            guard let equals = parameter.firstIndex(of: "="), trim(parameter[..<equals]).lowercased() == "q" else {
                continue
            }
            return thousandths(trim(parameter[parameter.index(after: equals)...]))
        }
        return 1000
    }

    private static func isToken(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }

    /// `qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] )`
    private static func thousandths(_ text: String) -> Int? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, whole == "0" || whole == "1" else { return nil }
        let digits = parts.count == 2 ? String(parts[1]) : ""
        guard digits.count <= 3, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let fraction = Int((digits + "000").prefix(3))
        else { return nil }
        let value = (whole == "1" ? 1000 : 0) + fraction
        return value <= 1000 ? value : nil
    }
}
