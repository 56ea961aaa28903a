import GraphQLSchema

/// `enum OrderDirection`: the same in every schema.
enum OrderDirection {
    static let name = "OrderDirection"

    static let type = EnumType(
        name: name,
        description:
            "A direction, and where missing values stand: by default last when ascending, first when descending.",
        values: [
            EnumValueType(name: "ASC", description: "Smallest first."),
            EnumValueType(name: "DESC", description: "Largest first."),
            EnumValueType(name: "ASC_NULLS_FIRST", description: "Missing values, then smallest first."),
            EnumValueType(name: "ASC_NULLS_LAST", description: "Smallest first, then missing values."),
            EnumValueType(name: "DESC_NULLS_FIRST", description: "Missing values, then largest first."),
            EnumValueType(name: "DESC_NULLS_LAST", description: "Largest first, then missing values."),
        ]
    )
}

/// `type _Service`: the same in every schema.
enum ServiceType {
    static let fieldName = "_service"

    /// Custom scalars of its fields.
    static let scalars: Set<String> = ["BigInt"]

    static let type = ObjectType(
        name: "_Service",
        description: "The server and the state of its data.",
        fields: [
            FieldType(name: "version", description: "The version of the server.", type: .nonNull(.named("String"))),
            FieldType(
                name: "dataVersion",
                description: "Grows with every change of the data; null where the database does not count changes.",
                type: .named("BigInt")
            ),
        ]
    )
}
