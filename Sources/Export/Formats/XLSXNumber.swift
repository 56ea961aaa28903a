internal import CXLSXWriter
import Glibc

/// What a spreadsheet can hold as a number: it counts in IEEE doubles, and days from 1900 on.
enum XLSXNumber {
    /// The number; `nil` for an exact one of more than 15 significant digits, and for one that is not finite: those are
    /// written as text, so that no digit is lost.
    ///
    /// - Parameter bytes: as libpq has them, with a zero behind.
    static func value(of bytes: UnsafeBufferPointer<UInt8>, isExact: Bool) -> Double? {
        guard let start = bytes.baseAddress else { return nil }
        if isExact {
            let digits = bytes.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
            guard digits.count(where: { $0 != UInt8(ascii: ".") }) <= 15 else { return nil }
        }
        let number = strtod(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self), nil)
        return number.isFinite ? number : nil
    }

    /// `2023-01-31` or `2023-01-31 08:00:00.5+08`, in the time zone in which it is written; `nil` before 1900 and for
    /// what is no day of a year with four digits.
    static func moment(of bytes: UnsafeBufferPointer<UInt8>) -> lxw_datetime? {
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), let year = number(bytes, 0..<4), year >= 1900,
            let month = number(bytes, 5..<7), let day = number(bytes, 8..<10),
            let last = bytes.last, last >= UInt8(ascii: "0"), last <= UInt8(ascii: "9")
        else { return nil }
        var moment = lxw_datetime()
        moment.year = Int32(year)
        moment.month = Int32(month)
        moment.day = Int32(day)
        guard bytes.count >= 19, let hour = number(bytes, 11..<13), let minute = number(bytes, 14..<16),
            let second = number(bytes, 17..<19)
        else { return moment }
        moment.hour = Int32(hour)
        moment.min = Int32(minute)
        moment.sec = Double(second) + fraction(bytes.dropFirst(19))
        return moment
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        var number = 0
        for byte in bytes[range] {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return number
    }

    /// `.5` of a second; 0 where the next is no point.
    private static func fraction(_ bytes: some Sequence<UInt8>) -> Double {
        var fraction = 0.0
        var unit = 0.1
        for (place, byte) in bytes.enumerated() {
            if place == 0, byte == UInt8(ascii: ".") { continue }
            guard place > 0, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { break }
            fraction += Double(byte - UInt8(ascii: "0")) * unit
            unit /= 10
        }
        // A spreadsheet has milliseconds.
        return (fraction * 1000).rounded(.down) / 1000
    }
}
