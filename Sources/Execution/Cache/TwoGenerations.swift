/// A bounded table that keeps what was used lately.
///
/// Entries live in a young generation; when that is full it becomes the old one, and what was old is forgotten. An entry
/// found in the old generation becomes young again. So an entry that is used at least once per generation stays, and
/// every operation takes constant time.
struct TwoGenerations<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let value: Value
        let cost: Int
    }

    private var young: [Key: Entry] = [:]
    private var youngCost = 0
    private var old: [Key: Entry] = [:]
    private var oldCost = 0
    private let maximumCost: Int
    /// How often a key was found.
    private(set) var hits = 0
    /// How often a key was not found.
    private(set) var misses = 0

    /// - Parameter maximumCost: of the entries of one generation; at most twice as much is kept.
    init(maximumCost: Int) {
        self.maximumCost = maximumCost
    }

    /// The value of a key, or `nil` where it is not known (any more).
    mutating func value(for key: Key) -> Value? {
        if let entry = young[key] {
            hits += 1
            return entry.value
        }
        guard let entry = old.removeValue(forKey: key) else {
            misses += 1
            return nil
        }
        hits += 1
        oldCost -= entry.cost
        insert(entry, for: key)
        return entry.value
    }

    /// Keeps a value.
    mutating func insert(_ value: Value, for key: Key, cost: Int) {
        insert(Entry(value: value, cost: cost), for: key)
    }

    /// Forgets everything but the counts.
    mutating func removeAll() {
        young = [:]
        youngCost = 0
        old = [:]
        oldCost = 0
    }

    /// How many entries there are, what they cost, and of how much use they were.
    var statistics: CacheStatistics {
        CacheStatistics(hits: hits, misses: misses, entries: young.count + old.count, cost: youngCost + oldCost)
    }

    private mutating func insert(_ entry: Entry, for key: Key) {
        if youngCost + entry.cost > maximumCost {
            old = young
            oldCost = youngCost
            young = [:]
            youngCost = 0
        }
        youngCost += entry.cost
        if let replaced = young.updateValue(entry, forKey: key) { youngCost -= replaced.cost }
        if let replaced = old.removeValue(forKey: key) { oldCost -= replaced.cost }
    }
}

/// What a cache holds, and of how much use it was.
package struct CacheStatistics: Sendable, Equatable {
    /// How often something was found.
    package var hits = 0
    /// How often it was not.
    package var misses = 0
    /// How many entries there are.
    package var entries = 0
    /// Of all entries, in the unit of the cache: mostly bytes.
    package var cost = 0
}
