import HTTPTypes
import HummingbirdCore
import NIOCore
import Synchronization

/// Counts the bytes of a body that is made while it is sent, and tells of it once: when its last byte is written, or when
/// it is given up.
final class AnswerRecord: Sendable {
    private struct State {
        var bytes = 0
        var isRecorded = false
    }

    private let state = Mutex(State())
    private let record: @Sendable (_ bytes: Int, _ isComplete: Bool) -> Void

    init(_ record: @escaping @Sendable (_ bytes: Int, _ isComplete: Bool) -> Void) {
        self.record = record
    }

    deinit {
        end(isComplete: false)
    }

    /// A body that is counted.
    func counting(_ body: ResponseBody) -> ResponseBody {
        ResponseBody(contentLength: body.contentLength) { [self] writer in
            do {
                try await body.write(Writer(record: self, next: writer))
            } catch {
                end(isComplete: false)
                throw error
            }
        }
    }

    private func end(isComplete: Bool) {
        let bytes = state.withLock { state -> Int? in
            defer { state.isRecorded = true }
            return state.isRecorded ? nil : state.bytes
        }
        if let bytes { record(bytes, isComplete) }
    }

    private struct Writer: ResponseBodyWriter {
        let record: AnswerRecord
        var next: any ResponseBodyWriter

        @concurrent
        mutating func write(_ buffer: ByteBuffer) async throws {
            try await next.write(buffer)
            record.state.withLock { $0.bytes += buffer.readableBytes }
        }

        @concurrent
        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {
            try await next.finish(trailingHeaders)
            record.end(isComplete: true)
        }
    }
}
