import NIOCore

/// Closes the connection of a sender whose header does not come in time: counted from the connection's start for the first
/// request, and from the first byte for each further one.
///
/// It stands before the HTTP decoder, since that passes nothing on before a header is complete.
final class HeaderDeadline: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let timeout: TimeAmount
    private var closing: Scheduled<Void>?
    /// Whether what comes is a header. While a request is received and answered, it is the body, or waits for the answer.
    var isRunning = true {
        didSet { if !isRunning { stop() } }
    }

    init(timeout: Duration) {
        self.timeout = TimeAmount(timeout)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        start(context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        stop()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if isRunning, closing == nil { start(context) }
        context.fireChannelRead(data)
    }

    private func start(_ context: ChannelHandlerContext) {
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        closing = context.eventLoop.scheduleTask(in: timeout) {
            bound.value.close(promise: nil)
        }
    }

    private func stop() {
        closing?.cancel()
        closing = nil
    }
}
