extension Parser {
    /// `primitiveLiteral`; `nil`, with nothing taken, where none begins.
    mutating func parseLiteral() throws(ODataError) -> Literal? {
        guard let byte else { return nil }
        if let guid = parseGUID() { return guid }
        switch byte {
        case UInt8(ascii: "'"):
            return .string(try parseString())
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            return try parseNumberOrMoment()
        case UInt8(ascii: "+"):
            guard self.byte(ahead: 1)?.isDecimalDigit == true else { return nil }
            return try parseNumberOrMoment()
        case UInt8(ascii: "-"):
            if self.byte(ahead: 1)?.isDecimalDigit == true { return try parseNumberOrMoment() }
            let start = index
            index += 1
            if consume(word: "INF") { return .double("-INF") }
            index = start
            return nil
        default:
            return try parseWordLiteral()
        }
    }

    /// `null`, `true`, `false`, `NaN`, `INF`, and what has a name before its quote.
    private mutating func parseWordLiteral() throws(ODataError) -> Literal? {
        let start = index
        guard isAtIdentifier else { return nil }
        if consume(word: "null") { return .null }
        if consume(word: "true") { return .boolean(true) }
        if consume(word: "false") { return .boolean(false) }
        if consume(word: "NaN") { return .double("NaN") }
        if consume(word: "INF") { return .double("INF") }
        // A name before a quote; only peeked at, so nodes are not counted.
        var end = identifierEnd(from: index, isLeading: true)
        while text.bytes.indices.contains(end), text.bytes[end] == UInt8(ascii: "."),
            case let next = identifierEnd(from: end + 1, isLeading: true), next > end + 1
        {
            end = next
        }
        guard text.bytes.indices.contains(end), text.bytes[end] == UInt8(ascii: "'") else { return nil }
        let prefix = String(decoding: text.bytes[start..<end], as: UTF8.self)
        switch prefix.lowercased() {
        case "geography", "geometry":
            throw unsupported("geographic values", at: start)
        case "duration":
            index = end
            return .duration(try parseQuoted(as: "a duration such as P1DT12H", check: Self.isDuration))
        case "binary":
            index = end
            return .binary(try parseQuoted(as: "base64url", check: Self.isBase64URL))
        default:
            guard prefix.contains(".") else {
                throw malformed(
                    "There is no literal \(prefix)'…' in OData v4; dates and guids stand without a name and quotes.",
                    at: start
                )
            }
            index = end
            return .enumeration(type: prefix, value: try parseString())
        }
    }

    /// `string = SQUOTE *( SQUOTE-in-string / pchar-no-SQUOTE ) SQUOTE`; a quote in it is doubled.
    mutating func parseString() throws(ODataError) -> String {
        try expect("'")
        var value: [UInt8] = []
        while let byte {
            if byte == UInt8(ascii: "'") {
                index += 1
                guard self.byte == UInt8(ascii: "'") else { return String(decoding: value, as: UTF8.self) }
            }
            let isSpace = plusIsSpace && byte == UInt8(ascii: "+") && !text.isEscaped(at: index)
            value.append(isSpace ? UInt8(ascii: " ") : byte)
            index += 1
        }
        throw expected("the closing ' of a text")
    }

    private mutating func parseQuoted(
        as description: String,
        check: (String) -> Bool
    ) throws(ODataError) -> String {
        let start = index + 1
        let value = try parseString()
        guard check(value) else { throw malformed("Expected \(description).", at: start) }
        return value
    }

    /// `guidValue = 8HEXDIG "-" 4HEXDIG "-" 4HEXDIG "-" 4HEXDIG "-" 12HEXDIG`
    private mutating func parseGUID() -> Literal? {
        let groups = [8, 4, 4, 4, 12]
        var place = index
        for (number, length) in groups.enumerated() {
            if number > 0 {
                guard text.bytes.indices.contains(place), text.bytes[place] == UInt8(ascii: "-") else { return nil }
                place += 1
            }
            for _ in 0..<length {
                guard text.bytes.indices.contains(place), text.bytes[place].hexadecimalValue != nil else { return nil }
                place += 1
            }
        }
        guard identifierEnd(from: place, isLeading: false) == place else { return nil }
        defer { index = place }
        return .guid(String(decoding: text.bytes[index..<place], as: UTF8.self).lowercased())
    }

    /// `base64b16 / base64b8` in quotes; padding is optional.
    private static func isBase64URL(_ value: String) -> Bool {
        let digits = value.utf8.reversed().drop { $0 == UInt8(ascii: "=") }
        guard value.utf8.count - digits.count <= 2, digits.count % 4 != 1 else { return false }
        return digits.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }

    /// `durationValue = [ SIGN ] "P" [ 1*DIGIT "D" ] [ "T" [ 1*DIGIT "H" ] [ 1*DIGIT "M" ] [ 1*DIGIT [ "." 1*DIGIT ] "S" ] ]`
    static func isDuration(_ value: String) -> Bool {
        var rest = Substring(value.uppercased())
        if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
        guard rest.first == "P" else { return false }
        rest.removeFirst()
        var hasPart = false
        func take(_ designator: Character, fraction: Bool = false) -> Bool {
            var digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard !digits.isEmpty else { return false }
            if fraction, rest[digits.endIndex...].first == "." {
                let decimals = rest[digits.endIndex...].dropFirst().prefix { $0.isASCII && $0.isNumber }
                guard !decimals.isEmpty else { return false }
                digits = rest[..<decimals.endIndex]
            }
            guard rest[digits.endIndex...].first == designator else { return false }
            rest = rest[digits.endIndex...].dropFirst()
            hasPart = true
            return true
        }
        _ = take("D")
        if rest.first == "T" {
            rest.removeFirst()
            let parts = [take("H"), take("M"), take("S", fraction: true)]
            guard parts.contains(true) else { return false }
        }
        return rest.isEmpty && hasPart
    }
}
