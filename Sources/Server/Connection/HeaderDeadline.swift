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
    /// Whether a request is being received or answered; what comes meanwhile is its body, or has to wait for its answer.
    private var isBusy = false

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
        if !isBusy, closing == nil { start(context) }
        context.fireChannelRead(data)
    }

    /// The header of a request is complete.
    func requestBegins() {
        isBusy = true
        stop()
    }

    /// The answer to the request is written.
    func requestEnds() {
        isBusy = false
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
