/// The part of the report's model that random feed questions are about, written by hand: the tests do not ask the
/// product what there is.
struct FeedEntity {
    let set: String
    let list: String
    let fields: [Field]
    var toOne: [(name: String, target: String)] = []
    var toMany: [(name: String, target: String)] = []

    struct Field {
        let name: String
        let kind: Kind
        var isNullable = false

        enum Kind {
            case number, text, label
            case flag
            /// A whole number that is a string in GraphQL.
            case id
        }
    }

    static let all: [String: FeedEntity] = [
        "Figure": FeedEntity(
            set: "Figures",
            list: "figures",
            fields: [
                Field(name: "id", kind: .id), Field(name: "subject", kind: .text), Field(name: "value", kind: .number),
                Field(name: "valueHigh", kind: .number, isNullable: true),
                Field(name: "year", kind: .number, isNullable: true),
                Field(name: "per", kind: .text, isNullable: true), Field(name: "isHanNumeral", kind: .flag),
                Field(name: "charStart", kind: .number), Field(name: "dimension", kind: .text),
                Field(name: "nature", kind: .label), Field(name: "hectares", kind: .number, isNullable: true),
            ],
            toOne: [
                ("unit", "Unit"), ("partOf", "Figure"), ("section", "Section"), ("livelihoodItem", "LivelihoodItem"),
            ],
            toMany: [("parts", "Figure"), ("projects", "Project"), ("industries", "Industry")]
        ),
        "Project": FeedEntity(
            set: "Projects",
            list: "projects",
            fields: [
                Field(name: "id", kind: .id), Field(name: "name", kind: .text), Field(name: "nameEn", kind: .text),
                Field(name: "kind", kind: .label),
            ],
            toOne: [("city", "District")],
            toMany: [("figures", "Figure"), ("industries", "Industry"), ("districts", "District")]
        ),
        "District": FeedEntity(
            set: "Districts",
            list: "districts",
            fields: [
                Field(name: "id", kind: .id), Field(name: "code", kind: .text, isNullable: true),
                Field(name: "name", kind: .text), Field(name: "kind", kind: .label),
            ],
            toOne: [("parent", "District")],
            toMany: [("children", "District"), ("projects", "Project"), ("figures", "Figure")]
        ),
        "Section": FeedEntity(
            set: "Sections",
            list: "sections",
            fields: [
                Field(name: "id", kind: .id), Field(name: "label", kind: .text, isNullable: true),
                Field(name: "title", kind: .text), Field(name: "level", kind: .number),
                Field(name: "ordinal", kind: .number),
            ],
            toOne: [("parent", "Section")],
            toMany: [("children", "Section")]
        ),
        "Industry": FeedEntity(
            set: "Industries",
            list: "industries",
            fields: [
                Field(name: "id", kind: .id), Field(name: "name", kind: .text), Field(name: "kind", kind: .label),
            ],
            toOne: [("parent", "Industry")],
            toMany: [("projects", "Project"), ("figures", "Figure"), ("children", "Industry")]
        ),
        "LivelihoodItem": FeedEntity(
            set: "LivelihoodItems",
            list: "livelihoodItems",
            fields: [Field(name: "id", kind: .id), Field(name: "name", kind: .text)],
            toOne: [("city", "District")],
            toMany: [("figures", "Figure")]
        ),
        "Unit": FeedEntity(
            set: "Units",
            list: "units",
            fields: [
                Field(name: "id", kind: .id), Field(name: "code", kind: .text), Field(name: "factor", kind: .number),
            ],
            toOne: [("baseUnit", "Unit")],
            toMany: [("figures", "Figure")]
        ),
    ]

    /// What random questions begin with.
    static let roots = ["Figure", "Figure", "Project", "District", "Section", "Industry"]
}
