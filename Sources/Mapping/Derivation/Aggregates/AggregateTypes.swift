import GraphQLSchema
import OrderedCollections

/// The output types of aggregates over rows of an entity.
///
///     type ProjectAggregate { count: Int!, countDistinct: ProjectDistinctCounts, sum: ProjectSums, … }
struct AggregateTypes {
    let entity: EntityDraft

    private func name(_ type: DerivedType) -> String { type.name(of: entity.typeName) }

    /// All types; those without fields are left out.
    var all: [ObjectType] {
        var types = [
            object(.aggregate, "\(entity.typeName) 行的统计 · Figures about rows of \(entity.typeName).", aggregates),
            object(.distinctCounts, "不同值的个数 · How many different values.", fields(.countDistinct)),
            object(.extremes, "最小值或最大值 · Smallest or largest values.", fields(.min)),
        ]
        if !entity.numericFields.isEmpty {
            types += [
                object(.sums, "合计；单位不同者不相加 · Sums; numbers of different units are not added.", sums),
                object(.numbers, "平均值、标准差、方差或差 · Averages, deviations, variances or differences.", fields(.avg)),
                object(.floats, "分位数，或比值（1 为 100%） · Percentiles, or ratios, of which 1 is 100 %.", fields(.median)),
            ]
        }
        return types.filter { !$0.fields.isEmpty }
    }

    private func object(_ type: DerivedType, _ description: String, _ fields: [FieldType]) -> ObjectType {
        ObjectType(name: name(type), description: description, fields: fields)
    }

    private func fields(_ function: AggregateFunction) -> [FieldType] {
        entity.measuredFields(function).map(\.output)
    }

    private var sums: [FieldType] {
        fields(.sum) + (entity.traits.bounds == nil ? [] : SumBound.allCases.map(\.field))
    }

    /// `count`, and the objects of the other functions as far as a column has them.
    var aggregates: [FieldType] {
        var fields = [FieldType(name: "count", description: "行数 · How many rows.", type: .nonNull(.named("Int")))]
        for function in AggregateFunction.allCases
        where function != .count && !entity.measuredFields(function).isEmpty {
            fields.append(
                FieldType(
                    name: function.rawValue,
                    description: function.summary,
                    arguments: function == .percentile ? [AggregateFunction.fraction] : [],
                    type: .named(name(function.derivedType))
                )
            )
        }
        return fields
    }
}

/// What a sum says about itself where the entity has `@bounds`.
enum SumBound: String, CaseIterable {
    case isLowerBound, isUpperBound

    fileprivate var field: FieldType {
        let description: String
        switch self {
        case .isLowerBound:
            description =
                "合计是下限：其中有“以上”等数值，无“以内”等 · The sum is a lower bound: values of “at least” are in it, none of “at most”."
        case .isUpperBound:
            description =
                "合计是上限：其中有“以内”等数值，无“以上”等 · The sum is an upper bound: values of “at most” are in it, none of “at least”."
        }
        return FieldType(name: rawValue, description: description, type: .nonNull(.named("Boolean")))
    }
}

extension AggregateFunction {
    /// `p: Float!`
    static let fraction = InputFieldType(
        name: "p",
        description: "0 至 1 之间，0.5 为中位数 · Between 0 and 1; 0.5 is the median.",
        type: .nonNull(.named("Float"))
    )

    /// The type of the object of its results.
    var derivedType: DerivedType {
        switch self {
        case .count, .countDistinct: .distinctCounts
        case .sum: .sums
        case .avg, .stddev, .variance: .numbers
        case .min, .max: .extremes
        case .median, .percentile: .floats
        }
    }

    /// What introspection says.
    var summary: String {
        switch self {
        case .count: "行数 · How many rows."
        case .countDistinct: "不同值的个数 · How many different values."
        case .sum: "合计 · Sums."
        case .avg: "平均值 · Averages."
        case .min: "最小值 · Smallest values."
        case .max: "最大值 · Largest values."
        case .stddev: "样本标准差 · Sample standard deviations."
        case .variance: "样本方差 · Sample variances."
        case .median: "中位数 · Medians, interpolated."
        case .percentile: "分位数，插值 · Percentiles, interpolated."
        }
    }
}
