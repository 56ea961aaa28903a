extension ColumnType {
    /// The type of a range's bounds; `nil` for a type that is no range.
    package var rangeBound: ColumnType? {
        guard case .range(let bound) = kind else { return nil }
        return ColumnType(typeName: typeName, isArray: false, kind: bound, isID: false)
    }

    /// `bool`.
    package static let boolean = builtIn("bool", .boolean)

    /// `int4`.
    package static let integer = builtIn("int4", .integer)

    /// `int8`.
    package static let bigInteger = builtIn("int8", .bigInteger)

    /// A number of rows: `int8`, served as `Int`.
    package static let count = builtIn("int8", .integer)

    /// `numeric`.
    package static let decimal = builtIn("numeric", .decimal)

    /// `float8`.
    package static let float = builtIn("float8", .float)

    /// `text`.
    package static let text = builtIn("text", .text)

    /// `date`.
    package static let date = builtIn("date", .date)

    /// `time`.
    package static let time = builtIn("time", .time)

    /// `timestamptz`.
    package static let timestamptz = builtIn("timestamptz", .timestamptz)

    /// `uuid`.
    package static let uuid = builtIn("uuid", .uuid)

    /// The same values in other clothes.
    ///
    /// - Parameters:
    ///   - kind: how they are compared and written.
    ///   - isQuoted: whether numbers are written as JSON strings.
    package func served(as kind: Kind, isQuoted: Bool) -> ColumnType {
        ColumnType(typeName: typeName, isArray: isArray, kind: kind, isID: isQuoted)
    }

    private static func builtIn(_ name: String, _ kind: Kind) -> ColumnType {
        ColumnType(typeName: TableName(schema: "pg_catalog", name: name), isArray: false, kind: kind, isID: false)
    }
}
