import GraphQLSchema

/// `IntRange`: the bounds of a range as an object.
struct RangeType {
    let name: String
    /// The scalar of the bounds.
    let bound: String

    /// `nil` for a column that is no range.
    init?(name: String, kind: ColumnType.Kind) {
        guard case .range = kind, name.hasSuffix(Self.suffix) else { return nil }
        self.name = name
        bound = Self.boundName(of: name)
    }

    private static let suffix = "Range"

    /// `Int` of `IntRange`.
    static func boundName(of name: String) -> String { String(name.dropLast(suffix.count)) }

    /// `IntRangeInput` of `IntRange`.
    static func inputName(of name: String) -> String { name + "Input" }

    /// `input IntRangeInput { lower: Int, upper: Int, lowerInclusive: Boolean! = true, upperInclusive: Boolean! = false }`
    var inputType: InputObjectType {
        InputObjectType(
            name: Self.inputName(of: name),
            description: "\(bound) 区间 · A range of \(bound) values.",
            fields: [
                InputFieldType(
                    name: "lower",
                    description: "下界，缺省为无 · Open below where it is left out.",
                    type: .named(bound)
                ),
                InputFieldType(
                    name: "upper",
                    description: "上界，缺省为无 · Open above where it is left out.",
                    type: .named(bound)
                ),
                InputFieldType(
                    name: "lowerInclusive",
                    description: "是否含下界 · Whether the lower bound belongs to the range.",
                    type: .nonNull(.named("Boolean")),
                    defaultValue: .boolean(true)
                ),
                InputFieldType(
                    name: "upperInclusive",
                    description: "是否含上界 · Whether the upper bound belongs to the range.",
                    type: .nonNull(.named("Boolean")),
                    defaultValue: .boolean(false)
                ),
            ]
        )
    }

    /// `type IntRange { lower: Int, upper: Int, lowerInclusive: Boolean!, upperInclusive: Boolean! }`
    var type: ObjectType {
        ObjectType(
            name: name,
            description: "\(bound) 区间 · A range of \(bound) values.",
            fields: [
                FieldType(
                    name: "lower",
                    description: "下界，无则为空 · Null where the range is open below.",
                    type: .named(bound)
                ),
                FieldType(
                    name: "upper",
                    description: "上界，无则为空 · Null where the range is open above.",
                    type: .named(bound)
                ),
                FieldType(
                    name: "lowerInclusive",
                    description: "是否含下界 · Whether the lower bound belongs to the range.",
                    type: .nonNull(.named("Boolean"))
                ),
                FieldType(
                    name: "upperInclusive",
                    description: "是否含上界 · Whether the upper bound belongs to the range.",
                    type: .nonNull(.named("Boolean"))
                ),
            ]
        )
    }
}
