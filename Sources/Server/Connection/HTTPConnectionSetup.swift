import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypesHTTP1

/// What stands between the socket of a new connection and the answers to its requests.
///
/// The framework's own child channel hands each part of a message through an asynchronous sequence, which takes about a
/// quarter of the time of a small request. Requests here are known whole before they are answered.
struct HTTPConnectionSetup: ServerChildChannel {
    /// A connection that is set up.
    struct Value: ServerChildChannelValue {
        let channel: any Channel
    }

    let configuration: ServerConfiguration
    let responder: RequestDispatcher.Responder
    let date = DateHeader()

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            try pipeline.configureHTTPServerPipeline(
                withPipeliningAssistance: false,
                withErrorHandling: false,
                withOutboundHeaderValidation: false
            )
            try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
            try pipeline.addHandler(
                ConnectionGuard(
                    headerTimeout: configuration.headerTimeout,
                    receiveTimeout: configuration.receiveTimeout,
                    maximumBodyBytes: configuration.maximumBodyBytes
                )
            )
            try pipeline.addHandler(HTTPConnectionStateHandler(idleTimeout: configuration.idleTimeout, logger: logger))
            try pipeline.addHandler(
                RequestDispatcher(
                    channel: channel,
                    maximumBodyBytes: configuration.maximumBodyBytes,
                    date: date,
                    responder: responder
                )
            )
            return Value(channel: channel)
        }
    }

    /// Returns when the connection is closed, which a cancelled task does.
    func handle(value connection: Value, logger: Logger) async {
        await withTaskCancellationHandler {
            try? await connection.channel.closeFuture.get()
        } onCancel: {
            connection.channel.close(promise: nil)
        }
    }
}
