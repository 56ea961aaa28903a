import Mapping

/// A page of rows with cursors.
struct ConnectionNode {
    /// Their page is ``keyset``.
    let rows: RowSelection
    let keyset: KeysetPage
    /// What a cursor must bear to belong to this list and order.
    let signature: UInt32
    let fields: [ConnectionField]

    /// - Parameter rows: in their order; which of them the page shows is up to `keyset`.
    init(rows: RowSelection, page keyset: KeysetPage, signature: UInt32, fields: [ConnectionField]) {
        var rows = rows
        rows.page = .keyset(keyset)
        self.rows = rows
        self.keyset = keyset
        self.signature = signature
        self.fields = fields
    }
}

/// A field of a connection.
struct ConnectionField {
    let responseKey: String
    let isNonNull: Bool
    let offset: Int
    let content: Content

    enum Content {
        case constant([UInt8])
        case edges([EdgeField])
        case nodes(ObjectNode)
        case pageInfo([PageInfoField])
        case count(CountNode)
        /// The link to the page behind this one, absent on the last: these bytes of a JSON string, then the cursor.
        case nextLink(prefix: [UInt8])
    }
}

/// A field of an edge.
struct EdgeField {
    let responseKey: String
    let offset: Int
    let content: Content

    enum Content {
        case constant([UInt8])
        case cursor
        case node(ObjectNode)
    }
}

/// A field of `pageInfo`.
struct PageInfoField {
    let responseKey: String
    let isNonNull: Bool
    let offset: Int
    let content: Content

    enum Content {
        case constant([UInt8])
        case hasNextPage, hasPreviousPage, startCursor, endCursor
    }
}

/// How many rows there are on all pages, or how exact that number is.
struct CountNode {
    let mode: Mode
    /// Whether the mode is asked for rather than the number.
    let asksForMode: Bool

    enum Mode {
        case exact, estimated
        case atLeast(RowCount)
    }
}
