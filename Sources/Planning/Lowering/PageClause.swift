import Mapping
import SQL

/// Writes `limit` and `offset`.
extension SlotTable {
    /// `limit … offset …`
    ///
    /// - Parameters:
    ///   - minimum: raises the limit to this number, where there is one.
    ///   - maximum: cuts the limit; `nil` where the statement around it does.
    ///   - more: is added to the limit.
    /// - Throws: where a number cannot be a parameter.
    mutating func page(
        limit: RowCount?,
        atLeast minimum: RowCount? = nil,
        offset: RowCount? = nil,
        atMost maximum: Int?,
        plus more: Int = 0
    ) throws(ArgumentError) -> Fragment {
        var page = try self.limit(limit, atLeast: minimum, atMost: maximum, plus: more)
        if let offset { page += "\noffset \(try number(offset))" }
        return page
    }

    private mutating func limit(
        _ limit: RowCount?,
        atLeast minimum: RowCount?,
        atMost maximum: Int?,
        plus more: Int
    ) throws(ArgumentError) -> Fragment {
        let literal: Int? =
            switch (limit, minimum) {
            case (.literal(let number)?, nil): number
            case (.literal(let number)?, .literal(let minimum)?): max(number, minimum)
            default: nil
            }
        if let literal { return "\nlimit \(count: min(literal, maximum ?? Int(Int32.max)) + more)" }
        guard let limit else { return maximum.map { "\nlimit \(count: $0 + more)" } ?? .empty }
        var number = try number(limit)
        if let minimum { number = "greatest(\(number), \(try self.number(minimum)))" }
        let cut: Fragment = maximum.map { "least(\(number), \(count: $0))" } ?? number
        return more == 0 ? "\nlimit \(cut)" : "\nlimit \(cut) + \(count: more)"
    }

    /// The condition that a row stands on a page: `"t1"."place" > $1 and "t1"."place" - $1 <= $2`
    ///
    /// - Throws: where a number cannot be a parameter.
    mutating func isOnPage(_ place: Fragment, limit: RowCount?, offset: RowCount?) throws(ArgumentError) -> Fragment {
        let start = try offset.map { count throws(ArgumentError) in try number(count) }
        let size = try limit.map { count throws(ArgumentError) in try number(count) }
        return switch (start, size) {
        case (nil, nil): "true"
        case (nil, let size?): "\(place) <= \(size)"
        case (let start?, nil): "\(place) > \(start)"
        case (let start?, let size?): "\(place) > \(start) and \(place) - \(start) <= \(size)"
        }
    }

    /// A number of rows: its digits, or a parameter.
    ///
    /// - Throws: where it cannot be a parameter.
    mutating func number(_ count: RowCount) throws(ArgumentError) -> Fragment {
        switch count {
        case .literal(let number): "\(count: number)"
        case .open(let operand): Fragment(try argument(operand, encoding: .rowCount, type: .int8))
        }
    }
}
