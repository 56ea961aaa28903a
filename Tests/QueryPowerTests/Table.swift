/// A table as the tests know it: what it is called in GraphQL and where it is in SQL.
///
/// The tests describe it anew rather than read the mapping, so that they do not share a fault with the product.
struct Table: Sendable {
    /// `Item`.
    let type: String
    /// `items`.
    let list: String
    /// The name in SQL, quoted where it needs to be.
    let name: String
    /// Names of the fields that identify a row, in the order of the key.
    let key: [String]
    let fields: [Field]
    var toOne: [Link] = []
    var toMany: [Link] = []

    subscript(_ name: String) -> Field { fields.first { $0.name == name } ?? fields[0] }
}

/// A column.
struct Field: Sendable {
    /// In GraphQL.
    let name: String
    /// In SQL, quoted where it needs to be.
    let column: String
    let kind: Kind
    /// `Decimal`, or the name of an enum.
    let scalar: String
    /// `numeric`.
    let sqlType: String
    /// Whether aggregates of it mind units.
    var hasUnit = false
    /// The distance of neighbours in time; `nil` for a field that is no time.
    var timeStep: Int?
    /// ` collate "C"`
    var collation = ""

    enum Kind: Sendable {
        case id, text, integer, bigInteger, decimal, float, boolean, uuid, date, time, timestamp, timestamptz, duration
        case enumeration, list, enumList, json, range
    }

    func sql(_ alias: String) -> String { "\(alias).\(column)" }

    /// The value as the answer has it.
    func json(_ alias: String) -> String {
        switch kind {
        case .id: "\(sql(alias))::text"
        case .enumeration: "upper(replace(\(sql(alias))::text, '-', '_'))"
        default: sql(alias)
        }
    }

    var isOrderable: Bool {
        switch kind {
        case .list, .enumList, .json, .range: false
        default: true
        }
    }

    var isGroupable: Bool { isOrderable && kind != .float }

    /// Whether JSON made by PostgreSQL is what the answer has.
    var isShowable: Bool {
        switch kind {
        case .id, .text, .integer, .decimal, .boolean, .enumeration, .date, .uuid: true
        default: false
        }
    }

    var isNumeric: Bool {
        switch kind {
        case .integer, .bigInteger, .decimal: true
        default: false
        }
    }
}

/// A relation to another table.
struct Link: Sendable {
    let name: String
    /// The type it leads to.
    let target: String
    /// SQL with `{p}` for the row here and `{c}` for the row there.
    let condition: String

    func sql(parent: String, child: String) -> String {
        condition.split(separator: "{p}", omittingEmptySubsequences: false).joined(separator: parent)
            .split(separator: "{c}", omittingEmptySubsequences: false).joined(separator: child)
    }
}

/// A value to compare a field with.
struct Sample: Sendable {
    let tree: Tree
    /// A literal of the column's type.
    let sql: String
    /// The plain text.
    let text: String
}

/// A text as an SQL literal.
func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
}
