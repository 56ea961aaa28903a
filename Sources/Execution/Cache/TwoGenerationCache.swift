import Synchronization

/// A bounded cache that several tasks share; see ``TwoGenerations`` for what it keeps.
final class TwoGenerationCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let generations: Mutex<TwoGenerations<Key, Value>>

    /// - Parameter maximumCost: of the entries of one generation; at most twice as much is kept.
    init(maximumCost: Int) {
        generations = Mutex(TwoGenerations(maximumCost: maximumCost))
    }

    /// The value of a key, or `nil` where it is not known (any more).
    func value(for key: Key) -> Value? {
        generations.withLock { $0.value(for: key) }
    }

    func insert(_ value: Value, for key: Key, cost: Int) {
        generations.withLock { $0.insert(value, for: key, cost: cost) }
    }

    /// What it holds, and how often a key was found.
    var statistics: CacheStatistics {
        generations.withLock { $0.statistics }
    }
}
