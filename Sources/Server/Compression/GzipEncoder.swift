import CZlib
import NIOCore

/// Compresses bytes that come in pieces into one gzip file; it holds some 256 KB, whatever their length.
///
/// - Source: RFC 1952.
final class GzipEncoder: @unchecked Sendable {
    // Sendable: one task uses it, one call after the other. zlib keeps the address of the stream.
    private let stream: UnsafeMutablePointer<z_stream>

    /// The fastest level of zlib: it takes JSON and CSV to some fifth of their length, and a slower one to little less.
    private static let level = Z_BEST_SPEED

    /// - Returns: `nil` where there is no memory.
    init?() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard gzipInit(stream, Self.level) == Z_OK else {
            stream.deallocate()
            return nil
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Compresses the next bytes.
    ///
    /// - Returns: what can be written by now; with `isLast` all the rest. It may be empty.
    /// - Throws: ``Failure`` after the last bytes.
    func encode(_ bytes: ByteBuffer, isLast: Bool = false) throws(Failure) -> ByteBuffer {
        var input = bytes
        var output = ByteBuffer()
        output.reserveCapacity(min(Int(deflateBound(stream, UInt(bytes.readableBytes))), Self.step))
        var status = Z_OK
        repeat {
            status = input.readWithUnsafeMutableReadableBytes { from -> (Int, Int32) in
                stream.pointee.next_in = from.baseAddress?.assumingMemoryBound(to: Bytef.self)
                stream.pointee.avail_in = uInt(clamping: from.count)
                let given = Int(stream.pointee.avail_in)
                let status = write(into: &output, isLast: isLast && given == from.count)
                defer { stream.pointee.next_in = nil }
                return (given - Int(stream.pointee.avail_in), status)
            }
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { throw Failure() }
        } while input.readableBytes > 0 || stream.pointee.avail_out == 0 || (isLast && status != Z_STREAM_END)
        return output
    }

    /// The least room that is given to zlib at a time.
    private static let step = 16_384

    private func write(into output: inout ByteBuffer, isLast: Bool) -> Int32 {
        var status = Z_OK
        output.writeWithUnsafeMutableBytes(minimumWritableBytes: Self.step) { to in
            stream.pointee.next_out = to.baseAddress?.assumingMemoryBound(to: Bytef.self)
            stream.pointee.avail_out = uInt(clamping: to.count)
            let room = Int(stream.pointee.avail_out)
            status = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
            stream.pointee.next_out = nil
            return room - Int(stream.pointee.avail_out)
        }
        return status
    }

    /// zlib was called out of order.
    struct Failure: Error {}
}
