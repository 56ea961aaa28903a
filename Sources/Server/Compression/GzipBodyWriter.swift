import HTTPTypes
import HummingbirdCore
import NIOCore

/// Compresses what is written and passes it on.
struct GzipBodyWriter: ResponseBodyWriter {
    private let encoder: GzipEncoder
    private var next: any ResponseBodyWriter

    /// The bytes that are compressed in one go; between them other tasks of the thread have their turn.
    private static let step = 65_536

    init(_ encoder: GzipEncoder, next: any ResponseBodyWriter) {
        self.encoder = encoder
        self.next = next
    }

    @concurrent
    mutating func write(_ buffer: ByteBuffer) async throws {
        var rest = buffer
        while let piece = rest.readSlice(length: min(rest.readableBytes, Self.step)), piece.readableBytes > 0 {
            let compressed = try encoder.encode(piece)
            if compressed.readableBytes > 0 { try await next.write(compressed) }
            if rest.readableBytes > 0 { await Task.yield() }
        }
    }

    @concurrent
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {
        try await next.write(try encoder.encode(ByteBuffer(), isLast: true))
        try await next.finish(trailingHeaders)
    }
}
