/// A scalar field of an entity.
package struct Column: Sendable {
    /// `nameEn`.
    package let fieldName: String
    package let source: Source
    package let type: ColumnType
    /// Whether SQL NULL can occur.
    package let isNullable: Bool
    /// Whether the GraphQL field is declared non-null (`!`).
    package let isNonNullField: Bool
    /// What the declaration of the column bounds; `nil` for types without a bound, and for computed columns.
    package var size: Size?
    /// The tables besides its own that the value depends on; `nil` for a computed column that may depend on anything.
    package let reads: [TableName]?

    /// The bound of `varchar(n)`, `char(n)` or `numeric(p,s)`.
    package enum Size: Sendable, Hashable {
        case characters(Int)
        case digits(precision: Int, scale: Int)
    }

    package init(
        fieldName: String,
        source: Source,
        type: ColumnType,
        isNullable: Bool,
        isNonNullField: Bool,
        size: Size? = nil,
        reads: [TableName]? = []
    ) {
        self.fieldName = fieldName
        self.source = source
        self.type = type
        self.isNullable = isNullable
        self.isNonNullField = isNonNullField
        self.size = size
        self.reads = reads
    }

    package enum Source: Sendable, Hashable {
        /// The name in the table, not quoted.
        case column(String)
        /// `@sql(expression:)`: written by the administrator in the mapping file, never by a caller.
        case expression(String)
    }
}

/// The PostgreSQL type of a column as the planner and the encoder need it.
package struct ColumnType: Sendable {
    /// The element type of an array, else the type itself; domains are resolved to their base type.
    package let typeName: TableName
    package let isArray: Bool
    package let kind: Kind

    /// How a value looks in PostgreSQL's text format, and hence how it becomes JSON.
    package enum Kind: Sendable, Hashable {
        case boolean
        /// int2, int4: GraphQL `Int`.
        case integer
        /// int8: GraphQL `BigInt`.
        case bigInteger
        /// numeric: GraphQL `Decimal`.
        case decimal
        /// float4, float8: GraphQL `Float`.
        case float
        /// text, varchar, char, and every type without a better match.
        case text
        case uuid, date, time, timestamp, timestamptz, interval, json, bytea
        /// Labels of the database → names in GraphQL.
        case enumeration(labels: [String: String])
        /// A range over this kind.
        indirect case range(Kind)
    }
    /// Whether the GraphQL type of the field is `ID`: a number is then written as a JSON string.
    package let isID: Bool
}

extension ColumnType {
    /// Whether values have no type of their own in GraphQL, such as `inet` and `point`: the planner casts them to
    /// `text`, so that every comparison and order of `String` works on them.
    package var isServedAsText: Bool {
        guard kind == .text else { return false }
        return typeName.schema != "pg_catalog"
            || ScalarTable.row(ofScalar: "String")?.typeNames.contains(typeName.name) != true
    }
}
