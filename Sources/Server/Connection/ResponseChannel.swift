import HTTPTypes
import HummingbirdCore
import NIOCore

/// Writes one response to the connection of its request, as fast as the caller reads it.
struct ResponseChannel: ResponseBodyWriter, Sendable {
    private let dispatcher: NIOLoopBound<RequestDispatcher>
    private let eventLoop: any EventLoop
    private let contentLength: Int?

    /// - Parameter contentLength: of the body; `nil` where it is not known.
    init(_ dispatcher: NIOLoopBound<RequestDispatcher>, on eventLoop: any EventLoop, contentLength: Int?) {
        self.dispatcher = dispatcher
        self.eventLoop = eventLoop
        self.contentLength = contentLength
    }

    /// Writes head, body and end.
    ///
    /// - Throws: What the body throws, or `ChannelError` when the connection is closed.
    func write(_ response: Response) async throws {
        try await onEventLoop { $0.write(head: response.head) }
        try await response.body.write(self)
    }

    func write(_ buffer: ByteBuffer) async throws {
        // A body in one piece is sent together with its end.
        let isWhole = buffer.readableBytes == contentLength
        let room = try await onEventLoop { try $0.write(body: buffer, flushing: !isWhole) }
        try await room?.get()
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {
        try await onEventLoop { $0.finish(trailingHeaders) }
    }

    /// The task of a request runs on the event loop of its connection; what others write takes its turn there.
    private func onEventLoop<Value: Sendable>(
        _ action: @escaping @Sendable (RequestDispatcher) throws -> Value
    ) async throws -> Value {
        let dispatcher = dispatcher
        if eventLoop.inEventLoop { return try action(dispatcher.value) }
        return try await eventLoop.submit { try action(dispatcher.value) }.get()
    }
}
