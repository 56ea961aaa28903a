/// The exact numbers `BigInt` and `Decimal`, as digits.
enum Digits {
    /// PostgreSQL's `numeric`: digits before and after the decimal point.
    ///
    /// - Source: PostgreSQL 15 manual §8.1.2 Arbitrary Precision Numbers.
    private static let maximumWholeDigits = 131_072
    private static let maximumFractionDigits = 16_383

    /// The digits if they are a whole number of 64 bits; `nil` otherwise.
    static func bigInt(_ text: String) -> String? {
        guard let first = text.utf8.first, first != UInt8(ascii: "+"), let value = Int64(text) else { return nil }
        return String(value)
    }

    /// The text if it is a number as JSON writes them and PostgreSQL's `numeric` can hold it; `nil` otherwise.
    static func decimal(_ text: String) -> String? {
        var rest = Array(text.utf8)[...]
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let whole = rest.prefix(while: isDigit)
        guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return nil }
        rest = rest.dropFirst(whole.count)
        var fractionCount = 0
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            fractionCount = rest.prefix(while: isDigit).count
            guard fractionCount > 0 else { return nil }
            rest = rest.dropFirst(fractionCount)
        }
        var exponent = 0
        if let first = rest.first {
            guard first == UInt8(ascii: "e") || first == UInt8(ascii: "E"),
                let value = Int(String(decoding: rest.dropFirst(), as: UTF8.self)),
                abs(value) <= maximumWholeDigits
            else { return nil }
            exponent = value
        }
        guard whole.count + exponent <= maximumWholeDigits, fractionCount - exponent <= maximumFractionDigits else {
            return nil
        }
        return text
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
