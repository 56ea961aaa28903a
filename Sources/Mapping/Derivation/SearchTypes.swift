import Catalog
import GraphQLSchema

/// The types of `search`.
struct SearchTypes {
    /// The entities with `@search`.
    let searched: [EntityDraft]

    /// The name of the root field.
    static let fieldName = "search"
    private static let resultName = "SearchResult"
    private static let entityName = "SearchEntity"
    private static let typeName = "SearchType"

    /// `search(text: String!, types: [SearchType!], limit: Int! = 20): [SearchResult!]!`
    static let field = FieldType(
        name: fieldName,
        description: "检索名称、别称及引文 · Looks for words in names and quotes; best matches first.",
        arguments: [
            InputFieldType(
                name: "text",
                description: "一个或几个词，须全部出现 · One word or several, all of which must occur.",
                type: .nonNull(.named("String"))
            ),
            InputFieldType(
                name: "types",
                description: "只检索这些类型，缺省为全部 · Only these types; without it all.",
                type: .list(.nonNull(.named(typeName)))
            ),
            InputFieldType(
                name: "limit",
                description: "最多结果数 · How many results at most.",
                type: .nonNull(.named("Int")),
                defaultValue: .int(20)
            ),
        ],
        type: .nonNull(.list(.nonNull(.named(resultName))))
    )

    /// `SearchResult`, `SearchEntity` and `SearchType`.
    var all: [NamedType] {
        [
            .object(result),
            .union(
                UnionType(
                    name: Self.entityName,
                    description: "可检索的对象 · What can be searched for.",
                    members: searched.map(\.typeName)
                )
            ),
            .enum(
                EnumType(
                    name: Self.typeName,
                    description: "可检索的类型 · The types that can be searched.",
                    values: searched.map {
                        EnumValueType(name: $0.typeName, description: $0.declaration.description ?? $0.table.comment)
                    }
                )
            ),
        ]
    }

    private var result: ObjectType {
        ObjectType(
            name: Self.resultName,
            description: "一项检索结果 · Something that was found.",
            fields: [
                FieldType(
                    name: "entity",
                    description: "对象 · What was found.",
                    type: .nonNull(.named(Self.entityName))
                ),
                FieldType(name: "type", description: "类型 · Its type.", type: .nonNull(.named(Self.typeName))),
                FieldType(
                    name: "field",
                    description: "匹配的字段 · The field with the match.",
                    type: .nonNull(.named("String"))
                ),
                FieldType(
                    name: "text",
                    description: "该字段的文字 · The text of that field.",
                    type: .nonNull(.named("String"))
                ),
                FieldType(
                    name: "snippet",
                    description: "匹配处前后的文字，首个匹配加标记 · The text around the first match, which is marked.",
                    arguments: [
                        InputFieldType(
                            name: "open",
                            description: "标记之始 · What stands before the match.",
                            type: .nonNull(.named("String")),
                            defaultValue: .string("【")
                        ),
                        InputFieldType(
                            name: "close",
                            description: "标记之末 · What stands behind the match.",
                            type: .nonNull(.named("String")),
                            defaultValue: .string("】")
                        ),
                    ],
                    type: .nonNull(.named("String"))
                ),
                FieldType(
                    name: "score",
                    description: "相关度，越大越好 · How good the match is; more is better.",
                    type: .nonNull(.named("Float"))
                ),
            ]
        )
    }
}
