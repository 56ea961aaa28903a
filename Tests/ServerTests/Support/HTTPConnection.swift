import Glibc
import NIOCore
import NIOPosix

/// A plain TCP connection that writes bytes as given and reads HTTP/1.1 answers.
struct HTTPConnection {
    private let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>

    /// Opens a connection, runs the body with it and closes it.
    static func open<Result: Sendable>(
        port: Int,
        _ body: @Sendable (inout Exchange) async throws -> Result
    ) async throws -> Result {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel,
                        configuration: .init(isOutboundHalfClosureEnabled: true)
                    )
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var exchange = Exchange(parts: inbound.makeAsyncIterator(), outbound: outbound)
            return try await body(&exchange)
        }
    }

    /// Sends one request and reads one answer on a connection of its own.
    static func send(_ request: HTTPMessage, port: Int) async throws -> HTTPAnswer {
        try await open(port: port) { exchange in
            try await exchange.write(request.bytes)
            return try await exchange.readAnswer(isHead: request.method == "HEAD")
        }
    }

    /// The two directions of an open connection.
    struct Exchange {
        fileprivate var parts: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
        fileprivate let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
        private var pending = ByteBuffer()

        fileprivate init(
            parts: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator,
            outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
        ) {
            self.parts = parts
            self.outbound = outbound
        }

        func write(_ bytes: [UInt8]) async throws {
            try await outbound.write(ByteBuffer(bytes: bytes))
        }

        /// Closes the sending side.
        func finish() {
            outbound.finish()
        }

        /// Reads a head and as many bytes as its `Content-Length` says.
        mutating func readAnswer(isHead: Bool = false) async throws -> HTTPAnswer {
            var head: HTTPAnswer?
            while head == nil {
                head = HTTPAnswer.readHead(from: &pending)
                if head == nil, try await readMore() == false { throw ConnectionEnded() }
            }
            guard var answer = head else { throw ConnectionEnded() }
            let length = isHead || answer.status < 200 ? 0 : Int(answer["content-length"] ?? "0") ?? 0
            while pending.readableBytes < length {
                guard try await readMore() else { throw ConnectionEnded() }
            }
            answer.body = pending.readBytes(length: length) ?? []
            return answer
        }

        /// Reads the head and the chunks of an answer of unknown length.
        ///
        /// - Returns: the body as far as it came, and whether its last chunk did.
        mutating func readChunkedAnswer(
            pausing pause: Duration = .zero
        ) async throws -> (answer: HTTPAnswer, isComplete: Bool) {
            var head: HTTPAnswer?
            while head == nil {
                head = HTTPAnswer.readHead(from: &pending)
                if head == nil, try await readMore() == false { throw ConnectionEnded() }
            }
            guard var answer = head else { throw ConnectionEnded() }
            while true {
                let line = pending.readableBytesView.prefix(20)
                if let end = line.firstRange(of: [13, 10]),
                    let length = Int(String(decoding: line[..<end.lowerBound], as: UTF8.self), radix: 16)
                {
                    let header = end.upperBound - line.startIndex
                    if length == 0 { return (answer, true) }
                    if pending.readableBytes >= header + length + 2 {
                        pending.moveReaderIndex(forwardBy: header)
                        answer.body += pending.readBytes(length: length) ?? []
                        pending.moveReaderIndex(forwardBy: 2)
                        pending.discardReadBytes()
                        continue
                    }
                }
                if pause > .zero { try await ContinuousClock().sleep(for: pause) }
                do {
                    guard try await readMore() else { return (answer, false) }
                } catch let error as IOError where error.errnoCode == ECONNRESET {
                    return (answer, false)
                }
            }
        }

        /// Waits until the server has closed the connection; whatever it sends before is dropped.
        ///
        /// - Returns: Whether it was closed orderly, and not reset.
        @discardableResult
        mutating func waitForEnd() async throws -> Bool {
            do {
                while try await readMore() { pending.clear() }
                return true
            } catch let error as IOError where error.errnoCode == ECONNRESET {
                return false
            }
        }

        private mutating func readMore() async throws -> Bool {
            guard var part = try await parts.next(isolation: #isolation) else { return false }
            pending.writeBuffer(&part)
            return true
        }
    }

    /// The server closed the connection before its answer was complete.
    struct ConnectionEnded: Error {}
}
