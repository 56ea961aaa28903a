import Synchronization

/// Lets requests that are equal and at work at the same time share one run.
///
/// The run belongs to all who wait for it: it goes on when the first of them leaves, and is cancelled with the last.
final class SharedRuns<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let runs = Mutex<[Key: Run]>([:])
    private let joined = Atomic<Int>(0)

    /// How often a request took part in a run that another had begun.
    var joinCount: Int { joined.load(ordering: .relaxed) }

    /// The value of `work`, run here or by an equal request that is at work already.
    ///
    /// - Parameter work: its task is cancelled when nobody waits for it any more.
    /// - Returns: the value, and whether another had begun the run; `nil` when the task was cancelled.
    func value(
        for key: Key,
        _ work: @escaping @Sendable () async -> Value
    ) async -> (value: Value, isShared: Bool)? {
        let (run, isNew) = runs.withLock { runs in
            if let run = runs[key], run.enter() { return (run, false) }
            let run = Run()
            runs[key] = run
            return (run, true)
        }
        if isNew {
            run.begin(
                Task.immediate {
                    let value = await work()
                    self.remove(run, key)
                    run.finish(value)
                }
            )
        } else {
            joined.add(1, ordering: .relaxed)
        }
        let value = await run.value { self.remove(run, key) }
        return value.map { ($0, !isNew) }
    }

    private func remove(_ run: Run, _ key: Key) {
        runs.withLock { runs in
            if runs[key] === run { runs[key] = nil }
        }
    }

    /// One run and those who wait for it.
    private final class Run: Sendable {
        private struct State {
            var value: Value?
            var isAbandoned = false
            var participants = 1
            var task: Task<Void, Never>?
            var nextWaiter = 0
            var waiters: [Int: CheckedContinuation<Value?, Never>] = [:]
            var cancelledWaiters: Set<Int> = []
        }

        private let state = Mutex(State())

        /// Takes part; false when the run was given up or has ended.
        func enter() -> Bool {
            state.withLock { state in
                guard !state.isAbandoned, state.value == nil else { return false }
                state.participants += 1
                return true
            }
        }

        func begin(_ task: Task<Void, Never>) {
            let isAbandoned = state.withLock { state in
                state.task = task
                return state.isAbandoned
            }
            if isAbandoned { task.cancel() }
        }

        func finish(_ value: Value) {
            let waiters = state.withLock { state in
                state.value = value
                defer { state.waiters = [:] }
                return state.waiters.values
            }
            for waiter in waiters { waiter.resume(returning: value) }
        }

        /// Waits for the value; `nil` when the waiting task is cancelled.
        ///
        /// - Parameter onAbandoned: called when the last one has left before the end.
        func value(onAbandoned: @escaping @Sendable () -> Void) async -> Value? {
            let number = state.withLock { state in
                state.nextWaiter += 1
                return state.nextWaiter
            }
            return await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let (isOver, value) = state.withLock { state -> (Bool, Value?) in
                        if state.cancelledWaiters.remove(number) != nil { return (true, nil) }
                        if let value = state.value { return (true, value) }
                        state.waiters[number] = continuation
                        return (false, nil)
                    }
                    if isOver { continuation.resume(returning: value) }
                }
            } onCancel: {
                leave(number, onAbandoned)
            }
        }

        private func leave(_ number: Int, _ onAbandoned: () -> Void) {
            let (waiter, task, isAbandoned) = state.withLock { state in
                guard state.value == nil else {
                    return (nil as CheckedContinuation<Value?, Never>?, nil as Task<Void, Never>?, false)
                }
                let waiter = state.waiters.removeValue(forKey: number)
                if waiter == nil { state.cancelledWaiters.insert(number) }
                state.participants -= 1
                if state.participants == 0 { state.isAbandoned = true }
                return (waiter, state.isAbandoned ? state.task : nil, state.isAbandoned)
            }
            if isAbandoned {
                onAbandoned()
                task?.cancel()
            }
            waiter?.resume(returning: nil)
        }
    }
}
