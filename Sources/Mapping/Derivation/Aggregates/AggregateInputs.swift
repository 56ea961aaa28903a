import GraphQLSchema
import OrderedCollections

/// The input types that filter and sort by aggregates.
struct AggregateInputs {
    let entity: EntityDraft
    /// Whether a list of the entity is a field of some entity, so that its aggregates can be conditions there.
    var isRelated = true

    private func name(_ type: DerivedType) -> String { type.name(of: entity.typeName) }

    /// Functions whose results can be filtered and sorted; `percentile` has an argument and is not among them.
    private var functions: [AggregateFunction] {
        AggregateFunction.allCases.filter { $0 != .count && $0 != .percentile && !entity.measuredFields($0).isEmpty }
    }

    /// Filters of results, `ProjectHaving`, `ProjectsRelationAggregateFilter` and the orderings.
    var all: [InputObjectType] {
        let numbers = entity.numericFields
        var types = [
            having,
            filter(.distinctCountsFilter, .countDistinct),
            filter(.extremesFilter, .min),
            order(.distinctOrder, entity.measuredFields(.countDistinct)),
            order(.extremesOrder, entity.measuredFields(.min)),
        ]
        if isRelated { types += [relationFilter, relatedOrder] }
        if !numbers.isEmpty {
            types += [
                filter(.sumsFilter, .sum), filter(.averagesFilter, .avg), filter(.percentilesFilter, .median),
                order(.numericOrder, numbers),
            ]
        }
        return types.filter { !$0.fields.isEmpty }
    }

    private func filter(_ type: DerivedType, _ function: AggregateFunction) -> InputObjectType {
        InputObjectType(
            name: name(type),
            description: "统计值的条件，须全部满足 · Conditions on results; all must hold.",
            fields: entity.measuredFields(function).map {
                $0.input(FilterTable.typeName(of: $0.typeName, isList: false))
            }
        )
    }

    private func order(_ type: DerivedType, _ fields: [MeasuredField]) -> InputObjectType {
        InputObjectType(
            name: name(type),
            description: "按统计值排序，恰填一个字段 · What to sort by: exactly one field.",
            isOneOf: true,
            fields: fields.map { $0.input(OrderDirection.name) }
        )
    }

    private var conditions: [InputFieldType] {
        [
            InputFieldType(
                name: "count",
                description: AggregateFunction.count.summary,
                type: .named(FilterTable.typeName(of: "Int", isList: false))
            )
        ]
            + functions.map { function in
                InputFieldType(
                    name: function.rawValue,
                    description: function.summary,
                    type: .named(name(function.filterType))
                )
            }
    }

    private var having: InputObjectType {
        let itself = TypeRef.list(.nonNull(.named(name(.having))))
        return InputObjectType(
            name: name(.having),
            description: "统计值的条件，须全部满足 · Conditions on aggregates; all must hold.",
            fields: conditions + [
                InputFieldType(name: "and", description: "全部满足 · All of these hold.", type: itself),
                InputFieldType(name: "or", description: "至少满足一项 · At least one of these holds.", type: itself),
                InputFieldType(name: "not", description: "不满足 · This does not hold.", type: .named(name(.having))),
            ]
        )
    }

    private var relationFilter: InputObjectType {
        InputObjectType(
            name: DerivedListType.relationAggregateFilter.name(of: entity.pluralName),
            description: "相关行统计值的条件，须全部满足 · Conditions on aggregates of related rows; all must hold.",
            fields: [
                whereField
            ] + conditions
        )
    }

    private var whereField: InputFieldType {
        InputFieldType(
            name: "where",
            description: "统计哪些行，缺省为全部 · Which rows count; without it all.",
            type: .named(entity.whereTypeName)
        )
    }

    /// `input ProjectAggregateOrder { where: ProjectWhere, count: OrderDirection, sum: ProjectNumericOrder, … }`
    private var relatedOrder: InputObjectType {
        InputObjectType(
            name: name(.aggregateOrder),
            description:
                "按相关行的统计值排序；填多个字段时依此处次序 · What to sort by; of several fields the one further up here comes first.",
            fields: [whereField] + orders
        )
    }

    /// `input ProjectBucketOrder @oneOf { count: OrderDirection, sum: ProjectNumericOrder, … }`
    func aggregateOrder(_ type: DerivedType, before fields: [InputFieldType]) -> InputObjectType {
        InputObjectType(
            name: name(type),
            description: "按统计值排序，恰填一个字段 · What to sort by: exactly one field.",
            isOneOf: true,
            fields: fields + orders
        )
    }

    private var orders: [InputFieldType] {
        [
            InputFieldType(
                name: "count",
                description: AggregateFunction.count.summary,
                type: .named(OrderDirection.name)
            )
        ]
            + functions.map { function in
                InputFieldType(
                    name: function.rawValue,
                    description: function.summary,
                    type: .named(name(function.orderType))
                )
            }
    }
}

extension AggregateFunction {
    fileprivate var filterType: DerivedType {
        switch self {
        case .count, .countDistinct: .distinctCountsFilter
        case .sum: .sumsFilter
        case .avg, .stddev, .variance: .averagesFilter
        case .min, .max: .extremesFilter
        case .median, .percentile: .percentilesFilter
        }
    }

    fileprivate var orderType: DerivedType {
        switch self {
        case .count, .countDistinct: .distinctOrder
        case .min, .max: .extremesOrder
        case .sum, .avg, .stddev, .variance, .median, .percentile: .numericOrder
        }
    }
}
