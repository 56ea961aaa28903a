import Planning
import Postgres

/// Reads the flat rows of a chain of lists from the cursors of one snapshot, a batch at a time.
struct RowReader: Sendable {
    private let plan: Plan
    /// The row sets of the chain, each below the one before.
    private let chain: [Int]
    private let slots: [[UInt8]?]
    private var cursors: [RowCursor]
    /// For each list below another the flat rows whose children are being read.
    private var expansions: [Expansion?]

    /// - Parameter chain: row sets of `plan`, which was made with ``ChildStrategy/keys``; not empty.
    init(plan: Plan, chain: [Int], slots: [[UInt8]?], snapshot: Snapshot) {
        self.plan = plan
        self.chain = chain
        self.slots = slots
        cursors = chain.indices.map { RowCursor(number: $0, in: snapshot) }
        expansions = Array(repeating: nil, count: chain.count)
        if let root = statement(at: 0, slots: slots) { cursors[0].open(root) }
    }

    /// The next flat rows, or `nil` at the end.
    mutating func next() async throws(PostgresError) -> RowBatch? {
        try await batch(at: chain.count - 1)
    }

    private mutating func batch(at level: Int) async throws(PostgresError) -> RowBatch? {
        guard level > 0 else { return try await cursors[0].next().map { RowBatch(root: $0) } }
        while true {
            guard var expansion = expansions[level] else {
                guard let parents = try await batch(at: level - 1) else { return nil }
                begin(level, under: parents)
                continue
            }
            let batch: RowBatch
            if let children = try await cursors[level].next() {
                batch = expansion.batch(of: children, placeColumn: placeColumn(at: level))
                expansions[level] = expansion
            } else {
                batch = expansion.rest()
                expansions[level] = nil
            }
            if batch.count > 0 { return batch }
        }
    }

    /// Opens the statement of a list for the rows of the one above it.
    private mutating func begin(_ level: Int, under parents: RowBatch) {
        let above = level - 1
        guard let rows = parents.levels[above], let link = plan.rowSets[chain[level]].parent else {
            expansions[level] = Expansion(parents, asked: [])
            return
        }
        let asked = (0..<parents.count).filter { parents.row(of: $0, at: above) != nil }
        let places = asked.compactMap { parents.row(of: $0, at: above) }
        var slots = slots
        for (slot, column) in zip(link.keySlots, link.parentColumns) {
            slots[slot] = KeyArray.text(of: rows, column: column, at: places)
        }
        expansions[level] = Expansion(parents, asked: asked.map { Int32($0) })
        if !asked.isEmpty, let statement = statement(at: level, slots: slots) { cursors[level].open(statement) }
    }

    private func statement(at level: Int, slots: [[UInt8]?]) -> BoundStatement? {
        guard case .success(let statement) = plan.rowSets[chain[level]].statement else { return nil }
        return BoundStatement(statement, slots: slots)
    }

    private func placeColumn(at level: Int) -> Int {
        plan.rowSets[chain[level]].parent?.columns.first ?? 0
    }
}

/// Keys of parents as an array in PostgreSQL's text format.
enum KeyArray {
    /// `{"1","2",NULL}`
    static func text(of rows: ResultRows, column: Int, at places: [Int]) -> [UInt8] {
        var text = ArrayText()
        for place in places { text.append(rows.bytes(place, column)) }
        return text.finish()
    }
}
