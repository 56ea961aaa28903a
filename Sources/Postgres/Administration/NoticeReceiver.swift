internal import CLibpq

/// Hands notices of one connection to a closure. It must live as long as the connection.
final class NoticeReceiver: Sendable {
    private let body: @Sendable (ServerError) -> Void

    /// A receiver that calls `body` on whatever thread reads the connection.
    init(_ body: @escaping @Sendable (ServerError) -> Void) {
        self.body = body
    }

    /// Makes libpq report the notices of `connection` here.
    func install(on connection: OpaquePointer) {
        let receive: PQnoticeReceiver = { context, result in
            guard let context else { return }
            let receiver = Unmanaged<NoticeReceiver>.fromOpaque(context).takeUnretainedValue()
            receiver.body(ServerError(result: result))
        }
        PQsetNoticeReceiver(connection, receive, Unmanaged.passUnretained(self).toOpaque())
    }
}
