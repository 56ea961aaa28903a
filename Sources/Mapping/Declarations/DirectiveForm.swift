/// A directive of the mapping language: where it may stand and which arguments it takes.
///
/// - `@table(name:, schema:, plural:)`: the table or view of a type, and the name of its root list.
/// - `@key(columns:)`: the columns that identify a row, for views and for tables without a key.
/// - `@column(name:)`: the column of a field.
/// - `@relation(by:, through:)`: the columns of the foreign key that a field follows, in the table that has it; the join
///   table of a list, where `by:` names its columns that lead back to the type.
/// - `@sql(expression:, reads:)`: a computed column, see ``SQLExpression``, and the other tables that it depends on.
/// - `@unit(path:)`: where the unit of a number is, such as `unit.code`; numbers of different units are not added.
/// - `@bounds(lower:, upper:)`: which values of an enum say that the numbers of a row are bounds.
/// - `@time(step:)`: the column along which groups follow each other, and the distance between neighbours.
/// - `@order(collation:)`: the collation that sorts a text, such as `zh-x-icu` for pinyin.
/// - `@search(weight:)`: a text that `search` looks at, and how much a match in it counts; 1 if not given.
/// - `@hidden`: checked, but not served. `@deprecated(reason:)`: as in GraphQL.
/// - `@type(name:, schema:)` on an enum and `@label(name:)` on its values: their names in the database.
struct DirectiveForm {
    let name: String
    let places: Set<Place>
    let arguments: [ArgumentForm]

    /// What a directive stands on, as messages call it.
    enum Place: String {
        case type = "an object type"
        case field = "a field"
        case enumeration = "an enum"
        case enumValue = "an enum value"
        case union = "a union"
    }

    /// An argument, which is always a string or a list of strings.
    struct ArgumentForm {
        let name: String
        /// Whether a list of strings is accepted; a single string is then a list of one.
        var isList = false
        /// Whether the list may have no element.
        var mayBeEmpty = false
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
        DirectiveForm(
            name: "sql",
            places: [.field],
            arguments: [
                ArgumentForm(name: "expression", isRequired: true),
                ArgumentForm(name: "reads", isList: true, mayBeEmpty: true),
            ]
        ),
        DirectiveForm(name: "unit", places: [.field], arguments: [ArgumentForm(name: "path", isRequired: true)]),
        DirectiveForm(
            name: "bounds",
            places: [.field],
            arguments: [ArgumentForm(name: "lower", isList: true), ArgumentForm(name: "upper", isList: true)]
        ),
        DirectiveForm(name: "time", places: [.field], arguments: [ArgumentForm(name: "step")]),
        DirectiveForm(
            name: "order",
            places: [.field],
            arguments: [ArgumentForm(name: "collation", isRequired: true)]
        ),
        DirectiveForm(name: "search", places: [.field], arguments: [ArgumentForm(name: "weight")]),
        DirectiveForm(name: "deprecated", places: [.field, .enumValue], arguments: [ArgumentForm(name: "reason")]),
        DirectiveForm(
            name: "type",
            places: [.enumeration],
            arguments: [ArgumentForm(name: "name"), ArgumentForm(name: "schema")]
        ),
        DirectiveForm(name: "label", places: [.enumValue], arguments: [ArgumentForm(name: "name", isRequired: true)]),
    ]
}
