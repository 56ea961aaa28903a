import Mapping

/// A search over texts of several entities.
struct SearchNode {
    let text: Operand
    let entities: [Entity]
    let limit: RowCount
    /// What stands around the match in each snippet that is asked for.
    let snippets: [(open: Operand, close: Operand)]
    /// The fields of a result, over the columns that ``SearchColumn`` names.
    let object: ObjectNode
}

/// The columns of what was found.
enum SearchColumn {
    static let type = "type"
    static let field = "field"
    static let text = "text"
    static let score = "score"

    /// The n-th snippet.
    static func snippet(_ place: Int) -> String { "snippet \(place)" }

    /// The n-th value of the key of an entity; NULL where something else was found.
    static func key(of entity: Entity, _ place: Int) -> String { "\(entity.typeName) \(place)" }
}
