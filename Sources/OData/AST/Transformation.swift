/// One step of `$apply`.
///
/// - Source: OData Extension for Data Aggregation v4.0 §3 System Query Option $apply.
package indirect enum Transformation: Sendable, Hashable {
    case identity
    case aggregate([AggregateItem])
    /// Groups by the items; each group then goes through the steps, of which there may be none.
    case groupBy([GroupByItem], [Transformation])
    case filter(Expression)
    case search(SearchExpression)
    case compute([ComputedProperty])
    case orderBy([OrderByItem])
    case top(Int)
    case skip(Int)
    /// The instances with the greatest or least values, in the order they came in.
    case ranked(Ranking, amount: Expression, by: Expression)
    /// The results of several pipelines, one after the other.
    case concat([[Transformation]])

    /// Which instances of a ranking are kept.
    package enum Ranking: String, Sendable, Hashable, CaseIterable {
        case topCount = "topcount"
        case topSum = "topsum"
        case topPercent = "toppercent"
        case bottomCount = "bottomcount"
        case bottomSum = "bottomsum"
        case bottomPercent = "bottompercent"
    }
}

/// `Amount with sum from Time with average as DailyAverage`
package struct AggregateItem: Sendable, Hashable {
    package let value: Value
    /// Each aggregates what the one before it made, by fewer properties.
    package let from: [From]
    package let alias: String
    /// Where the item begins in the URL after the service root.
    package let position: Int

    package enum Value: Sendable, Hashable {
        /// `$count`: the instances of the group.
        case count
        /// `Sales/$count`: the related instances; a path that ends with `$count`.
        case countOf(MemberPath)
        case values(Expression, AggregateMethod)
    }

    package struct From: Sendable, Hashable {
        package let properties: [MemberPath]
        package let method: AggregateMethod
    }
}

/// - Source: OData Extension for Data Aggregation v4.0 §3.2.1.3 Standard Aggregation Methods.
package enum AggregateMethod: String, Sendable, Hashable, CaseIterable {
    case sum, min, max, average
    case countDistinct = "countdistinct"
}

/// One item in the list of `groupby`.
package enum GroupByItem: Sendable, Hashable {
    case property(MemberPath)
    /// `rollup(a,b)`: groups by both, by the first alone, and with `$all` by none.
    case rollup([MemberPath], withTotal: Bool)
}
