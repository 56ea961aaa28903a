import GraphQLSchema

/// The types that the fields of the served entities mention.
struct UsedTypes {
    /// Scalars, enums and ranges.
    private(set) var names: Set<String> = []
    private(set) var ranges: [RangeType] = []
    /// One for each type of field, in the order of the filters' names.
    private(set) var filters: [InputObjectType] = []
    /// The entities that a list field leads to.
    private(set) var targets: Set<EntityID> = []

    /// Collects from all served fields.
    init(_ entities: [EntityDraft]) {
        var filters: [String: InputObjectType] = [:]
        var ranges: [String: RangeType] = [:]
        for field in entities.flatMap(\.fields) {
            switch field.content {
            case .toOne, .oneOf, .nodeID, .connection, .aggregate, .groups: continue
            case .toMany(let relation): targets.insert(relation.target)
            case .column(let column):
                let name = field.type.namedType
                names.insert(name)
                let range = RangeType(name: name, kind: column.type.kind)
                if let range {
                    names.insert(range.bound)
                    ranges[name] = range
                }
                let filter = FilterTable.type(of: name, isList: column.type.isArray, isRange: range != nil)
                filters[filter.name] = filter
            }
        }
        // What aggregates return and can be filtered by.
        var results: Set<String> = entities.isEmpty ? [] : ["Int"]
        for entity in entities {
            for function in AggregateFunction.allCases {
                results.formUnion(entity.measuredFields(function).map(\.typeName))
            }
        }
        names.formUnion(results)
        for name in results {
            let filter = FilterTable.type(of: name, isList: false, isRange: false)
            filters[filter.name] = filter
        }
        self.ranges = Array(ranges.values)
        self.filters = filters.values.sorted { $0.name < $1.name }
    }
}
