import Synchronization

/// What an engine has done since it was made.
final class EngineCounters: Sendable {
    private let planHits = Atomic<Int>(0)
    private let planMisses = Atomic<Int>(0)
    private let rowCount = Atomic<Int>(0)

    /// A plan was found, or made.
    func planned(isNew: Bool) {
        if isNew {
            planMisses.add(1, ordering: .relaxed)
        } else {
            planHits.add(1, ordering: .relaxed)
        }
    }

    /// Rows came from the database.
    func rows(_ count: Int) {
        rowCount.add(count, ordering: .relaxed)
    }

    /// Rows that were read.
    var rows: Int { rowCount.load(ordering: .relaxed) }

    /// How often a plan was found and not found.
    var plans: (hits: Int, misses: Int) {
        (planHits.load(ordering: .relaxed), planMisses.load(ordering: .relaxed))
    }
}

/// What an engine has done, and what it has now.
package struct EngineStatistics: Sendable {
    /// Parsed and validated operations, in bytes of their texts.
    package var operations = CacheStatistics()
    /// Plans; how many there are is not counted.
    package var plans = CacheStatistics()
    /// Responses, in bytes.
    package var responses = CacheStatistics()
    /// Requests that took part in the run of another.
    package var sharedRuns = 0
    /// Rows that were read from the database.
    package var rows = 0
    /// The number of the present state of the data; `nil` while changes are not heard of.
    package var dataVersion: Int?
    /// How often the data was seen to change.
    package var dataChanges = 0
}

extension Engine {
    /// The counts now.
    package var statistics: EngineStatistics {
        let plans = counters.plans
        return EngineStatistics(
            operations: operations.statistics,
            plans: CacheStatistics(hits: plans.hits, misses: plans.misses),
            responses: responses.statistics,
            sharedRuns: runs.joinCount,
            rows: counters.rows,
            dataVersion: monitor?.dataVersion,
            dataChanges: monitor?.changes ?? 0
        )
    }
}
