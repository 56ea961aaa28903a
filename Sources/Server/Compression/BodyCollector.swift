import HTTPTypes
import HummingbirdCore
import NIOCore
import Synchronization

/// Keeps what is written.
final class BodyCollector: Sendable {
    private let bytes = Mutex(ByteBuffer())

    var collected: ByteBuffer { bytes.withLock { $0 } }

    var writer: any ResponseBodyWriter { Writer(collector: self) }

    private struct Writer: ResponseBodyWriter {
        let collector: BodyCollector

        @concurrent
        func write(_ buffer: ByteBuffer) async throws {
            collector.bytes.withLock { bytes in _ = bytes.writeImmutableBuffer(buffer) }
        }

        @concurrent
        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}
