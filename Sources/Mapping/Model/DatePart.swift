/// A part of a date or a point in time, as a whole number.
///
/// - Source: PostgreSQL manual §9.9.1 EXTRACT; weeks and weekdays by ISO 8601.
package enum DatePart: String, Sendable, Hashable, CaseIterable {
    case year = "YEAR"
    case quarter = "QUARTER"
    case month = "MONTH"
    case week = "WEEK"
    case day = "DAY"
    case weekday = "WEEKDAY"
    case hour = "HOUR"
}
