internal import CLibpq

/// A cancel request for one session, independent of its connection.
final class CancelRequest: @unchecked Sendable {
    // Sendable: libpq allows PQcancel from any thread, and only the one call of `send` uses the pointer (manual §34.7).
    private let request: OpaquePointer

    /// Takes ownership of `request`.
    init(owning request: OpaquePointer) {
        self.request = request
    }

    deinit {
        PQfreeCancel(request)
    }

    /// Connects, sends the request and waits until the server has taken it.
    func send() {
        var message = [CChar](repeating: 0, count: 256)
        _ = PQcancel(request, &message, Int32(message.count))
    }
}
