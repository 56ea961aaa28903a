import GraphQLLanguage
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Answers a request whose method the HTTP parser does not know with 501, where it would be a bare 400.
///
/// - Source: RFC 9110 §9.1 Methods, §15.6.2 501 Not Implemented.
final class UnknownMethodHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Requests whose answer has not ended: nothing may be put before or inside it.
    private var pendingAnswers = 0

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head = unwrapInboundIn(data) { pendingAnswers += 1 }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { pendingAnswers -= 1 }
        context.write(data, promise: promise)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard pendingAnswers == 0, case .invalidMethod? = error as? HTTPParserError else {
            context.fireErrorCaught(error)
            return
        }
        let body = ErrorBody.encode(message: "The method of the request is not known here.", code: .badUserInput)
        let head = HTTPResponse(
            status: .notImplemented,
            headerFields: [
                .contentType: ResponseMediaType.json.contentType,
                .contentLength: String(body.readableBytes),
                .connection: "close",
            ]
        )
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        context.close(promise: nil)
    }
}
