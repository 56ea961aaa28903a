import Catalog

/// Finds the GraphQL type of a type of the database.
struct TypeResolver {
    let catalog: Catalog
    let enums: [Catalog.TypeName: ServedEnum]

    /// A type as the planner needs it, and its name in GraphQL.
    struct Shape {
        let typeName: Catalog.TypeName
        let isArray: Bool
        let kind: ColumnType.Kind
        /// `Int`, `Comparator`, `IntRange`, without wrappers.
        let graphQLName: String

        /// `Int`, or `[Int]` for an array.
        var notation: String { isArray ? "[\(graphQLName)]" : graphQLName }

        func columnType(isID: Bool) -> ColumnType {
            ColumnType(
                typeName: TableName(schema: typeName.schema, name: typeName.name),
                isArray: isArray,
                kind: kind,
                isID: isID
            )
        }
    }

    /// Domains are their base type, arrays their elements; what has no better type is text, ranges in arrays too.
    func shape(of name: Catalog.TypeName) -> Shape {
        let (type, _) = catalog.resolvingDomains(name)
        guard case .array(let element)? = catalog.types[type]?.kind else {
            let (kind, graphQLName) = kind(of: type)
            return Shape(typeName: type, isArray: false, kind: kind, graphQLName: graphQLName)
        }
        let (elementType, _) = catalog.resolvingDomains(element)
        let (kind, graphQLName) = kind(of: elementType)
        if case .range = kind {
            return Shape(typeName: elementType, isArray: true, kind: .text, graphQLName: "String")
        }
        return Shape(typeName: elementType, isArray: true, kind: kind, graphQLName: graphQLName)
    }

    private func kind(of type: Catalog.TypeName) -> (ColumnType.Kind, String) {
        if let row = ScalarTable.row(of: type) { return (row.kind, row.scalar) }
        switch catalog.types[type]?.kind {
        case .enumeration?:
            guard let served = enums[type] else { return (.text, "String") }
            return (.enumeration(labels: served.names), served.name)
        case .range(let subtype)?:
            let (bound, _) = catalog.resolvingDomains(subtype)
            guard let row = ScalarTable.row(of: bound) else { return (.text, "String") }
            return (.range(row.kind), row.scalar + "Range")
        default:
            return (.text, "String")
        }
    }
}
