import GraphQLSchema

/// The types of pages of rows.
///
/// - Source: GraphQL Cursor Connections Specification (Relay).
struct ConnectionTypes {
    let entity: EntityDraft

    private func name(_ type: DerivedType) -> String { type.name(of: entity.typeName) }

    /// `ProjectConnection` and `ProjectEdge`.
    var all: [ObjectType] {
        [
            ObjectType(
                name: name(.connection),
                description: "\(entity.typeName) 的一页 · A page of rows of \(entity.typeName).",
                fields: [
                    FieldType(
                        name: "edges",
                        description: "本页各行及其游标 · The rows of the page with their cursors.",
                        type: .nonNull(.list(.nonNull(.named(name(.edge)))))
                    ),
                    FieldType(
                        name: "nodes",
                        description: "本页各行 · The rows of the page.",
                        type: .nonNull(.list(.nonNull(.named(entity.typeName))))
                    ),
                    FieldType(
                        name: "pageInfo",
                        description: "本页在全部行中的位置 · Where the page stands among all rows.",
                        type: .nonNull(.named(PageInfoType.name))
                    ),
                    FieldType(
                        name: "totalCount",
                        description: "各页合计的行数 · How many rows there are on all pages.",
                        arguments: CountMode.arguments,
                        type: .nonNull(.named("Int"))
                    ),
                    FieldType(
                        name: "totalCountMode",
                        description: "同样参数下 totalCount 的精确程度 · How exact `totalCount` with the same arguments is.",
                        arguments: CountMode.arguments,
                        type: .nonNull(.named(CountMode.name))
                    ),
                ]
            ),
            ObjectType(
                name: name(.edge),
                description: "一行及其游标 · A row and its cursor.",
                fields: [
                    FieldType(
                        name: "cursor",
                        description:
                            "游标，用于 after 和 before · The place of the row in the order, for `after` and `before`.",
                        type: .nonNull(.named("String"))
                    ),
                    FieldType(name: "node", description: "行 · The row.", type: .nonNull(.named(entity.typeName))),
                ]
            ),
        ]
    }
}

/// `type PageInfo`: the same in every schema.
enum PageInfoType {
    static let name = "PageInfo"

    /// `type PageInfo { hasNextPage: Boolean!, hasPreviousPage: Boolean!, startCursor: String, endCursor: String }`
    static let type = ObjectType(
        name: name,
        description: "本页在全部行中的位置 · Where a page stands among all rows.",
        fields: [
            FieldType(
                name: "hasNextPage",
                description: "其后是否还有行 · Whether rows follow the page.",
                type: .nonNull(.named("Boolean"))
            ),
            FieldType(
                name: "hasPreviousPage",
                description: "其前是否还有行 · Whether rows come before the page.",
                type: .nonNull(.named("Boolean"))
            ),
            FieldType(
                name: "startCursor",
                description: "首行的游标 · The cursor of the first row, null where there is none.",
                type: .named("String")
            ),
            FieldType(
                name: "endCursor",
                description: "末行的游标 · The cursor of the last row, null where there is none.",
                type: .named("String")
            ),
        ]
    )
}

/// `enum CountMode`: how exact a count is.
enum CountMode {
    static let name = "CountMode"

    /// `enum CountMode { EXACT ESTIMATED AT_LEAST }`
    static let type = EnumType(
        name: name,
        description: "计数的精确程度 · How exact a count is.",
        values: [
            EnumValueType(name: "EXACT", description: "精确 · Every row is counted."),
            EnumValueType(
                name: "ESTIMATED",
                description:
                    "估计（查询计划） · PostgreSQL's own estimate, without reading the rows; below another row the count is exact."
            ),
            EnumValueType(
                name: "AT_LEAST",
                description: "至多数到 atLeast 行 · No more than `atLeast` rows are counted; exact where there are fewer."
            ),
        ]
    )

    /// `(mode: CountMode! = EXACT, atLeast: Int! = 1000)`
    static let arguments = [
        InputFieldType(
            name: "mode",
            description: "计数方式 · How to count.",
            type: .nonNull(.named(name)),
            defaultValue: .enum("EXACT")
        ),
        InputFieldType(
            name: "atLeast",
            description: "AT_LEAST 方式数到几行为止，其他方式不用 · Where AT_LEAST stops counting; the other modes do not use it.",
            type: .nonNull(.named("Int")),
            defaultValue: .int(1000)
        ),
    ]
}
