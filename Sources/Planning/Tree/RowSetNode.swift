import Mapping

/// A list of rows of one entity as the request asks for it: what SQL is made from.
struct RowSetNode {
    let entity: Entity
    /// The relation from the parent's entity; `nil` at the root.
    let relation: Relation?
    /// Conditions of the request: `where`, or the arguments of a lookup.
    let filter: Predicate
    let ordering: [Ordering]
    let limit: RowCount?
    let offset: RowCount?
    let object: ObjectNode
}

/// The value of `limit` or `offset`.
enum RowCount {
    /// Written in the request, so PostgreSQL may plan with it.
    case literal(Int)
    case open(Operand)
}

/// The fields selected on a row.
struct ObjectNode {
    let entity: Entity
    let fields: [FieldNode]
}

extension ObjectNode {
    /// Whether any field reads the row; where none does the row need not be joined.
    var needsRow: Bool {
        fields.contains { field in
            if case .constant = field.content { false } else { true }
        }
    }
}

/// A field of the response before its columns have places.
struct FieldNode {
    let responseKey: String
    let isNonNull: Bool
    let offset: Int
    let content: Content

    indirect enum Content {
        case constant([UInt8])
        case column(Column)
        case range(Column, [RangeFieldNode])
        case toOne(Relation, ObjectNode)
        case oneOf([(relation: Relation, object: ObjectNode)])
        case nodeID(Entity)
        case list(Result<RowSetNode, ArgumentError>)
        case service([ServiceFieldNode], dataVersionTable: TableName?)
        /// Nodes by their ids; `nil` for an id that is no row's.
        case nodes([Result<RowSetNode, ArgumentError>?])
        case single(Result<RowSetNode, ArgumentError>)
    }
}

/// A field selected on `_service`.
struct ServiceFieldNode {
    let responseKey: String
    let offset: Int
    /// The bytes of the value; `nil` for the version of the data.
    let constant: [UInt8]?
}

/// A field selected on a value of a range type.
struct RangeFieldNode {
    let responseKey: String
    let offset: Int
    let part: Part

    enum Part {
        case lower, upper, lowerInclusive, upperInclusive
        case constant([UInt8])
    }
}
