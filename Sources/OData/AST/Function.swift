/// A function of the standard.
///
/// - Source: OData v4.01 Part 2: URL Conventions §5.1.1.4 to §5.1.1.11; OData Extension for Data Aggregation §6.1.
package enum Function: String, Sendable, Hashable, CaseIterable {
    case concat, contains, endswith, indexof, length, startswith, substring
    case hassubset, hassubsequence
    case matchesPattern = "matchespattern"
    case tolower, toupper, trim
    case date, day, fractionalseconds, hour, maxdatetime, mindatetime, minute, month, now, second, time
    case totaloffsetminutes, totalseconds, year
    case ceiling, floor, round
    case isdefined

    /// How many arguments it takes.
    var argumentCount: ClosedRange<Int> {
        switch self {
        case .maxdatetime, .mindatetime, .now: 0...0
        case .substring: 2...3
        case .concat, .contains, .endswith, .indexof, .startswith, .hassubset, .hassubsequence, .matchesPattern: 2...2
        default: 1...1
        }
    }
}
