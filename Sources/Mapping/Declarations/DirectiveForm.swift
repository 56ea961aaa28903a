/// A directive of the mapping language: where it may stand and which arguments it takes.
struct DirectiveForm {
    let name: String
    let places: Set<Place>
    let arguments: [ArgumentForm]

    enum Place: String {
        case type = "an object type"
        case field = "a field"
        case enumeration = "an enum"
        case enumValue = "an enum value"
    }

    struct ArgumentForm {
        let name: String
        /// Whether a list of strings is accepted; a single string is then a list of one.
        var isList = false
        var isRequired = false
    }

    /// All of them. A mapping file need not define them.
    static let all: [DirectiveForm] = [
        DirectiveForm(
            name: "table",
            places: [.type],
            arguments: [ArgumentForm(name: "name"), ArgumentForm(name: "schema"), ArgumentForm(name: "plural")]
        ),
        DirectiveForm(
            name: "key",
            places: [.type],
            arguments: [ArgumentForm(name: "columns", isList: true, isRequired: true)]
        ),
        DirectiveForm(name: "hidden", places: [.type, .field], arguments: []),
        DirectiveForm(name: "column", places: [.field], arguments: [ArgumentForm(name: "name", isRequired: true)]),
        DirectiveForm(
            name: "relation",
            places: [.field],
            arguments: [ArgumentForm(name: "by", isList: true), ArgumentForm(name: "through")]
        ),
        DirectiveForm(name: "sql", places: [.field], arguments: [ArgumentForm(name: "expression", isRequired: true)]),
        DirectiveForm(name: "deprecated", places: [.field, .enumValue], arguments: [ArgumentForm(name: "reason")]),
        DirectiveForm(
            name: "type",
            places: [.enumeration],
            arguments: [ArgumentForm(name: "name"), ArgumentForm(name: "schema")]
        ),
        DirectiveForm(name: "label", places: [.enumValue], arguments: [ArgumentForm(name: "name", isRequired: true)]),
    ]
}
