import Mapping

/// An aggregate function with what it is taken of.
struct Aggregate {
    let function: AggregateFunction
    /// `nil` for `count`.
    let column: Column?
    /// The `p` of `percentile`.
    var fraction: Operand?
    /// What the numbers are counted in, where that matters: results over several units have no meaning.
    let unit: EntityTraits.UnitOfMeasure?
    private(set) var type: ColumnType

    /// - Returns: `nil` where the column has no such aggregate.
    init?(_ function: AggregateFunction, of column: Column?, entity: Entity) {
        self.function = function
        self.column = column
        switch (function, column) {
        case (.count, _):
            unit = nil
            type = .count
        case (_, let column?):
            guard let result = function.result(of: column.type) else { return nil }
            type = result
            unit = function == .countDistinct ? nil : entity.traits.units[column.fieldName]
        case (_, nil): return nil
        }
    }

    /// The same aggregate, an 8-byte integer or a decimal as a JSON string.
    var withExactNumbersAsText: Aggregate {
        let isCount = function == .count || function == .countDistinct
        guard isCount || type.kind == .bigInteger || type.kind == .decimal else { return self }
        var aggregate = self
        aggregate.type = type.served(as: type.kind, isQuoted: true)
        return aggregate
    }
}

/// What is known about a set of rows.
enum Measure {
    case aggregate(Aggregate)
    /// Whether a sum over the rows is a lower bound, or an upper bound.
    case bound(EntityTraits.Bounds, isLower: Bool)

    var type: ColumnType {
        switch self {
        case .aggregate(let aggregate): aggregate.type
        case .bound: .boolean
        }
    }

    /// The JSON of the measure over no rows.
    var emptyValue: [UInt8] {
        switch self {
        case .aggregate(let aggregate) where !aggregate.function.isZeroWhenEmpty: Array("null".utf8)
        case .aggregate(let aggregate): Array((aggregate.type.isID ? "\"0\"" : "0").utf8)
        case .bound: Array("false".utf8)
        }
    }
}

/// A condition on aggregates of a set of rows.
indirect enum AggregateCondition {
    /// True when empty.
    case all([AggregateCondition])
    /// False when empty.
    case any([AggregateCondition])
    case not(AggregateCondition)
    case comparison(Aggregate, Comparison)
}
