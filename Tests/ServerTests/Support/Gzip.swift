import CZlib

/// What gzip files hold.
enum Gzip {
    /// The bytes of one file, or `nil` where it is damaged, cut short, or followed by more.
    static func decode(_ file: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit2_(&stream, 16 + MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        var decoded: [UInt8] = []
        var input = file
        let status = input.withUnsafeMutableBufferPointer { from in
            stream.next_in = from.baseAddress
            stream.avail_in = uInt(from.count)
            var piece = [UInt8](repeating: 0, count: 65_536)
            var status = Z_OK
            while status == Z_OK {
                status = piece.withUnsafeMutableBufferPointer { to in
                    stream.next_out = to.baseAddress
                    stream.avail_out = uInt(to.count)
                    return inflate(&stream, Z_NO_FLUSH)
                }
                decoded += piece[..<(piece.count - Int(stream.avail_out))]
            }
            return status
        }
        return status == Z_STREAM_END && stream.avail_in == 0 ? decoded : nil
    }
}
