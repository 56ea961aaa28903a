extension Parser {
    /// A number, a date, a date with a time, or a time of day: what begins with a sign or a digit.
    mutating func parseNumberOrMoment() throws(ODataError) -> Literal {
        let start = index
        if consume("-") == false { _ = consume("+") }
        let digits = skipDigits()
        if index - digits >= 4, byte == UInt8(ascii: "-"), byte(ahead: 1)?.isDecimalDigit == true {
            return try parseDate(from: start, yearDigits: digits)
        }
        if start == digits, index - digits == 2, byte == UInt8(ascii: ":") {
            index = start
            return .timeOfDay(try parseTimeOfDay())
        }
        return try parseRestOfNumber(from: start)
    }

    /// `decimalValue = [ SIGN ] 1*DIGIT [ "." 1*DIGIT ] [ "e" [ SIGN ] 1*DIGIT ]`, from after the first digits.
    private mutating func parseRestOfNumber(from start: Int) throws(ODataError) -> Literal {
        var hasFraction = false
        var hasExponent = false
        if consume(".") {
            hasFraction = true
            guard byte?.isDecimalDigit == true else { throw malformed("Expected a digit after the decimal point.") }
            _ = skipDigits()
        }
        if byte?.lowercased == UInt8(ascii: "e") {
            hasExponent = true
            index += 1
            if !consume("-") { _ = consume("+") }
            guard byte?.isDecimalDigit == true else { throw malformed("Expected a digit in the exponent.") }
            _ = skipDigits()
        }
        guard identifierEnd(from: index, isLeading: false) == index else {
            throw malformed("Expected the end of the number; OData v4 has no suffixes.")
        }
        let value = String(decoding: text.bytes[start..<index].drop { $0 == UInt8(ascii: "+") }, as: UTF8.self)
        guard value.utf8.count <= 400 else { throw malformed("A number has at most 400 digits.", at: start) }
        return hasExponent ? .double(value) : hasFraction ? .decimal(value) : .integer(value)
    }

    /// `date [ "T" timeOfDay ( "Z" / SIGN hour ":" minute ) ]`, from after the year.
    private mutating func parseDate(from start: Int, yearDigits: Int) throws(ODataError) -> Literal {
        let year = Int(String(decoding: text.bytes[yearDigits..<index].suffix(9), as: UTF8.self)) ?? 0
        try expect("-")
        let month = try parseTwoDigits("a month", in: 1...12)
        try expect("-")
        let dayStart = index
        let day = try parseTwoDigits("a day", in: 1...31)
        guard day <= Self.days(ofMonth: month, year: year) else {
            throw malformed("The month has no such day.", at: dayStart)
        }
        guard byte?.lowercased == UInt8(ascii: "t") else {
            return .date(String(decoding: text.bytes[start..<index], as: UTF8.self))
        }
        index += 1
        _ = try parseTimeOfDay(allowsLeapSecond: true)
        if byte?.lowercased == UInt8(ascii: "z") {
            index += 1
        } else {
            guard consume("+") || consume("-") else { throw expected("Z or an offset such as +08:00") }
            _ = try parseTwoDigits("an hour", in: 0...23)
            try expect(":")
            _ = try parseTwoDigits("a minute", in: 0...59)
        }
        return .dateTimeOffset(String(decoding: text.bytes[start..<index], as: UTF8.self).uppercased())
    }

    /// `hour ":" minute [ ":" second [ "." fractionalSeconds ] ]`
    private mutating func parseTimeOfDay(allowsLeapSecond: Bool = false) throws(ODataError) -> String {
        let start = index
        _ = try parseTwoDigits("an hour", in: 0...23)
        try expect(":")
        _ = try parseTwoDigits("a minute", in: 0...59)
        if consume(":") {
            _ = try parseTwoDigits("a second", in: 0...(allowsLeapSecond ? 60 : 59))
            if consume(".") {
                let first = index
                _ = skipDigits()
                guard (1...12).contains(index - first) else {
                    throw malformed("A fraction of a second has 1 to 12 digits.", at: first)
                }
            }
        }
        return String(decoding: text.bytes[start..<index], as: UTF8.self)
    }

    /// Two digits whose value is in the range; an error is at the second digit.
    private mutating func parseTwoDigits(_ what: String, in range: ClosedRange<Int>) throws(ODataError) -> Int {
        guard let tens = byte, tens.isDecimalDigit else { throw expected("\(what) of two digits") }
        index += 1
        guard let ones = byte, ones.isDecimalDigit else { throw expected("\(what) of two digits") }
        let value = Int(tens - UInt8(ascii: "0")) * 10 + Int(ones - UInt8(ascii: "0"))
        guard range.contains(value) else {
            throw malformed("Expected \(what) from \(range.lowerBound) to \(range.upperBound).")
        }
        index += 1
        return value
    }

    /// - Returns: Where the digits begin.
    private mutating func skipDigits() -> Int {
        let start = index
        while byte?.isDecimalDigit == true { index += 1 }
        return start
    }

    private static func days(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        default: 31
        }
    }
}
