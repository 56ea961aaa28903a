/// Deadlines and what to do when they pass: a value without a clock of its own.
struct TimerTable: Sendable {
    /// Identifies one timer; never used twice.
    struct ID: Sendable, Hashable {
        fileprivate let number: UInt64
    }

    private var timers: [UInt64: (deadline: ContinuousClock.Instant, action: @Sendable () -> Void)] = [:]
    private var nextNumber: UInt64 = 0
    /// When the owner must look next: at or before the earliest deadline; nil when there is none.
    private(set) var nextLook: ContinuousClock.Instant?

    /// How many timers are set.
    var count: Int { timers.count }

    /// Sets a timer.
    ///
    /// - Returns: its identity, and whether the owner now must look earlier than it planned.
    mutating func add(
        at deadline: ContinuousClock.Instant,
        _ action: @escaping @Sendable () -> Void
    ) -> (id: ID, isEarlier: Bool) {
        nextNumber += 1
        timers[nextNumber] = (deadline, action)
        if let nextLook, nextLook <= deadline { return (ID(number: nextNumber), false) }
        nextLook = deadline
        return (ID(number: nextNumber), true)
    }

    /// Removes a timer. The owner may then look once for nothing.
    mutating func remove(_ id: ID) {
        timers[id.number] = nil
    }

    /// Takes out the timers whose deadline has passed.
    ///
    /// - Returns: their actions, the earliest deadline first.
    /// - Complexity: O(1) before the next look, then O(*n*): a look happens once per earliest deadline, not per timer.
    mutating func takeDue(now: ContinuousClock.Instant) -> [@Sendable () -> Void] {
        guard let look = nextLook, look <= now else { return [] }
        let due = timers.filter { $0.value.deadline <= now }.sorted { left, right in
            (left.value.deadline, left.key) < (right.value.deadline, right.key)
        }
        for timer in due { timers[timer.key] = nil }
        nextLook = timers.values.lazy.map(\.deadline).min()
        return due.map(\.value.action)
    }
}
