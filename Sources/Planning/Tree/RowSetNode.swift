import Mapping

/// A list of rows of one entity as the request asks for it: what SQL is made from.
struct RowSetNode {
    let rows: RowSelection
    let object: ObjectNode

    var entity: Entity { rows.entity }
    var relation: Relation? { rows.relation }
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
        case scalar(Scalar, ColumnType)
        case range(Column, [RangeFieldNode])
        case toOne(Relation, ObjectNode)
        case oneOf([(relation: Relation, object: ObjectNode)])
        case nodeID(Entity)
        case list(Result<RowSetNode, ArgumentError>)
        case connection(Result<ConnectionNode, ArgumentError>)
        /// One object.
        case aggregate(Result<GroupsNode, ArgumentError>)
        /// A list of the one object that is the aggregate of all rows; at the root only.
        case onlyAggregate(Result<GroupsNode, ArgumentError>)
        /// An object that no row stands for; at the root only.
        case envelope([FieldNode])
        /// A number.
        case count(RowSelection)
        /// A list of objects.
        case groups(Result<GroupsNode, ArgumentError>)
        case search(Result<SearchNode, ArgumentError>)
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
