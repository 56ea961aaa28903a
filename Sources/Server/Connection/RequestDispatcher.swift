import DequeModule
import GraphQLLanguage
import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Makes requests of what arrives on one connection, has them answered on its event loop, and writes the answers.
///
/// A caller may send further requests before it has the answer to the first; they wait, and nothing is read meanwhile.
final class RequestDispatcher: ChannelDuplexHandler {
    typealias InboundIn = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Answers a request for a connection; every failure is an answer too.
    typealias Responder = @Sendable (Request, ClientConnection) async -> Response

    private enum Incoming {
        case nothing
        case request(HTTPRequest, body: ByteBuffer)
        /// What still comes of a request that is answered already.
        case rest
    }

    private let responder: Responder
    private let maximumBodyBytes: Int
    private let date: DateHeader
    private let executor: EventLoopTaskExecutor
    private let connection: ClientConnection
    private var incoming = Incoming.nothing
    /// What came after a request that has no answer yet.
    private var waiting: Deque<HTTPRequestPart> = []
    /// Whether the channel was asked to read while parts wait.
    private var wantsRead = false
    private var context: ChannelHandlerContext?
    private var isAnswering = false
    private var closesAfterAnswer = false
    /// Whether the connection closes when the rest of a request has come, which nobody reads.
    private var isLingering = false
    /// Kept while the channel takes no more bytes.
    private var room: EventLoopPromise<Void>?

    /// - Parameter maximumBodyBytes: of a body that goes beyond, one byte more is kept, so that it can be refused.
    init(channel: any Channel, maximumBodyBytes: Int, date: DateHeader, responder: @escaping Responder) {
        self.responder = responder
        self.maximumBodyBytes = maximumBodyBytes
        self.date = date
        executor = EventLoopTaskExecutor(channel.eventLoop)
        connection = ClientConnection(channel: channel)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        room?.fail(ChannelError.ioOnClosedChannel)
        room = nil
        connection.markGone()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = unwrapInboundIn(data)
        guard waiting.isEmpty, !isAnswering || !part.isHead else {
            waiting.append(part)
            return
        }
        receive(part, context: context)
    }

    func read(context: ChannelHandlerContext) {
        if waiting.isEmpty { context.read() } else { wantsRead = true }
    }

    private func receive(_ part: HTTPRequestPart, context: ChannelHandlerContext) {
        switch (part, incoming) {
        case (.head(let head), _):
            incoming = .request(head, body: ByteBuffer())
            let announced = head.headerFields[.contentLength].flatMap { Int($0) } ?? 0
            // Nobody needs to send what is refused.
            if announced > maximumBodyBytes { answer(head, body: ByteBuffer(), context: context) }
        case (.body(var part), .request(let head, var body)):
            incoming = .nothing
            if body.readableBytes == 0 { body = part } else { body.writeBuffer(&part) }
            if body.readableBytes > maximumBodyBytes {
                let kept = body.getSlice(at: body.readerIndex, length: maximumBodyBytes + 1) ?? body
                answer(head, body: kept, context: context)
            } else {
                incoming = .request(head, body: body)
            }
        case (.end, .request(let head, let body)):
            answer(head, body: body, context: context)
            incoming = .nothing
        case (.end, _):
            incoming = .nothing
            if isLingering { context.close(promise: nil) }
        case (.body, _): break
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            room?.succeed()
            room = nil
        }
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event {
            connection.markGone()
            if !isAnswering { context.close(promise: nil) } else { closesAfterAnswer = true }
        }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // More has come of what was refused already.
        if closesAfterAnswer, error is ByteToMessageDecoderError { return }
        guard let error = error as? HTTPParserError, !isAnswering, !isLingering else {
            context.close(promise: nil)
            return
        }
        let (status, body) = error.refusal
        let response = Response(
            status: status,
            headers: [.contentType: ResponseMediaType.json.contentType],
            body: ResponseBody(byteBuffer: body)
        )
        closesAfterAnswer = true
        isAnswering = true
        incoming = .rest
        write(head: response.head)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
        finish(nil)
    }
}

extension RequestDispatcher {
    private func answer(_ head: HTTPRequest, body: ByteBuffer, context: ChannelHandlerContext) {
        incoming = .rest
        isAnswering = true
        closesAfterAnswer = head.headerFields[.connection]?.lowercased() == "close"
        let request = Request(head: head, body: RequestBody(buffer: body))
        let eventLoop = context.eventLoop
        let dispatcher = NIOLoopBound(self, eventLoop: eventLoop)
        // Begins in the next turn of the loop, when all that has arrived is read: answers that leave together wake their
        // reader once.
        let task = Task(executorPreference: executor) { [responder, connection] in
            let response = await responder(request, connection)
            let writer = ResponseChannel(dispatcher, on: eventLoop, contentLength: response.body.contentLength)
            do {
                try await writer.write(response)
            } catch {
                // A part must not be taken for the whole.
                connection.close()
            }
        }
        connection.watch { task.cancel() }
    }

    /// Begins an answer; nothing is sent before more follows.
    func write(head: HTTPResponse) {
        guard let context else { return }
        var head = head
        head.headerFields[.date] = date.now
        if head.headerFields[.connection]?.lowercased() == "close" {
            closesAfterAnswer = true
        } else if closesAfterAnswer {
            head.headerFields[.connection] = "close"
        }
        context.write(wrapOutboundOut(.head(head)), promise: nil)
    }

    /// Goes on with an answer.
    ///
    /// - Returns: When the channel takes more; `nil` when it does now.
    /// - Throws: `ChannelError` when the connection is closed.
    func write(body part: ByteBuffer, flushing: Bool) throws -> EventLoopFuture<Void>? {
        guard let context else { throw ChannelError.ioOnClosedChannel }
        context.write(wrapOutboundOut(.body(part)), promise: nil)
        guard flushing else { return nil }
        context.flush()
        if context.channel.isWritable { return nil }
        let promise = room ?? context.eventLoop.makePromise()
        room = promise
        return promise.futureResult
    }

    /// Ends an answer.
    func finish(_ trailers: HTTPFields?) {
        guard let context else { return }
        isAnswering = false
        connection.forget()
        if closesAfterAnswer {
            let dispatcher = NIOLoopBound(self, eventLoop: context.eventLoop)
            context.writeAndFlush(wrapOutboundOut(.end(trailers))).whenComplete { _ in dispatcher.value.close() }
        } else {
            context.writeAndFlush(wrapOutboundOut(.end(trailers)), promise: nil)
            receiveWaiting(context)
        }
    }

    /// Closes the connection behind an answer. While its request is still being sent only the side of the answers closes:
    /// the rest is read within the bounds of ``ConnectionGuard``, since bytes that nobody reads reset the connection, and
    /// the caller could lose the answer.
    ///
    /// - Source: RFC 9112 §9.6 Tear-down.
    private func close() {
        guard let context else { return }
        if case .rest = incoming {
            isLingering = true
            context.close(mode: .output, promise: nil)
        } else {
            context.close(promise: nil)
        }
    }

    /// Takes up what has waited for the answer.
    private func receiveWaiting(_ context: ChannelHandlerContext) {
        while let part = waiting.first, !isAnswering || !part.isHead {
            waiting.removeFirst()
            receive(part, context: context)
        }
        if waiting.isEmpty, wantsRead {
            wantsRead = false
            context.read()
        }
    }
}

extension HTTPRequestPart {
    fileprivate var isHead: Bool {
        if case .head = self { true } else { false }
    }
}
