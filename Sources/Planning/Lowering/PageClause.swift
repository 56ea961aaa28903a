import Mapping
import SQL

/// Writes `limit` and `offset`.
extension SlotTable {
    /// `limit … offset …`
    ///
    /// - Parameters:
    ///   - maximum: cuts the limit; `nil` where the statement around it does.
    ///   - more: is added to the limit.
    /// - Throws: where a number cannot be a parameter.
    mutating func page(
        limit: RowCount?,
        offset: RowCount? = nil,
        atMost maximum: Int?,
        plus more: Int = 0
    ) throws(ArgumentError) -> Fragment {
        var page = try self.limit(limit, atMost: maximum, plus: more)
        if let offset { page += "\noffset \(try number(offset))" }
        return page
    }

    private mutating func limit(
        _ limit: RowCount?,
        atMost maximum: Int?,
        plus more: Int
    ) throws(ArgumentError) -> Fragment {
        switch (limit, maximum) {
        case (.literal(let number)?, let maximum):
            return "\nlimit \(count: min(number, maximum ?? Int(Int32.max)) + more)"
        case (.open?, let maximum):
            guard let limit else { return .empty }
            let number = try number(limit)
            let cut: Fragment = maximum.map { "least(\(number), \(count: $0))" } ?? number
            return more == 0 ? "\nlimit \(cut)" : "\nlimit \(cut) + \(count: more)"
        case (nil, let maximum?): return "\nlimit \(count: maximum + more)"
        case (nil, nil): return .empty
        }
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
