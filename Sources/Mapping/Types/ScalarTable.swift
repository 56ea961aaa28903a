import Catalog

/// Which GraphQL scalar a type of PostgreSQL becomes.
///
/// - Source: PostgreSQL manual, chapter 8 Data Types.
enum ScalarTable {
    /// Types of PostgreSQL that are one scalar.
    struct Row {
        /// In `pg_catalog`. The first is the one that an expression of this scalar is cast to.
        let typeNames: [String]
        let kind: ColumnType.Kind
        let scalar: String
    }

    /// In the order in which expressions look for a scalar.
    static let rows: [Row] = [
        Row(typeNames: ["int4", "int2"], kind: .integer, scalar: "Int"),
        Row(typeNames: ["int8"], kind: .bigInteger, scalar: "BigInt"),
        Row(typeNames: ["numeric"], kind: .decimal, scalar: "Decimal"),
        Row(typeNames: ["float8", "float4"], kind: .float, scalar: "Float"),
        Row(typeNames: ["bool"], kind: .boolean, scalar: "Boolean"),
        Row(typeNames: ["text", "varchar", "bpchar", "char", "name"], kind: .text, scalar: "String"),
        Row(typeNames: ["uuid"], kind: .uuid, scalar: "UUID"),
        Row(typeNames: ["date"], kind: .date, scalar: "Date"),
        Row(typeNames: ["time"], kind: .time, scalar: "Time"),
        Row(typeNames: ["timestamptz"], kind: .timestamptz, scalar: "DateTime"),
        Row(typeNames: ["timestamp"], kind: .timestamp, scalar: "DateTime"),
        Row(typeNames: ["interval"], kind: .interval, scalar: "Duration"),
        Row(typeNames: ["jsonb", "json"], kind: .json, scalar: "JSON"),
        Row(typeNames: ["bytea"], kind: .bytea, scalar: "Base64"),
    ]

    /// The row of a built-in type; `nil` for a type that is served as text.
    static func row(of type: Catalog.TypeName) -> Row? {
        guard type.schema == "pg_catalog" else { return nil }
        return rows.first { $0.typeNames.contains(type.name) }
    }

    /// The row of a scalar's name; of `ID` that of `String`.
    static func row(ofScalar name: String) -> Row? {
        rows.first { $0.scalar == (name == "ID" ? "String" : name) }
    }
}
