package import GraphQLLanguage
package import Mapping
package import SQL

/// All that is needed to answer an operation but the values of its variables: the SQL statements, and how their rows
/// become the response.
///
/// A plan holds for every request of the same operation whose variables have the same ``VariableShape``, so it is made
/// once and kept.
package struct Plan: Sendable {
    /// The text of the request, to give errors their line and column.
    package let source: Source
    /// The fields of `data`.
    package let root: ObjectPlan
    /// In the order in which the statements leave; a row set comes after its parent.
    package let rowSets: [RowSetPlan]
    /// Where the value of each ``SQL/Argument/slot(_:)`` comes from.
    package let slots: [Slot]
    /// The row sets in the order of their flights: one that waits for keys of another is in a later flight, one that is
    /// handed them in the same.
    package let flights: [[Int]]
    /// What would make the root lists faster.
    package internal(set) var hints: [IndexHint] = []

    init(source: Source, root: ObjectPlan, rowSets: [RowSetPlan], slots: [Slot]) {
        self.source = source
        self.root = root
        self.rowSets = rowSets
        self.slots = slots
        var flights: [[Int]] = []
        var places: [Int] = []
        for (index, rowSet) in rowSets.enumerated() {
            let read = ((try? rowSet.statement.get())?.parameters ?? []).compactMap { parameter -> Int? in
                guard case .slot(let slot) = parameter.source, case .rowKeys(let keys, _) = slots[slot].value else {
                    return nil
                }
                return keys.rowSet
            }
            var place = read.map { places[$0] + 1 }.max() ?? 0
            if let parent = rowSet.parent, parent.finds == .handed { place = max(place, places[parent.rowSet]) }
            places.append(place)
            while flights.count <= place { flights.append([]) }
            flights[place].append(index)
        }
        self.flights = flights
    }
}

/// One flat list of rows: the answer to one statement.
package struct RowSetPlan: Sendable {
    /// What runs, or why it can't.
    package let statement: Result<Statement, ArgumentError>
    /// The row set whose rows are the parents of these; `nil` at the root.
    package let parent: ParentLink?
    /// How each row becomes an object.
    package let object: ObjectPlan
    /// The entity that the rows are of, for `explain` and for the log; `nil` where there is no statement.
    package let entity: EntityID?
    /// How many of the rows the response shows where there may be more, which only tell that others follow.
    package var shown = PagePlan.Size.all
}

/// How the rows of a row set find their parents.
package struct ParentLink: Sendable {
    /// The place of the parent in ``Plan/rowSets``.
    package let rowSet: Int
    /// Columns of the parent's rows that hold the key.
    package let parentColumns: [Int]
    /// Columns of these rows that hold the same key. Rows with the same key follow each other.
    package let columns: [Int]
    /// Whether NULL in a key equals NULL, as it does in the keys of groups.
    package let matchesNull: Bool
    /// How the parents' keys and the children meet.
    package let strategy: Strategy
    /// How the statement finds the keys of its parents.
    package let finds: KeySource
    /// In a plan whose rows come in pieces the slots that take the values of `parentColumns`, one array each; `columns`
    /// then has one column, the place of the parent in those arrays, counted from 1. Else empty.
    package let keySlots: [Int]

    /// How the parents' keys and the children meet.
    package enum Strategy: String, Sendable {
        /// A join: each parent has all its children.
        case join
        /// A `LATERAL` subquery for each key: each parent has a page of its children.
        case lateral
    }

    /// How the statement finds the keys of its parents.
    package enum KeySource: String, Sendable {
        /// By the query of the parents, repeated.
        case inline
        /// In a setting of the session, where the statement of the parents, earlier in the same flight, has put them.
        case handed
        /// In a parameter: the parents were read before.
        case keys
    }

    init(
        rowSet: Int,
        parentColumns: [Int],
        columns: [Int],
        matchesNull: Bool = false,
        strategy: Strategy = .join,
        finds: KeySource,
        keySlots: [Int] = []
    ) {
        self.rowSet = rowSet
        self.parentColumns = parentColumns
        self.columns = columns
        self.matchesNull = matchesNull
        self.strategy = strategy
        self.finds = finds
        self.keySlots = keySlots
    }
}

/// How the lists below other lists are read.
package enum ChildStrategy: Sendable, Hashable {
    /// All at once, for a response: see ``ParentQueryRule``.
    case inline
    /// Piece by piece, each by the keys of parents that were read before.
    case keys
}

/// The fields of one object in the response, in order.
package struct ObjectPlan: Sendable {
    package let fields: [OutputField]
}

/// A field of the response.
package struct OutputField: Sendable {
    package let responseKey: String
    /// The key as it is written: `"name":`, escaped.
    package let keyBytes: [UInt8]
    package let content: Content
    /// Whether `null` is not allowed here and so removes the parent.
    package let isNonNull: Bool
    /// UTF-8 offset of the field in the request.
    package let offset: Int

    package enum Content: Sendable {
        /// The value in this column of the row.
        case column(Int, ColumnType)
        /// The same bytes in every response: `__typename`, introspection.
        case constant([UInt8])
        /// Null, with this error.
        case failure(ArgumentError)
        /// An object whose columns are in the same row; it is null where the column `presence` is NULL.
        case object(ObjectPlan, presence: Int?)
        /// Of several objects in the same row the first whose column `presence` is not NULL, or null.
        case oneOf([(object: ObjectPlan, presence: Int)])
        /// The type name and the key columns of the row, as one text.
        case nodeID(typeName: String, columns: [Int])
        /// All rows of a row set that belong to this row.
        case list(rowSet: Int)
        /// For each row set its only row, or null; null too where there is no row set.
        case singles([Int?])
        /// The only row of a root row set, or null.
        case single(rowSet: Int)
        /// A number in this column, unless the column `units` says that it was made of several units.
        case measure(Int, ColumnType, units: Int?)
        /// The one row of a row set that belongs to this row; the other object where there is none.
        case related(rowSet: Int, absent: ObjectPlan)
        /// The rows of a page that belong to this row, each as this object.
        case page(PagePlan, ObjectPlan)
        /// Something about a page.
        case pageFact(PagePlan, PageFact)
        /// The place of the row in its order.
        case cursor(CursorPlan)
        /// The link to the next page, which is left out with its key on the last; never the first field of an object.
        case nextLink(PagePlan, CursorPlan, prefix: [UInt8])
        /// How many rows a row set's only row says there are for this row, or how exactly.
        case count(rowSet: Int, CountForm)
    }
}

extension OutputField {
    /// The same field as the value in a column of its row.
    package func asColumn(_ column: Int, _ type: ColumnType) -> OutputField {
        OutputField(responseKey, .column(column, type), isNonNull: isNonNull, offset: offset)
    }
}

/// A row set that may have one row more than a page shows.
package struct PagePlan: Sendable {
    package let rowSet: Int
    package let size: Size
    /// Whether the rows come last first.
    package let isBackward: Bool

    /// How many rows a page shows, the first of those that were read.
    package indirect enum Size: Sendable {
        case all
        case literal(Int)
        /// The number in this column of every row.
        case column(Int)
        /// As many rows as the first says, the last of those that the second shows.
        case last(Size, of: Size)
    }
}

/// What can be said about a page.
package enum PageFact: Sendable {
    /// Whether there is one row more than the page shows, or any row in this row set.
    case hasMore(beyond: Int?)
    /// Whether there is any row in this row set; false without one.
    case hasRows(Int?)
    case startCursor(CursorPlan)
    case endCursor(CursorPlan)
}

/// How a cursor is made of a row.
package struct CursorPlan: Sendable {
    package let signature: UInt32
    /// The columns of the sort terms.
    package let columns: [Int]
}

/// What a count looks like in the response.
package enum CountForm: Sendable {
    /// The number in the first column; 0 where there is no row.
    case number
    /// The number of rows that the plan of PostgreSQL in the first column expects.
    case planRows
    /// The text in the first column; this one where there is no row.
    case mode(absent: [UInt8])
}
