import Glibc
import Synchronization
import UnixSignals

/// Ends a command in order when Ctrl-C or SIGTERM interrupts it.
enum Interruption {
    /// Runs the body. On a signal the command's share of the private database is given up, which rolls back what is open,
    /// and the process ends with 128 plus the signal's number.
    static func closing<Result: Sendable>(
        _ database: Database,
        _ body: () async throws(CommandFailure) -> Result
    ) async throws(CommandFailure) -> Result {
        let mark = Mark()
        let watcher = Task {
            for await signal in await UnixSignalsSequence(trapping: .sigint, .sigterm) {
                mark.set()
                await database.close()
                exit(128 + signal.rawValue)
            }
        }
        defer { watcher.cancel() }
        do {
            return try await body()
        } catch {
            // The failure of an interrupted command is the interruption, which ends the process.
            if mark.isSet { await watcher.value }
            throw error
        }
    }

    private final class Mark: Sendable {
        private let value = Atomic<Bool>(false)

        var isSet: Bool { value.load(ordering: .relaxed) }

        func set() { value.store(true, ordering: .relaxed) }
    }
}
