/// Which statements a connection has prepared, and which one goes when there is no room.
///
/// A plan for a flight changes the state at once; when the server refuses part of the flight, ``undo(_:)`` takes back
/// the changes that did not happen.
struct PreparedStatements: Sendable {
    /// The most statements that are kept, at least 1.
    let capacity: Int
    private var entries: [String: Entry] = [:]
    private var clock: UInt64 = 0
    /// How often a statement could be executed as it was.
    private(set) var hits = 0
    /// How often a statement had to be prepared first.
    private(set) var misses = 0

    private struct Entry: Sendable {
        var sql: String
        var lastUse: UInt64
        /// Whether the server's statement is no longer good and must be replaced before it is used.
        var isStale = false
    }

    /// A change of the statements that the server holds.
    enum Change: Sendable, Equatable {
        /// `name` is prepared as `sql`.
        case prepare(name: String, sql: String)
        /// `name` is deallocated; it was `sql`.
        case deallocate(name: String, sql: String)
    }

    /// No statements, and room for `capacity`.
    init(capacity: Int) {
        self.capacity = max(1, capacity)
    }

    /// How many statements are prepared.
    var count: Int { entries.count }

    /// Whether the statement can be executed as it is.
    func contains(_ name: String) -> Bool {
        entries[name].map { !$0.isStale } ?? false
    }

    /// Notes that the statement is executed next.
    ///
    /// - Returns: what must be done before, in order; nothing when it is prepared already.
    /// - Complexity: O(1) on a hit, O(capacity) on a miss.
    mutating func use(name: String, sql: String) -> [Change] {
        clock += 1
        if let index = entries.index(forKey: name) {
            let entry = entries.values[index]
            // Equal strings mostly share their storage, so that the comparison is one of addresses.
            if !entry.isStale, entry.sql == sql {
                entries.values[index].lastUse = clock
                hits += 1
                return []
            }
            misses += 1
            entries.values[index] = Entry(sql: sql, lastUse: clock)
            return [.deallocate(name: name, sql: entry.sql), .prepare(name: name, sql: sql)]
        }
        misses += 1
        var changes: [Change] = []
        while entries.count >= capacity, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            entries[oldest.key] = nil
            changes.append(.deallocate(name: oldest.key, sql: oldest.value.sql))
        }
        entries[name] = Entry(sql: sql, lastUse: clock)
        changes.append(.prepare(name: name, sql: sql))
        return changes
    }

    /// Takes back the changes that the server did not make; `changes` are in the order in which they were sent.
    mutating func undo(_ changes: [Change]) {
        for change in changes.reversed() {
            switch change {
            case .prepare(let name, _): entries[name] = nil
            case .deallocate(let name, let sql): entries[name] = Entry(sql: sql, lastUse: clock)
            }
        }
    }

    /// The server does not know the statement.
    mutating func forget(_ name: String) {
        entries[name] = nil
    }

    /// The server has a statement of this name that cannot be used; the next use replaces it.
    mutating func markStale(_ name: String, sql: String) {
        entries[name] = Entry(sql: sql, lastUse: clock, isStale: true)
    }
}
