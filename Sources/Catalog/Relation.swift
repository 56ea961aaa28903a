extension Catalog {
    /// A table, a view, or what else can stand in FROM.
    ///
    /// - Source: PostgreSQL manual §53.11 pg_class.
    package struct Relation: Sendable {
        package let name: RelationName
        package let kind: Kind
        /// The text of COMMENT ON.
        package let comment: String?
        /// `pg_class.reltuples`: the number of rows at the last VACUUM or ANALYZE; `nil` when there was none.
        package let estimatedRows: Double?
        /// Whether it is one partition of a partitioned table.
        package let isPartition: Bool
        /// Whether CREATE EXTENSION made it.
        package let isExtensionMember: Bool
        /// In the order of the table.
        package let columns: [Column]
        /// The primary key first, then unique keys in the order of their columns.
        package let keys: [UniqueKey]
        /// Sorted by their columns' positions.
        package let foreignKeys: [ForeignKey]
        /// Every valid index, as far as it can serve lookups by its leading columns.
        package let indexes: [Index]

        package enum Kind: String, Sendable {
            case table = "r"
            case partitionedTable = "p"
            case view = "v"
            case materializedView = "m"
            case foreignTable = "f"
        }

        /// The column of that exact name.
        package func column(named name: String) -> Column? {
            columns.first { $0.name == name }
        }

        package var primaryKey: UniqueKey? {
            keys.first { $0.isPrimary }
        }

        /// Whether PostgreSQL itself can hold keys of it: true for tables, false for views and foreign tables.
        package var canHaveForeignKeys: Bool {
            kind == .table || kind == .partitionedTable
        }

        /// Whether a lookup by all these columns finds an index: one whose first columns are these, in any order.
        package func hasIndex(leading names: [String]) -> Bool {
            let wanted = Set(names)
            return indexes.contains {
                $0.columns.count >= wanted.count && Set($0.columns.prefix(wanted.count)) == wanted
            }
        }
    }

    /// A schema-qualified name of a table or view, not quoted.
    package struct RelationName: Sendable, Hashable, Comparable, CustomStringConvertible {
        package let schema: String
        package let name: String

        package init(schema: String, name: String) {
            self.schema = schema
            self.name = name
        }

        package static func < (left: RelationName, right: RelationName) -> Bool {
            (left.schema, left.name) < (right.schema, right.name)
        }

        /// `project`, or `archive.project` outside the schema `public`.
        package var description: String {
            schema == "public" ? name : "\(schema).\(name)"
        }
    }
}
