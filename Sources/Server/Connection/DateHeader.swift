import Glibc
import Synchronization

/// The value of `Date`, made once a second.
///
/// - Source: RFC 9110 §6.6.1 Date, §5.6.7 IMF-fixdate.
final class DateHeader: Sendable {
    private let latest = Mutex((second: -1, text: ""))

    /// `Thu, 26 Nov 2026 23:15:46 GMT`
    var now: String {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &time)
        let second = time.tv_sec
        return latest.withLock { latest in
            if latest.second != second { latest = (second, Self.text(second)) }
            return latest.text
        }
    }

    /// - Parameter second: since the beginning of 1970 in UTC.
    static func text(_ second: Int) -> String {
        var second = time_t(second)
        var date = tm()
        gmtime_r(&second, &date)
        return "\(name(of: Int(date.tm_wday), in: "SunMonTueWedThuFriSat")), \(digits(date.tm_mday)) "
            + "\(name(of: Int(date.tm_mon), in: "JanFebMarAprMayJunJulAugSepOctNovDec")) \(date.tm_year + 1900) "
            + "\(digits(date.tm_hour)):\(digits(date.tm_min)):\(digits(date.tm_sec)) GMT"
    }

    private static func name(of number: Int, in names: String) -> Substring {
        names.dropFirst(number * 3).prefix(3)
    }

    private static func digits(_ number: Int32) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
