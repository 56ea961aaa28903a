/// What a caller can ask about the values of a column in a set of rows.
///
/// - Source: PostgreSQL manual §9.21 Aggregate Functions.
package enum AggregateFunction: String, Sendable, Hashable, CaseIterable {
    /// How many rows; of no column.
    case count
    case countDistinct, sum, avg, min, max, stddev, variance, median, percentile

    /// The type of the result for a column, or `nil` where the function has none for it.
    package func result(of column: ColumnType) -> ColumnType? {
        guard !column.isArray else { return nil }
        switch self {
        case .count: return .count
        case .countDistinct: return column.kind.isGroupable ? .count : nil
        case .min, .max: return column.kind.isOrdered && !column.isServedAsText ? column : nil
        case .sum where column.kind == .float: return column.isID ? nil : column
        case .sum, .avg, .stddev, .variance, .median, .percentile:
            return column.isID ? nil : numericResult(of: column.kind)
        }
    }

    private func numericResult(of kind: ColumnType.Kind) -> ColumnType? {
        switch (self, kind) {
        case (.sum, .integer): .bigInteger
        case (.sum, .bigInteger), (.sum, .decimal): .decimal
        case (.median, .integer), (.median, .bigInteger), (.median, .decimal), (.median, .float): .float
        case (.percentile, .integer), (.percentile, .bigInteger), (.percentile, .decimal), (.percentile, .float): .float
        case (.avg, .float), (.stddev, .float), (.variance, .float): .float
        case (_, .integer), (_, .bigInteger), (_, .decimal): .decimal
        default: nil
        }
    }

    /// The result over no rows: 0 for counts, null for the others.
    package var isZeroWhenEmpty: Bool {
        switch self {
        case .count, .countDistinct: true
        default: false
        }
    }
}

extension ColumnType.Kind {
    /// Whether rows can be grouped by values of the kind.
    package var isGroupable: Bool {
        switch self {
        case .json, .bytea, .range: false
        default: true
        }
    }

    /// Whether PostgreSQL has `min` and `max` for the kind.
    package var isOrdered: Bool {
        switch self {
        case .boolean, .uuid, .json, .bytea, .range: false
        default: true
        }
    }

    /// Whether values can be added and divided.
    package var isNumeric: Bool {
        switch self {
        case .integer, .bigInteger, .decimal, .float: true
        default: false
        }
    }

    /// Whether ``DatePart`` can be taken from values of the kind.
    package var hasDateParts: Bool {
        switch self {
        case .date, .timestamp, .timestamptz: true
        default: false
        }
    }
}
