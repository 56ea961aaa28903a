import HTTPTypes

extension HTTPFields {
    /// When the caller may try again: in whole seconds, rounded up, and at least one.
    ///
    /// - Source: RFC 9110 §10.2.3 Retry-After.
    mutating func append(retryAfter duration: Duration) {
        self[.retryAfter] = String(Swift.max(1, duration.wholeSecondsRoundedUp))
    }
}
