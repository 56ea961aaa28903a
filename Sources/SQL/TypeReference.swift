/// The PostgreSQL type that a parameter is cast to.
package struct TypeReference: Sendable, Hashable {
    /// The name as it is written behind `::`, such as `pg_catalog.int4[]`.
    package let text: String

    /// A type by its name in `pg_type` and, for an array of it, `isArray`.
    ///
    /// A lower-case type of `pg_catalog` is written without quotes for the reader's sake; all others are quoted.
    /// - Returns: nil when either part is empty or has a NUL.
    package init?(schema: String, name: String, isArray: Bool = false) {
        let suffix = isArray ? "[]" : ""
        if schema == "pg_catalog", Self.isPlain(name) {
            self.text = "pg_catalog." + name + suffix
            return
        }
        guard let identifier = Identifier(schema: schema, name: name) else { return nil }
        self.text = identifier.quoted + suffix
    }

    private init(builtin name: StaticString) {
        self.text = "pg_catalog.\(name)"
    }

    /// Letters, digits and underscores, beginning with a letter.
    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
            default: false
            }
        }
    }

    /// `pg_catalog.bool`.
    package static let bool = TypeReference(builtin: "bool")
    /// `pg_catalog.int4`.
    package static let int4 = TypeReference(builtin: "int4")
    /// `pg_catalog.int8`.
    package static let int8 = TypeReference(builtin: "int8")
    /// `pg_catalog.text`.
    package static let text = TypeReference(builtin: "text")
    /// `pg_catalog.float8`.
    package static let float8 = TypeReference(builtin: "float8")
    /// `pg_catalog.numeric`.
    package static let numeric = TypeReference(builtin: "numeric")
    /// `pg_catalog.date`.
    package static let date = TypeReference(builtin: "date")
    /// `pg_catalog.time`.
    package static let time = TypeReference(builtin: "time")
    /// `pg_catalog.timestamp`.
    package static let timestamp = TypeReference(builtin: "timestamp")
    /// `pg_catalog.timestamptz`.
    package static let timestamptz = TypeReference(builtin: "timestamptz")
    /// `pg_catalog.interval`.
    package static let interval = TypeReference(builtin: "interval")
    /// `pg_catalog.jsonb`.
    package static let jsonb = TypeReference(builtin: "jsonb")
    /// `pg_catalog.jsonpath`.
    package static let jsonpath = TypeReference(builtin: "jsonpath")
    /// `pg_catalog.text[]`.
    package static let textArray = TypeReference(builtin: "text[]")
}
