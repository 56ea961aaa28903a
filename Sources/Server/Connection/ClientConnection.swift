import NIOCore
import Synchronization

/// One open connection of a caller, as the requests on it see it.
final class ClientConnection: Sendable {
    private struct State {
        var isGone = false
        var onGone: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())
    private let channel: any Channel

    init(channel: any Channel) {
        self.channel = channel
    }

    /// Closes the connection unless the returned task is cancelled before the time has passed.
    func close(after time: Duration) -> Scheduled<Void> {
        channel.eventLoop.scheduleTask(in: TimeAmount(time)) { [channel] in channel.close(promise: nil) }
    }

    /// Closes the connection now.
    func close() {
        channel.close(promise: nil)
    }

    /// The caller has closed its side.
    func markGone() {
        let action = state.withLock { state in
            state.isGone = true
            defer { state.onGone = nil }
            return state.onGone
        }
        action?()
    }

    /// Calls `action` once when the caller hangs up, at once if it has.
    func watch(_ action: @escaping @Sendable () -> Void) {
        let isGone = state.withLock { state in
            if !state.isGone { state.onGone = action }
            return state.isGone
        }
        if isGone { action() }
    }

    /// Ends the watch.
    func forget() {
        state.withLock { $0.onGone = nil }
    }
}
