import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Watches what arrives on one connection: answers `Expect: 100-continue`, and closes the connection of a sender that is
/// too slow, or that goes on sending what was refused.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Bytes of a refused body that are read beyond its limit.
    private static let drainedBytes = 67_108_864

    private let headerDeadline: HeaderDeadline
    private let receiveTimeout: TimeAmount
    private let maximumBodyBytes: Int
    private var receiving: Scheduled<Void>?
    private var bodyBytes = 0
    /// Body bytes of this read that were not passed on yet: a body in tiny chunks would cost a copy for each.
    private var body: ByteBuffer?
    /// Whether the body of a request, and the answer to it, have still to come.
    private var exchange = (isReceiving: false, isAnswering: false)

    init(headerTimeout: Duration, receiveTimeout: Duration, maximumBodyBytes: Int) {
        headerDeadline = HeaderDeadline(timeout: headerTimeout)
        self.receiveTimeout = TimeAmount(receiveTimeout)
        self.maximumBodyBytes = maximumBodyBytes
    }

    func handlerAdded(context: ChannelHandlerContext) {
        try? context.pipeline.syncOperations.addHandler(headerDeadline, position: .first)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        receiving?.cancel()
        receiving = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            bodyBytes = 0
            exchange = (isReceiving: true, isAnswering: true)
            headerDeadline.isRunning = false
            proceed(with: head, context: context)
        case .body(var part):
            bodyBytes += part.readableBytes
            // What follows a refused body is read, so that the answer arrives, but not without end.
            if bodyBytes > maximumBodyBytes + Self.drainedBytes {
                context.close(promise: nil)
                return
            }
            if body?.writeBuffer(&part) == nil { body = part }
            return
        case .end:
            passBody(context)
            receiving?.cancel()
            receiving = nil
            exchange.isReceiving = false
            endExchange()
        }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        passBody(context)
        // Most requests arrive in one piece and need no timer.
        if exchange.isReceiving, receiving == nil { startReceiving(context) }
        context.fireChannelReadComplete()
    }

    private func passBody(_ context: ChannelHandlerContext) {
        guard let part = body else { return }
        body = nil
        context.fireChannelRead(wrapInboundOut(.body(part)))
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) {
            exchange.isAnswering = false
            endExchange()
        }
        context.write(data, promise: promise)
    }

    /// What comes now is the header of another request; an early answer leaves a body behind that is none.
    private func endExchange() {
        if !exchange.isReceiving, !exchange.isAnswering { headerDeadline.isRunning = true }
    }

    private func startReceiving(_ context: ChannelHandlerContext) {
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        receiving = context.eventLoop.scheduleTask(in: receiveTimeout) {
            bound.value.close(promise: nil)
        }
    }

    /// - Source: RFC 9110 §10.1.1 Expect.
    private func proceed(with head: HTTPRequest, context: ChannelHandlerContext) {
        guard let expectation = head.headerFields[.expect], expectation.lowercased() == "100-continue" else { return }
        let announced = head.headerFields[.contentLength].flatMap { Int($0) } ?? 0
        guard announced <= maximumBodyBytes else { return }
        context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
    }
}
