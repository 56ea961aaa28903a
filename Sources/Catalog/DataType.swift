extension Catalog {
    /// A schema-qualified name of a type, not quoted.
    package struct TypeName: Sendable, Hashable, Comparable, CustomStringConvertible {
        package let schema: String
        package let name: String

        package init(schema: String, name: String) {
            self.schema = schema
            self.name = name
        }

        package static func < (left: TypeName, right: TypeName) -> Bool {
            (left.schema, left.name) < (right.schema, right.name)
        }

        /// `int4`, `comparator`, or `archive.comparator` outside `pg_catalog` and `public`.
        package var description: String {
            schema == "pg_catalog" || schema == "public" ? name : "\(schema).\(name)"
        }
    }

    /// A type of the database.
    ///
    /// - Source: PostgreSQL manual §53.64 pg_type.
    package struct DataType: Sendable {
        package let name: TypeName
        package let kind: Kind
        /// The text of COMMENT ON.
        package let comment: String?

        package enum Kind: Sendable, Hashable {
            /// A type of its own: built in, composite, or of an extension.
            case base
            case array(element: TypeName)
            /// The labels in their order.
            case enumeration(labels: [String])
            case range(subtype: TypeName)
            case domain(base: TypeName, isNotNull: Bool)
        }
    }
}

extension Catalog {
    /// The type under all domains, which may nest, and whether one of them forbids NULL.
    ///
    /// - Complexity: O(*depth*); PostgreSQL lets no domain contain itself.
    package func resolvingDomains(_ name: TypeName) -> (type: TypeName, isNotNull: Bool) {
        var current = name
        var isNotNull = false
        var seen: Set<TypeName> = []
        while case .domain(let base, let notNull)? = types[current]?.kind, seen.insert(current).inserted {
            current = base
            isNotNull = isNotNull || notNull
        }
        return (current, isNotNull)
    }
}
