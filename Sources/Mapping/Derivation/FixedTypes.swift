import GraphQLSchema

/// `enum OrderDirection`: the same in every schema.
enum OrderDirection {
    /// The name of the type.
    static let name = "OrderDirection"

    /// The six directions.
    static let type = EnumType(
        name: name,
        description:
            "排序方向及缺值位置，缺省时升序在末、降序在首 · "
            + "A direction, and where missing values stand: by default last ascending, first descending.",
        values: [
            EnumValueType(name: "ASC", description: "升序 · Smallest first."),
            EnumValueType(name: "DESC", description: "降序 · Largest first."),
            EnumValueType(name: "ASC_NULLS_FIRST", description: "缺值在首，升序 · Missing values, then smallest first."),
            EnumValueType(name: "ASC_NULLS_LAST", description: "升序，缺值在末 · Smallest first, then missing values."),
            EnumValueType(name: "DESC_NULLS_FIRST", description: "缺值在首，降序 · Missing values, then largest first."),
            EnumValueType(name: "DESC_NULLS_LAST", description: "降序，缺值在末 · Largest first, then missing values."),
        ]
    )
}

/// `type _Service`: the same in every schema.
enum ServiceType {
    /// The name of the root field.
    static let fieldName = "_service"

    /// Custom scalars of its fields.
    static let scalars: Set<String> = ["BigInt"]

    /// `type _Service { version: String!, dataVersion: BigInt }`
    static let type = ObjectType(
        name: "_Service",
        description: "服务及其数据状态 · The server and the state of its data.",
        fields: [
            FieldType(
                name: "version",
                description: "服务版本 · The version of the server.",
                type: .nonNull(.named("String"))
            ),
            FieldType(
                name: "dataVersion",
                description: "数据版本 · Grows with every change of the data; null where the database does not count them.",
                type: .named("BigInt")
            ),
        ]
    )
}
