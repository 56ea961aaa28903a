import GraphQLSchema

/// The types that do not depend on the mapping's names, as far as a mapping needs them.
enum FixedTypes {
    /// Object and enum types, and the inputs of groups.
    static func types(for entities: [EntityDraft]) -> [NamedType] {
        var types: [NamedType] = []
        if entities.contains(where: { $0.listForms.contains(.connection) }) {
            types += [.object(PageInfoType.type), .enum(CountMode.type)]
        }
        if entities.contains(where: { !$0.numericFields.isEmpty }) {
            types += [.object(NumberBucket.type), .inputObject(NumberBucket.inputType)]
        }
        if entities.contains(where: { $0.numericFields.isEmpty && $0.listForms.contains(.groups) }) {
            types += CountsOnly.allCases.map { .object($0.type) }
        }
        if entities.contains(where: { !$0.datedFields.isEmpty }) { types.append(.enum(DatePart.type)) }
        return types
    }

    /// Custom scalars of these types.
    static func scalars(for entities: [EntityDraft]) -> Set<String> {
        ServiceType.scalars.union(entities.contains { !$0.numericFields.isEmpty } ? [NumberBucket.scalar] : [])
    }
}

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

/// `interface Node`: what every type with a key implements.
enum NodeInterface {
    /// The name of the interface.
    static let name = "Node"
    /// The name of its field.
    static let fieldName = "nodeId"

    /// `nodeId: ID!`
    static let field = FieldType(
        name: fieldName,
        description: "全局标识 · Names the row among all rows of all types.",
        type: .nonNull(.named("ID"))
    )

    /// `interface Node { nodeId: ID! }`
    static let type = InterfaceType(
        name: name,
        description: "有全局标识的对象 · Anything that has a nodeId.",
        fields: [field]
    )

    /// `node(id: ID!): Node`
    static let nodeField = FieldType(
        name: "node",
        description: "按全局标识取一个对象，没有则为空 · What a nodeId names, or null.",
        arguments: [InputFieldType(name: "id", description: "nodeId", type: .nonNull(.named("ID")))],
        type: .named(name)
    )

    /// `nodes(ids: [ID!]!): [Node]!`
    static let nodesField = FieldType(
        name: "nodes",
        description: "按全局标识取多个对象 · What each of these names, or null, in their order.",
        arguments: [
            InputFieldType(name: "ids", description: "nodeId", type: .nonNull(.list(.nonNull(.named("ID")))))
        ],
        type: .nonNull(.list(.named(name)))
    )
}
