internal import SQL

/// The rows of one statement, taken in pieces from a snapshot.
///
/// How many rows a piece has follows from the size of the rows before it, so that a piece takes about the same room
/// whatever is in it.
package struct RowCursor: Sendable {
    private let snapshot: Snapshot
    private let name: Identifier
    /// Whose rows come next, as long as they have no cursor.
    private var statement: BoundStatement?
    private var size = PieceSize()
    /// Whether the session has a cursor of the name.
    private var isDeclared = false
    private var hasMore = false

    /// - Parameter number: tells the cursors of one snapshot apart.
    package init(number: Int, in snapshot: Snapshot) {
        self.snapshot = snapshot
        name = Identifier(alias: "c", number)
    }

    /// Begins with the rows of another statement; what is left of the last is dropped. Nothing is sent yet.
    package mutating func open(_ statement: BoundStatement) {
        self.statement = statement
        hasMore = true
    }

    /// The next rows, or `nil` at the end.
    ///
    /// - Throws: ``PostgresError``; the snapshot has ended then.
    package mutating func next() async throws(PostgresError) -> ResultRows? {
        guard hasMore else { return nil }
        var flight: [BoundStatement] = []
        if let statement {
            if isDeclared { flight.append(.close(name)) }
            flight.append(statement.declaring(cursor: name))
            isDeclared = true
        }
        statement = nil
        flight.append(.fetch(size.rows, from: name))
        let piece = try await snapshot.run(flight).last
        hasMore = piece?.rowCount == size.rows
        if let piece { size.adapt(to: piece) }
        return piece.flatMap { $0.rowCount > 0 ? $0 : nil }
    }
}

/// How many rows to take at once.
struct PieceSize: Sendable {
    /// A power of four from 1 to 4096.
    private(set) var rows = 16

    /// What a piece should take in memory, with what libpq keeps beside each value: enough for a round trip to matter
    /// little, and little enough for the cache of a processor core.
    static let targetBytes = 512 * 1024

    /// Doubles the rows twice as long as they stay below the target, and halves them twice when they pass it by far.
    mutating func adapt(to piece: ResultRows) {
        guard piece.rowCount == rows else { return }
        if piece.byteCount * 4 <= Self.targetBytes {
            rows = min(rows * 4, 4096)
        } else if piece.byteCount > Self.targetBytes * 4 {
            rows = max(rows / 4, 1)
        }
    }
}
