extension JSONParser {
    /// Reads a number and keeps its digits.
    ///
    ///     number = [ minus ] int [ frac ] [ exp ]
    ///     int = zero / ( digit1-9 *DIGIT )
    ///     frac = decimal-point 1*DIGIT
    ///     exp = e [ minus / plus ] 1*DIGIT
    ///
    /// - Source: RFC 8259 §6 Numbers.
    mutating func parseNumber() throws(JSONError) -> String {
        let start = position
        if byte() == UInt8(ascii: "-") { position += 1 }
        if byte() == UInt8(ascii: "0") {
            position += 1
            if let byte = byte(), isDigit(byte) {
                throw error("A number must not begin with a zero before other digits.")
            }
        } else {
            try skipDigits()
        }
        if byte() == UInt8(ascii: ".") {
            position += 1
            try skipDigits()
        }
        if let letter = byte(), letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") {
            position += 1
            if let sign = byte(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
            try skipDigits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// `1*DIGIT`
    private mutating func skipDigits() throws(JSONError) {
        guard let first = byte(), isDigit(first) else {
            throw error("Expected a digit, found \(describeCharacter()).")
        }
        while let byte = byte(), isDigit(byte) { position += 1 }
    }

    private func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
