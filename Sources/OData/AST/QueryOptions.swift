/// The system query options of a request, or of an expanded relation.
///
/// - Source: OData v4.01 Part 2: URL Conventions §5.1 System Query Options.
package struct QueryOptions: Sendable, Hashable {
    /// In the order of evaluation: what a pipeline of `$apply` makes is what the other options see.
    package internal(set) var apply: [Transformation]?
    package internal(set) var compute: [ComputedProperty] = []
    package internal(set) var filter: Expression?
    package internal(set) var search: SearchExpression?
    /// `$count=true`: the count of all that match belongs into the answer.
    package internal(set) var count: Bool?
    package internal(set) var orderBy: [OrderByItem] = []
    package internal(set) var skip: Int?
    package internal(set) var top: Int?
    package internal(set) var expand: [ExpandItem] = []
    /// `nil` for every property.
    package internal(set) var select: [SelectItem]?
    /// In an expanded relation only: how often to follow it again.
    package internal(set) var levels: Levels?

    package init() {}

    package enum Levels: Sendable, Hashable {
        /// At least 1.
        case count(Int)
        /// `max`
        case maximum
    }
}

/// `Amount mul Product/TaxRate as Tax`
package struct ComputedProperty: Sendable, Hashable {
    package let expression: Expression
    package let alias: String
}

/// One expression of `$orderby`.
package struct OrderByItem: Sendable, Hashable {
    package let expression: Expression
    package let isDescending: Bool
}

/// One item of `$select`.
package enum SelectItem: Sendable, Hashable {
    /// `*`: every property, no relation.
    case all
    case path([PathName])
}

/// One item of `$expand`.
package struct ExpandItem: Sendable, Hashable {
    package let target: Target
    package let form: Form
    package let options: QueryOptions
    /// Where the item begins in the URL after the service root.
    package let position: Int

    package enum Target: Sendable, Hashable {
        /// `*`: every relation.
        case all
        /// Casts and the relation, which comes last.
        case path([PathName])
    }

    package enum Form: Sendable, Hashable {
        case entities
        /// `/$ref`
        case references
        /// `/$count`
        case count
    }
}

/// A name in `$select` or `$expand`.
package struct PathName: Sendable, Hashable {
    /// With dots where it is qualified, which only a type's name is.
    package let text: String
    /// Where it begins in the URL after the service root.
    package let position: Int
}
