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

    init(_ entities: [EntityDraft]) {
        var filters: [String: InputObjectType] = [:]
        var ranges: [String: RangeType] = [:]
        for field in entities.flatMap(\.fields) {
            switch field.content {
            case .toOne, .oneOf, .nodeID: continue
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
        self.ranges = Array(ranges.values)
        self.filters = filters.values.sorted { $0.name < $1.name }
    }
}

/// `IntRange`: the bounds of a range as an object.
struct RangeType {
    let name: String
    /// The scalar of the bounds.
    let bound: String

    /// `nil` for a column that is no range.
    init?(name: String, kind: ColumnType.Kind) {
        guard case .range = kind, name.hasSuffix("Range") else { return nil }
        self.name = name
        bound = String(name.dropLast("Range".count))
    }

    var type: ObjectType {
        ObjectType(
            name: name,
            description: "A range of \(bound) values.",
            fields: [
                FieldType(name: "lower", description: "Null where the range is open below.", type: .named(bound)),
                FieldType(name: "upper", description: "Null where the range is open above.", type: .named(bound)),
                FieldType(
                    name: "lowerInclusive",
                    description: "Whether the lower bound belongs to the range.",
                    type: .nonNull(.named("Boolean"))
                ),
                FieldType(
                    name: "upperInclusive",
                    description: "Whether the upper bound belongs to the range.",
                    type: .nonNull(.named("Boolean"))
                ),
            ]
        )
    }
}
