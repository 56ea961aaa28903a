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

    /// `type IntRange { lower: Int, upper: Int, lowerInclusive: Boolean!, upperInclusive: Boolean! }`
    var type: ObjectType {
        ObjectType(
            name: name,
            description: "\(bound) 区间 · A range of \(bound) values.",
            fields: [
                FieldType(
                    name: "lower",
                    description: "下界，无则为空 · Null where the range is open below.",
                    type: .named(bound)
                ),
                FieldType(
                    name: "upper",
                    description: "上界，无则为空 · Null where the range is open above.",
                    type: .named(bound)
                ),
                FieldType(
                    name: "lowerInclusive",
                    description: "是否含下界 · Whether the lower bound belongs to the range.",
                    type: .nonNull(.named("Boolean"))
                ),
                FieldType(
                    name: "upperInclusive",
                    description: "是否含上界 · Whether the upper bound belongs to the range.",
                    type: .nonNull(.named("Boolean"))
                ),
            ]
        )
    }
}
