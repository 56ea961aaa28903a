import GraphQLSchema

/// The output types of groups of rows of an entity.
///
///     type ProjectBucket { key: ProjectKey!, count: Int!, …, nodes(…): [Project!]!, rank: Int, … }
struct GroupTypes {
    let entity: EntityDraft
    /// Indexed by ``EntityID``.
    let entities: [EntityDraft]

    private func name(_ type: DerivedType) -> String { type.name(of: entity.typeName) }

    private var hasNumbers: Bool { !entity.numericFields.isEmpty }

    /// All types; none where rows cannot be grouped.
    var all: [ObjectType] {
        guard !entity.groupableFields.isEmpty else { return [] }
        var types = [bucket, key]
        if hasNumbers {
            types.append(
                object(
                    .keyBuckets,
                    "数值区间 · Ranges of numbers.",
                    keyFields(entity.numericFields.map(\.field), of: NumberBucket.name)
                )
            )
        }
        if !entity.datedFields.isEmpty {
            types.append(
                object(
                    .keyParts,
                    "日期的部分 · Parts of dates.",
                    entity.datedFields.map {
                        FieldType(
                            name: $0.name,
                            description: $0.description,
                            arguments: [DatePart.argument],
                            type: .named("Int")
                        )
                    }
                )
            )
        }
        guard hasNumbers else { return types }
        return types + [
            object(
                .shares,
                "占总数的比例，1 为 100% · Shares of the total; 1 is 100 %.",
                [CountsOnly.floats.field] + numbers(sum: .floats)
            ),
            object(
                .change,
                "与前一组之差 · Differences from the group before.",
                [CountsOnly.numbers.field] + numbers(sum: .numbers, avg: .numbers)
            ),
            object(
                .growth,
                "比前一组增长，0.1 为 10% · Growth over the group before; 0.1 is 10 %.",
                [CountsOnly.floats.field] + numbers(sum: .floats, avg: .floats)
            ),
            object(.runningTotal, "累计 · Running totals.", [CountsOnly.numbers.field] + numbers(sum: .sums)),
        ]
    }

    private func object(_ type: DerivedType, _ description: String, _ fields: [FieldType]) -> ObjectType {
        ObjectType(name: name(type), description: description, fields: fields)
    }

    private func keyFields(_ fields: [FieldDraft], of type: String? = nil) -> [FieldType] {
        fields.map { FieldType(name: $0.name, description: $0.description, type: .named(type ?? $0.type.namedType)) }
    }

    private var key: ObjectType {
        var fields = keyFields(entity.groupableFields)
        for (field, target) in entity.groupableRelations(entities) {
            fields.append(
                FieldType(
                    name: field.name,
                    description: field.description,
                    type: .named(DerivedType.key.name(of: target.typeName))
                )
            )
        }
        for special in GroupSpecial.allCases where special.isOffered(by: entity) {
            fields.append(
                FieldType(name: special.rawValue, description: special.summary, type: .named(name(special.keyType)))
            )
        }
        return object(
            .key,
            "组内各行相同的值，不同者为空；分组依据必同 · What all rows of a group have in common, as they do what they are grouped by; else null.",
            fields
        )
    }

    private var bucket: ObjectType {
        let fields =
            [
                FieldType(
                    name: "key",
                    description: "分组的键 · What the rows have in common.",
                    type: .nonNull(.named(name(.key)))
                ),
                FieldType(
                    name: "isTotal",
                    description: "是否为总计行（rollup） · Whether this is the grand total of `rollup`, whose key is empty.",
                    type: .nonNull(.named("Boolean"))
                ),
            ] + AggregateTypes(entity: entity).aggregates + [
                FieldType(
                    name: "nodes",
                    description: "组内的行；总计行为空列表 · The rows of the group; none for the grand total.",
                    arguments: entity.bucketNodeArguments,
                    type: .nonNull(.list(.nonNull(.named(entity.typeName))))
                ),
                FieldType(
                    name: "rank",
                    description:
                        "按 orderBy 的名次，并列者同名次 · Place in the order of `orderBy`, equals having the same; null for the total.",
                    type: .named("Int")
                ),
                FieldType(
                    name: "shareOfTotal",
                    description: "占 where 所选全部行的比例 · Share of all rows that `where` selects.",
                    type: .nonNull(.named(hasNumbers ? name(.shares) : CountsOnly.floats.rawValue))
                ),
                FieldType(
                    name: "previous",
                    description:
                        "前一组：沿时间列，没有则沿第一个键 · The group before along the time column, else along the first key, or null.",
                    type: .named(name(.aggregate))
                ),
                FieldType(
                    name: "change",
                    description: "与前一组之差 · Difference from the group before.",
                    type: .named(hasNumbers ? name(.change) : CountsOnly.numbers.rawValue)
                ),
                FieldType(
                    name: "growth",
                    description: "比前一组增长的比例 · Growth over the group before.",
                    type: .named(hasNumbers ? name(.growth) : CountsOnly.floats.rawValue)
                ),
                FieldType(
                    name: "runningTotal",
                    description: "自第一组累计，次序同 previous · Total from the first group on, in the order of `previous`.",
                    type: .nonNull(.named(hasNumbers ? name(.runningTotal) : CountsOnly.numbers.rawValue))
                ),
            ]
        return object(.bucket, "一组 \(entity.typeName) · A group of rows of \(entity.typeName).", fields)
    }

    private func numbers(sum: DerivedType, avg: DerivedType? = nil) -> [FieldType] {
        var fields = [FieldType(name: "sum", description: AggregateFunction.sum.summary, type: .named(name(sum)))]
        if let avg {
            fields.append(FieldType(name: "avg", description: AggregateFunction.avg.summary, type: .named(name(avg))))
        }
        return fields
    }
}

/// The types of what a group is to others where its entity has no numbers: the same in every schema.
enum CountsOnly: String, CaseIterable {
    /// Differences and running totals.
    case numbers = "CountNumbers"
    /// Shares and growth.
    case floats = "CountFloats"

    /// `type CountNumbers { count: Int }` or `type CountFloats { count: Float }`
    var type: ObjectType {
        let description =
            switch self {
            case .numbers: "行数之差或累计 · Differences of counts, or running totals."
            case .floats: "行数的比值，1 为 100% · Ratios of counts; 1 is 100 %."
            }
        return ObjectType(name: rawValue, description: description, fields: [field])
    }

    /// `count`.
    var field: FieldType {
        FieldType(
            name: "count",
            description: AggregateFunction.count.summary,
            type: .named(self == .numbers ? "Int" : "Float")
        )
    }
}

/// Fields of a group's key that are not fields of the entity; an entity that has such a field does without.
enum GroupSpecial: String, CaseIterable {
    case bucket, part

    func isOffered(by entity: EntityDraft) -> Bool {
        guard entity.field(named: rawValue) == nil else { return false }
        return switch self {
        case .bucket: !entity.numericFields.isEmpty
        case .part: !entity.datedFields.isEmpty
        }
    }

    var keyType: DerivedType { self == .bucket ? .keyBuckets : .keyParts }
    var byType: DerivedType { self == .bucket ? .bucketBy : .partBy }
    var orderType: DerivedType { self == .bucket ? .numericOrder : .partOrder }

    var summary: String {
        switch self {
        case .bucket: "数值区间 · Ranges of numbers of equal width."
        case .part: "日期的部分 · Parts of dates."
        }
    }
}

extension DatePart {
    /// The name of the enum.
    static let typeName = "DatePart"

    /// `enum DatePart { YEAR QUARTER … }`
    static let type = EnumType(
        name: typeName,
        description: "日期的部分 · A part of a date.",
        values: allCases.map { EnumValueType(name: $0.rawValue, description: $0.summary) }
    )

    /// `part: DatePart`, which is needed only where a date was grouped by several parts.
    static let argument = InputFieldType(
        name: "part",
        description: "分组用了同一日期的多个部分时须指明 · Which part, where the rows are grouped by several of the date.",
        type: .named(typeName)
    )

    private var summary: String {
        switch self {
        case .year: "年 · Year."
        case .quarter: "季度，1 至 4 · Quarter, 1 to 4."
        case .month: "月，1 至 12 · Month, 1 to 12."
        case .week: "周（ISO 8601），1 至 53 · Week of ISO 8601, 1 to 53."
        case .day: "日，1 至 31 · Day of the month."
        case .weekday: "星期，周一为 1 · Weekday, Monday being 1."
        case .hour: "时，0 至 23 · Hour."
        }
    }
}

/// `type NumberBucket`: the same in every schema.
enum NumberBucket {
    static let name = "NumberBucket"
    static let inputName = "NumberBuckets"
    /// Custom scalars of its fields.
    static let scalar = "Decimal"

    /// `type NumberBucket { lower: Decimal!, upper: Decimal! }`
    static let type = ObjectType(
        name: name,
        description: "数值区间，含下界不含上界 · A range of numbers with its lower bound and without its upper.",
        fields: [
            FieldType(name: "lower", description: "下界（含） · Lower bound, inclusive.", type: .named(scalar)),
            FieldType(name: "upper", description: "上界（不含） · Upper bound, exclusive.", type: .named(scalar)),
        ]
    )

    /// `input NumberBuckets { width: Decimal!, offset: Decimal }`
    static let inputType = InputObjectType(
        name: inputName,
        description: "等宽区间 · Ranges of equal width.",
        fields: [
            InputFieldType(name: "width", description: "宽度，大于 0 · Width, more than 0.", type: .nonNull(.named(scalar))),
            InputFieldType(
                name: "offset",
                description: "某一下界，缺省为 0 · One of the lower bounds; 0 if not given.",
                type: .named(scalar)
            ),
        ]
    )
}
