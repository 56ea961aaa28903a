import Mapping
import SQL

extension TableName {
    /// `"public"."project"`.
    var identifier: Identifier {
        Identifier(schema: schema, name: name) ?? Identifier(literal: "invalid name")
    }
}

extension Identifier {
    /// A name that the catalog has, and that PostgreSQL hence can hold.
    init(catalogName name: String) {
        self = Identifier(name) ?? Identifier(literal: "invalid name")
    }

    /// The alias of the n-th key column in a query for parent keys: `"k0"`.
    static func key(_ index: Int) -> Identifier {
        Identifier(alias: "k", index)
    }

    /// The alias of the n-th key of a group: `"group 0"`.
    static func group(_ index: Int) -> Identifier {
        Identifier(alias: "group ", index)
    }

    /// The alias of the n-th value of a group: `"value 0"`.
    static func value(_ index: Int) -> Identifier {
        Identifier(alias: "value ", index)
    }
}

extension Entity {
    /// The name of a computed column next to all columns of the table: `"order 0"`, or `"order 0'"` where the table has
    /// a column of that name.
    func computedColumn(_ name: String) -> Identifier {
        var free = name
        while columnNames.contains(free) { free += "'" }
        return Identifier(catalogName: free)
    }
}

extension Column {
    /// The value in the row that `alias` stands for: `"t0"."name_en"`, or an expression of the mapping file, cast to
    /// the type that the file declares: `("t0".first || "t0".last)::pg_catalog.text`.
    func expression(of alias: Identifier) -> Fragment {
        switch source {
        case .column(let name): Fragment(alias.column(Identifier(catalogName: name)))
        case .expression(let expression):
            "\(MappedExpression(expression).fragment(of: alias))::\(type.reference)"
        }
    }

    /// The value as it is compared, sorted and grouped: as text where the type has no counterpart in GraphQL, since
    /// not every type of PostgreSQL has an order, or even equality.
    func comparable(of alias: Identifier) -> Fragment {
        let value = expression(of: alias)
        guard type.isServedAsText, !type.isArray else { return value }
        // A cast to text shows a netmask that the value itself does not show where it is of one host.
        return type.typeName == .inet ? "pg_catalog.abbrev(\(value))" : "\(value)::pg_catalog.text"
    }
}

extension TableName {
    fileprivate static let inet = TableName(schema: "pg_catalog", name: "inet")
}

extension ColumnType {
    /// What a parameter compared with the column is cast to.
    ///
    /// Whole numbers go as int8 for an `ID` and as int4 else, so that a number too large for an int2 column is merely
    /// not found.
    var parameterType: TypeReference {
        parameterType(isArray: isArray)
    }

    /// The type of the value as ``Column/comparable(of:)`` writes it.
    var compared: ColumnType {
        isServedAsText && !isArray ? .text : self
    }

    /// The type of a list of values of the column's type.
    var parameterArrayType: TypeReference {
        parameterType(isArray: true)
    }

    /// The type itself.
    var reference: TypeReference {
        TypeReference(schema: typeName.schema, name: typeName.name, isArray: isArray) ?? .text
    }

    private func parameterType(isArray: Bool) -> TypeReference {
        if isServedAsText { return isArray ? .textArray : .text }
        let name: TableName =
            switch kind {
            case .integer where isID: TableName(schema: "pg_catalog", name: "int8")
            case .integer: TableName(schema: "pg_catalog", name: "int4")
            default: typeName
            }
        return TypeReference(schema: name.schema, name: name.name, isArray: isArray) ?? .text
    }
}

extension ColumnType.Kind {
    /// The type that a bound of a range of this kind is cast to.
    var boundReference: TypeReference {
        switch self {
        case .integer: .int4
        case .bigInteger: .int8
        case .decimal: .numeric
        case .float: .float8
        case .date: .date
        case .time: .time
        case .timestamp: .timestamp
        case .timestamptz: .timestamptz
        case .interval: .interval
        default: .text
        }
    }
}
