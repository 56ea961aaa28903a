/// The JSON that ``Catalog/query`` makes, member by member.
struct CatalogAnswer: Decodable {
    let relations: [Relation]
    let columns: [Column]
    let types: [DataType]
    let indexes: [Index]
    let foreignKeys: [ForeignKey]
    /// Names of collations in pg_catalog.
    let collations: [String]
    /// Whether the functions of search are there.
    let search: Bool

    /// A row of pg_class.
    struct Relation: Decodable {
        let id: Int64
        let schema: String
        let name: String
        let kind: String
        let comment: String?
        let rows: Double?
        let partition: Bool
        let `extension`: Bool
    }

    /// A row of pg_attribute.
    struct Column: Decodable {
        let relation: Int64
        let number: Int
        let name: String
        let type: Int64
        let modifier: Int
        let notNull: Bool
        let generated: Bool
        let identity: Bool
        let `default`: String?
        let comment: String?
    }

    /// A row of pg_type with what pg_enum and pg_range add.
    struct DataType: Decodable {
        let id: Int64
        let schema: String
        let name: String
        let kind: String
        let base: Int64?
        let element: Int64?
        let subtype: Int64?
        let notNull: Bool
        let labels: [String]?
        let comment: String?
    }

    /// A row of pg_index.
    struct Index: Decodable {
        let relation: Int64
        let name: String
        /// Attribute numbers; 0 for an expression.
        let columns: [Int]
        let primary: Bool
        let unique: Bool
        let partial: Bool
    }

    /// A row of pg_constraint; the attribute numbers pair up.
    struct ForeignKey: Decodable {
        let relation: Int64
        let name: String
        let columns: [Int]
        let target: Int64
        let targetColumns: [Int]
    }
}
