/// The tables, views, types and keys of a database, as one immutable value.
///
/// It is decoded from the one answer to ``query``; system schemas and temporary tables are not in it.
///
/// - Source: PostgreSQL manual, chapter 53 System Catalogs.
package struct Catalog: Sendable {
    /// Sorted by schema, then by name.
    package let relations: [Relation]
    /// Every type that a column has, or that such a type is built on.
    package let types: [TypeName: DataType]
    /// The names of the collations of `pg_catalog` that the database's encoding can use.
    package let collations: Set<String>
    /// Whether the functions of the schema `reportql_search` are there, whose indexes search uses.
    package let hasSearchFunctions: Bool
    private let places: [RelationName: Int]
    private let incoming: [RelationName: [ForeignKey]]

    /// A catalogue of relations that are sorted by name.
    init(relations: [Relation], types: [TypeName: DataType], collations: Set<String>, hasSearchFunctions: Bool) {
        self.relations = relations
        self.types = types
        self.collations = collations
        self.hasSearchFunctions = hasSearchFunctions
        var places: [RelationName: Int] = [:]
        var incoming: [RelationName: [ForeignKey]] = [:]
        for (place, relation) in relations.enumerated() {
            places[relation.name] = place
            for foreignKey in relation.foreignKeys {
                incoming[foreignKey.target, default: []].append(foreignKey)
            }
        }
        self.places = places
        self.incoming = incoming
    }

    /// The table or view of that exact name.
    package subscript(_ name: RelationName) -> Relation? {
        places[name].map { relations[$0] }
    }

    /// The foreign keys of all tables that reference `name`, sorted by table, then by column order.
    package func foreignKeys(referencing name: RelationName) -> [ForeignKey] {
        incoming[name] ?? []
    }

    /// The enum types, sorted by schema, then by name.
    package var enumTypes: [DataType] {
        types.values
            .filter { if case .enumeration = $0.kind { true } else { false } }
            .sorted { $0.name < $1.name }
    }
}
