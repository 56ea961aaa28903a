extension ColumnType {
    /// The type of a range's bounds; `nil` for a type that is no range.
    package var rangeBound: ColumnType? {
        guard case .range(let bound) = kind else { return nil }
        return ColumnType(typeName: typeName, isArray: false, kind: bound, isID: false)
    }

    /// `bool`.
    package static let boolean = ColumnType(
        typeName: TableName(schema: "pg_catalog", name: "bool"),
        isArray: false,
        kind: .boolean,
        isID: false
    )

    /// `int8`.
    package static let bigInteger = ColumnType(
        typeName: TableName(schema: "pg_catalog", name: "int8"),
        isArray: false,
        kind: .bigInteger,
        isID: false
    )
}
