import OrderedCollections

extension JSONValue {
    /// Parses one JSON text, strictly: nothing before or after it but white space.
    ///
    /// Invalid UTF-8, lone surrogate escapes, a byte order mark and duplicate keys are errors. Keys that differ only
    /// in Unicode normalisation count as duplicates.
    ///
    /// - Throws: The first error, with its place.
    /// - Complexity: O(*n*) in the bytes; a text over the limit of bytes is refused unread.
    /// - Source: RFC 8259.
    package static func parse(_ bytes: [UInt8], limits: JSONLimits = .default) throws(JSONError) -> JSONValue {
        var parser = JSONParser(bytes: bytes, limits: limits)
        return try parser.parseText()
    }

    /// Parses one JSON text, strictly.
    ///
    /// - Throws: As ``parse(_:limits:)-([UInt8],_)``.
    package static func parse(_ text: String, limits: JSONLimits = .default) throws(JSONError) -> JSONValue {
        try parse(Array(text.utf8), limits: limits)
    }
}

/// A recursive-descent parser: one function per production of RFC 8259.
///
/// Recursion is bounded by ``JSONLimits/maximumDepth``.
struct JSONParser {
    /// The text.
    let bytes: [UInt8]
    /// What the text may cost.
    let limits: JSONLimits
    /// The offset of the next byte to look at; never past the end.
    var position = 0
    private var depth = 0

    /// Begins at the start of the text.
    init(bytes: [UInt8], limits: JSONLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// `JSON-text = ws value ws`
    mutating func parseText() throws(JSONError) -> JSONValue {
        guard bytes.count <= limits.maximumBytes else {
            throw error("The text has \(bytes.count) bytes; at most \(limits.maximumBytes) are allowed.", isLimit: true)
        }
        skipWhiteSpace()
        let value = try parseValue()
        skipWhiteSpace()
        guard position == bytes.count else {
            throw error("Expected the end of the text, found \(describeCharacter()).")
        }
        return value
    }

    /// `value = false / null / true / object / array / number / string`
    private mutating func parseValue() throws(JSONError) -> JSONValue {
        guard let first = byte() else { throw error("Expected a value, found \(describeCharacter()).") }
        switch first {
        case UInt8(ascii: "{"): return try parseObject()
        case UInt8(ascii: "["): return try parseArray()
        case UInt8(ascii: "\""): return .string(try parseString())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try parseNumber())
        case UInt8(ascii: "t"): return try parseLiteral("true", .boolean(true))
        case UInt8(ascii: "f"): return try parseLiteral("false", .boolean(false))
        case UInt8(ascii: "n"): return try parseLiteral("null", .null)
        default: throw error("Expected a value, found \(describeCharacter()).")
        }
    }

    private mutating func parseLiteral(_ literal: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let end = position + literal.utf8CodeUnitCount
        guard end <= bytes.count, literal.withUTF8Buffer({ $0.elementsEqual(bytes[position..<end]) }) else {
            throw error("Expected a value, found \(describeCharacter()); did you mean \(literal)?")
        }
        position = end
        return value
    }

    /// `object = begin-object [ member *( value-separator member ) ] end-object`
    private mutating func parseObject() throws(JSONError) -> JSONValue {
        try enter()
        position += 1
        skipWhiteSpace()
        var members: OrderedDictionary<String, JSONValue> = [:]
        if !consume(UInt8(ascii: "}")) {
            repeat {
                try parseMember(into: &members)
            } while try consumeSeparator(closing: UInt8(ascii: "}"))
        }
        depth -= 1
        return .object(members)
    }

    /// `member = string name-separator value`
    private mutating func parseMember(into members: inout OrderedDictionary<String, JSONValue>) throws(JSONError) {
        skipWhiteSpace()
        let start = position
        guard byte() == UInt8(ascii: "\"") else {
            throw error("Expected a key in double quotes, found \(describeCharacter()).")
        }
        let key = try parseString()
        skipWhiteSpace()
        guard consume(UInt8(ascii: ":")) else {
            throw error("Expected \":\" after a key, found \(describeCharacter()).")
        }
        skipWhiteSpace()
        let value = try parseValue()
        guard members.updateValue(value, forKey: key) == nil else {
            throw error("The key \"\(key.prefix(60))\" occurs twice in one object.", at: start)
        }
    }

    /// `array = begin-array [ value *( value-separator value ) ] end-array`
    private mutating func parseArray() throws(JSONError) -> JSONValue {
        try enter()
        position += 1
        skipWhiteSpace()
        var elements: [JSONValue] = []
        if !consume(UInt8(ascii: "]")) {
            repeat {
                skipWhiteSpace()
                elements.append(try parseValue())
            } while try consumeSeparator(closing: UInt8(ascii: "]"))
        }
        depth -= 1
        return .array(elements)
    }

    /// Consumes a comma and answers true, or the closing bracket and answers false.
    private mutating func consumeSeparator(closing: UInt8) throws(JSONError) -> Bool {
        skipWhiteSpace()
        if consume(UInt8(ascii: ",")) { return true }
        guard consume(closing) else {
            let bracket = Unicode.Scalar(closing)
            throw error("Expected \",\" or \"\(bracket)\", found \(describeCharacter()).")
        }
        return false
    }

    /// `ws = *( space / tab / line feed / carriage return )`
    private mutating func skipWhiteSpace() {
        while let byte = byte(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func enter() throws(JSONError) {
        depth += 1
        guard depth <= limits.maximumDepth else {
            throw error("Arrays and objects nest deeper than \(limits.maximumDepth) levels.", isLimit: true)
        }
    }

    /// The next byte, or `nil` at the end.
    func byte() -> UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private mutating func consume(_ expected: UInt8) -> Bool {
        guard byte() == expected else { return false }
        position += 1
        return true
    }
}
