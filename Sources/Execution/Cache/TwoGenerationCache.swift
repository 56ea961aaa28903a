import Synchronization

/// A bounded cache that keeps what was used lately.
///
/// Entries live in a young generation; when that is full it becomes the old one, and what was old is forgotten. An entry
/// found in the old generation becomes young again. So an entry that is used at least once per generation stays, and
/// every operation takes constant time.
final class TwoGenerationCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Generations {
        var young: [Key: Value] = [:]
        var youngCost = 0
        var old: [Key: Value] = [:]
        var hits = 0
        var misses = 0
    }

    private let generations = Mutex(Generations())
    private let maximumCost: Int

    /// - Parameter maximumCost: of the entries of one generation; at most twice as much is kept.
    init(maximumCost: Int) {
        self.maximumCost = maximumCost
    }

    /// The value of a key, or `nil` where it is not known (any more).
    func value(for key: Key, cost: Int) -> Value? {
        generations.withLock { generations in
            if let value = generations.young[key] {
                generations.hits += 1
                return value
            }
            guard let value = generations.old[key] else {
                generations.misses += 1
                return nil
            }
            generations.hits += 1
            insert(value, for: key, cost: cost, into: &generations)
            return value
        }
    }

    func insert(_ value: Value, for key: Key, cost: Int) {
        generations.withLock { insert(value, for: key, cost: cost, into: &$0) }
    }

    /// How often a key was found and not found.
    var statistics: (hits: Int, misses: Int) {
        generations.withLock { ($0.hits, $0.misses) }
    }

    private func insert(_ value: Value, for key: Key, cost: Int, into generations: inout Generations) {
        if generations.youngCost + cost > maximumCost {
            generations.old = generations.young
            generations.young = [:]
            generations.youngCost = 0
        }
        if generations.young.updateValue(value, forKey: key) == nil { generations.youngCost += cost }
    }
}
