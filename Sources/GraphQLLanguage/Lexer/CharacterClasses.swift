/// The lexical grammar's classes of single bytes.
extension UInt8 {
    /// `Letter :: one of A–Z a–z`, or `_`.
    ///
    /// - Source: GraphQL specification (September 2025) §2.1.9 Names, `NameStart`.
    var isNameStart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// `NameContinue :: Letter Digit _`
    var isNameContinue: Bool { isNameStart || isDigit }

    /// `Digit :: one of 0–9`
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

    /// A space or a tab: what indents a line of a block string.
    var isWhiteSpace: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// 0…15, or `nil` for a byte that is no hexadecimal digit.
    var hexDigitValue: UInt32? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A")) + 10
        default: nil
        }
    }
}
