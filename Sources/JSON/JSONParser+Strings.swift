extension JSONParser {
    /// Reads a string, from its opening quote on.
    ///
    ///     string = quotation-mark *char quotation-mark
    ///     char = unescaped / escape ( %x22 / %x5C / %x2F / %x62 / %x66 / %x6E / %x72 / %x74 / %x75 4HEXDIG )
    ///     unescaped = %x20-21 / %x23-5B / %x5D-10FFFF
    ///
    /// - Complexity: O(*n*) in the bytes of the string.
    /// - Source: RFC 8259 §7 Strings.
    mutating func parseString() throws(JSONError) -> String {
        let start = position + 1
        position = start
        var runStart = start
        var text: [UInt8] = []
        while let byte = byte() {
            switch byte {
            case UInt8(ascii: "\""):
                let run = bytes[runStart..<position]
                let isPlain = text.isEmpty
                if !isPlain { text.append(contentsOf: run) }
                let string = isPlain ? String(validating: run, as: UTF8.self) : String(validating: text, as: UTF8.self)
                guard let string else { throw invalidUTF8(from: start) }
                position += 1
                return string
            case UInt8(ascii: "\\"):
                text.append(contentsOf: bytes[runStart..<position])
                text.append(contentsOf: String(try parseEscape()).utf8)
                runStart = position
            case ..<0x20:
                throw error("The control character \(describeCharacter()) must be escaped in a string.")
            default:
                position += 1
            }
        }
        throw error("The string that begins here does not end.", at: start - 1)
    }

    /// Reads one escape, from its backslash on.
    private mutating func parseEscape() throws(JSONError) -> Unicode.Scalar {
        let start = position
        position += 1
        let escape = byte()
        if escape != nil { position += 1 }
        switch escape {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try parseUnicodeEscape(from: start)
        default:
            throw error("\\ begins no escape here; write \\\\ for a backslash.", at: start)
        }
    }

    /// Reads the digits after `\u`, and the second half of a surrogate pair.
    private mutating func parseUnicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
        let leading = try parseFourHexDigits(from: start)
        if let scalar = Unicode.Scalar(leading) { return scalar }
        let loneSurrogate = error("The surrogate escape here is not half of a pair.", at: start)
        guard (0xD800...0xDBFF).contains(leading), byte() == UInt8(ascii: "\\") else { throw loneSurrogate }
        let second = position
        position += 1
        guard byte() == UInt8(ascii: "u") else { throw loneSurrogate }
        position += 1
        let trailing = try parseFourHexDigits(from: second)
        guard (0xDC00...0xDFFF).contains(trailing),
            let scalar = Unicode.Scalar(0x10000 + (leading - 0xD800) << 10 + (trailing - 0xDC00))
        else { throw loneSurrogate }
        return scalar
    }

    private mutating func parseFourHexDigits(from start: Int) throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = byte(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw error("\\u must be followed by four hexadecimal digits.", at: start)
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    /// The error at the first byte from an offset on that begins no well-formed UTF-8 sequence.
    private func invalidUTF8(from start: Int) -> JSONError {
        var offset = start
        while offset < bytes.count {
            let length = [1, 2, 3, 4].first { count in
                offset + count <= bytes.count
                    && String(validating: bytes[offset..<offset + count], as: UTF8.self) != nil
            }
            guard let length else { break }
            offset += length
        }
        return error("The text is not UTF-8.", at: offset)
    }
}
