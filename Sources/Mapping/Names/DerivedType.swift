/// The types that are derived from an entity; the raw value follows the type's name: `ProjectSums`.
enum DerivedType: String, CaseIterable {
    case filter = "Where"
    case order = "Order"
    case column = "Column"
    case connection = "Connection"
    case edge = "Edge"
    case aggregate = "Aggregate"
    case distinctCounts = "DistinctCounts"
    case sums = "Sums"
    case numbers = "Numbers"
    case extremes = "Extremes"
    case floats = "Floats"
    case key = "Key"
    case keyBuckets = "KeyBuckets"
    case keyParts = "KeyParts"
    case bucket = "Bucket"
    case shares = "Shares"
    case change = "Change"
    case growth = "Growth"
    case runningTotal = "RunningTotal"
    case groupBy = "GroupBy"
    case bucketBy = "BucketBy"
    case partBy = "PartBy"
    case keyOrder = "KeyOrder"
    case bucketOrder = "BucketOrder"
    case aggregateOrder = "AggregateOrder"
    case numericOrder = "NumericOrder"
    case distinctOrder = "DistinctOrder"
    case extremesOrder = "ExtremesOrder"
    case partOrder = "PartOrder"
    case having = "Having"
    case distinctCountsFilter = "DistinctCountsFilter"
    case sumsFilter = "SumsFilter"
    case averagesFilter = "AveragesFilter"
    case extremesFilter = "ExtremesFilter"
    case percentilesFilter = "PercentilesFilter"

    /// `ProjectSums` of `Project`.
    func name(of typeName: String) -> String { typeName + rawValue }
}

/// The types that are derived from a list of an entity; the raw value follows the plural: `ProjectsRelationFilter`.
enum DerivedListType: String, CaseIterable {
    case relationFilter = "RelationFilter"
    case relationAggregateFilter = "RelationAggregateFilter"

    /// `ProjectsRelationFilter` of `projects`.
    func name(of plural: String) -> String { NameConvention.uppercasingFirst(plural) + rawValue }
}

/// The fields by which rows can be asked for; the raw value follows the name of the list: `projectsGroupBy`.
enum ListForm: String, CaseIterable {
    case list = ""
    case connection = "Connection"
    case aggregate = "Aggregate"
    case groups = "GroupBy"

    /// `projectsGroupBy` of `projects`.
    func name(of list: String) -> String { list + rawValue }
}
