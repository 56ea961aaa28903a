/// The scalars `Date`, `Time` and `DateTime`: each function gives the text back, or `nil` if it is none.
///
/// - Source: RFC 3339 §5.6, §5.7.
enum CalendarScalars {
    /// `full-date`: a day that the calendar has, in the years 0001 to 9999.
    static func date(_ text: String) -> String? {
        var reader = Reader(text)
        return reader.date() && reader.isAtEnd ? text : nil
    }

    /// `partial-time`, or `full-time` with an offset.
    static func time(_ text: String) -> String? {
        var reader = Reader(text)
        return reader.timeWithOptionalOffset() && reader.isAtEnd ? text : nil
    }

    /// `date-time`, or without its offset a local date and time.
    static func dateTime(_ text: String) -> String? {
        var reader = Reader(text)
        guard reader.date(), reader.take("T") || reader.take("t") || reader.take(" ") else { return nil }
        return reader.timeWithOptionalOffset() && reader.isAtEnd ? text : nil
    }

    /// The days of a month, 28 to 31.
    private static func days(inMonth month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private struct Reader {
        private var rest: ArraySlice<UInt8>

        init(_ text: String) {
            // Longer texts are none of these; they need not be copied.
            rest = Array(text.utf8.prefix(64))[...]
        }

        var isAtEnd: Bool { rest.isEmpty }

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard rest.first == UInt8(ascii: character) else { return false }
            rest = rest.dropFirst()
            return true
        }

        /// A number of exactly that many digits.
        mutating func number(digits: Int) -> Int? {
            let taken = rest.prefix(digits)
            guard taken.count == digits, taken.allSatisfy(Digits.isDigit) else { return nil }
            rest = rest.dropFirst(digits)
            return taken.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }

        mutating func date() -> Bool {
            guard let year = number(digits: 4), year > 0, take("-"),
                let month = number(digits: 2), (1...12).contains(month), take("-"),
                let day = number(digits: 2)
            else { return false }
            return (1...CalendarScalars.days(inMonth: month, ofYear: year)).contains(day)
        }

        mutating func timeWithOptionalOffset() -> Bool {
            guard let hour = number(digits: 2), hour < 24, take(":"), let minute = number(digits: 2), minute < 60,
                take(":"), let second = number(digits: 2), second <= 60
            else { return false }
            if take(".") {
                let fraction = rest.prefix(while: Digits.isDigit)
                guard (1...9).contains(fraction.count) else { return false }
                rest = rest.dropFirst(fraction.count)
            }
            guard let offset = offset() else { return false }
            // A leap second is the last one of a day in UTC.
            return second < 60 || (hour * 60 + minute - offset + 2880) % 1440 == 1439
        }

        /// Minutes east of UTC; 0 for `Z` and where there is none; `nil` if it is malformed.
        private mutating func offset() -> Int? {
            if isAtEnd || take("Z") || take("z") { return 0 }
            let isNegative = rest.first == UInt8(ascii: "-")
            guard take("-") || take("+"), let hour = number(digits: 2), hour < 24, take(":"),
                let minute = number(digits: 2), minute < 60
            else { return nil }
            return (hour * 60 + minute) * (isNegative ? -1 : 1)
        }
    }
}
