extension Duration {
    /// Milliseconds with three decimals: `12.345`; a negative duration is `0.000`.
    var milliseconds: String {
        var text = ""
        text.append(milliseconds: self)
        return text
    }

    /// Whole microseconds; a negative duration is 0.
    fileprivate var microseconds: Int64 {
        let (seconds, attoseconds) = components
        return max(0, seconds.multipliedReportingOverflow(by: 1_000_000).partialValue)
            + max(0, attoseconds / 1_000_000_000_000)
    }

    /// Seconds, a started one counted whole.
    var wholeSecondsRoundedUp: Int64 {
        let (seconds, attoseconds) = components
        return attoseconds > 0 ? seconds + 1 : seconds
    }
}

extension String {
    /// Appends ``Swift/Duration/milliseconds`` without a string of its own.
    mutating func append(milliseconds duration: Duration) {
        let microseconds = duration.microseconds
        self += String(microseconds / 1000)
        let fraction = microseconds % 1000
        self += fraction < 10 ? ".00" : fraction < 100 ? ".0" : "."
        self += String(fraction)
    }
}
