extension Duration {
    /// Milliseconds with three decimals: `12.345`; a negative duration is `0.000`.
    var milliseconds: String {
        let (seconds, attoseconds) = components
        let microseconds =
            max(0, seconds.multipliedReportingOverflow(by: 1_000_000).partialValue)
            + max(0, attoseconds / 1_000_000_000_000)
        let fraction = String(microseconds % 1000)
        return "\(microseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
    }

    /// Seconds, a started one counted whole.
    var wholeSecondsRoundedUp: Int64 {
        let (seconds, attoseconds) = components
        return attoseconds > 0 ? seconds + 1 : seconds
    }
}
