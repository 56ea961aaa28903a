import GraphQLSchema

/// The arguments of list fields.
extension EntityDraft {
    /// `where: ProjectWhere`
    var whereArgument: InputFieldType {
        InputFieldType(
            name: "where",
            description: "筛选条件，缺省为全部 · Which rows; without it all.",
            type: .named(whereTypeName)
        )
    }

    /// `orderBy: [ProjectOrder!]`; `nil` where nothing has an order.
    private var orderArgument: InputFieldType? {
        guard fields.contains(where: \.isOrderable) else { return nil }
        return InputFieldType(
            name: "orderBy",
            description: "排序，主要的在前，主键自动居末 · Most significant first; the key comes last by itself.",
            type: .list(.nonNull(.named(orderTypeName)))
        )
    }

    /// `distinctOn: [ProjectColumn!]`; `nil` where no column can be compared.
    var distinctArgument: InputFieldType? {
        guard columnEnum != nil else { return nil }
        return InputFieldType(
            name: "distinctOn",
            description: "这些列相同的行只取排序最前的一行 · Of rows with equal values in these columns only the first in the order.",
            type: .list(.nonNull(.named(DerivedType.column.name(of: typeName))))
        )
    }

    private static let limit = InputFieldType(
        name: "limit",
        description: "最多行数，缺省为全部 · How many rows at most; without it all.",
        type: .named("Int")
    )

    private static let offset = InputFieldType(
        name: "offset",
        description: "先略去的行数 · How many rows to leave out first.",
        type: .named("Int")
    )

    /// `(where: ProjectWhere, orderBy: [ProjectOrder!], limit: Int, offset: Int, distinctOn: [ProjectColumn!])`
    func listArguments(_ entities: [EntityDraft]) -> [InputFieldType] {
        [whereArgument, orderArgument, Self.limit, Self.offset, distinctArgument].compactMap(\.self)
    }

    /// `(where:, orderBy:, first:, after:, last:, before:)`
    var connectionArguments: [InputFieldType] {
        [whereArgument, orderArgument].compactMap(\.self) + [
            InputFieldType(
                name: "first",
                description: "自 after 起向后的行数 · How many rows, from `after` on.",
                type: .named("Int")
            ),
            InputFieldType(
                name: "after",
                description: "游标，其后的行 · A cursor; the rows behind it.",
                type: .named("String")
            ),
            InputFieldType(
                name: "last",
                description: "自 before 起向前的行数 · How many rows, up to `before`.",
                type: .named("Int")
            ),
            InputFieldType(
                name: "before",
                description: "游标，其前的行 · A cursor; the rows before it.",
                type: .named("String")
            ),
        ]
    }

    /// `(by: [ProjectGroupBy!], where:, having:, orderBy: [ProjectBucketOrder!], limit:, offset:, rollup: Boolean)`
    var groupArguments: [InputFieldType] {
        [
            InputFieldType(
                name: "by",
                description:
                    "分组依据，缺省为 key 中所选各列，空列表为全部一组 · What to group by: without it what `key` selects; with an empty list all rows are one group.",
                type: .list(.nonNull(.named(DerivedType.groupBy.name(of: typeName))))
            ),
            whereArgument,
            InputFieldType(
                name: "having",
                description: "对各组的条件 · Which groups; without it all.",
                type: .named(DerivedType.having.name(of: typeName))
            ),
            InputFieldType(
                name: "orderBy",
                description: "各组的排序，键自动居末 · The order of the groups; their keys come last by themselves.",
                type: .list(.nonNull(.named(DerivedType.bucketOrder.name(of: typeName))))
            ),
            InputFieldType(
                name: "limit",
                description: "最多组数 · How many groups at most; without it all.",
                type: .named("Int")
            ),
            InputFieldType(
                name: "offset",
                description: "先略去的组数 · How many groups to leave out first.",
                type: .named("Int")
            ),
            InputFieldType(
                name: "rollup",
                description: "末尾加总计行 · Whether a grand total follows as the last group.",
                type: .nonNull(.named("Boolean")),
                defaultValue: .boolean(false)
            ),
        ]
    }

    /// `(orderBy:, limit:, offset:)` of the rows of a group.
    var bucketNodeArguments: [InputFieldType] {
        [orderArgument, Self.limit, Self.offset].compactMap(\.self)
    }

    /// `enum ProjectColumn { name, nameEn, … }`; `nil` where no column can be compared.
    var columnEnum: EnumType? {
        // Words that no enum value can be named.
        let fields = groupableFields.filter { !["true", "false", "null"].contains($0.name) }
        guard !fields.isEmpty else { return nil }
        return EnumType(
            name: DerivedType.column.name(of: typeName),
            description: "\(typeName) 的列 · Columns of \(typeName).",
            values: fields.map { EnumValueType(name: $0.name, description: $0.description) }
        )
    }
}
