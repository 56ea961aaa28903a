/// A growing run of bytes in raw memory, which the response is written to.
///
/// Appending costs a comparison and a copy: no uniqueness check, no reference count.
// Sendable: it owns its memory and cannot be copied, so whoever holds it is the only one that reaches it.
package struct OutputBuffer: ~Copyable, @unchecked Sendable {
    @usableFromInline package internal(set) var base: UnsafeMutableRawPointer
    /// Bytes written.
    @usableFromInline package internal(set) var count = 0
    @usableFromInline var capacity: Int

    package init(capacity: Int = 4096) {
        self.capacity = max(capacity, 64)
        base = UnsafeMutableRawPointer.allocate(byteCount: self.capacity, alignment: 16)
    }

    deinit {
        base.deallocate()
    }

    /// Makes room for `additional` bytes behind the end.
    @inlinable @inline(__always)
    package mutating func reserve(_ additional: Int) {
        if _slowPath(count + additional > capacity) { grow(additional) }
    }

    @usableFromInline @inline(never)
    mutating func grow(_ additional: Int) {
        let newCapacity = max(capacity * 2, count + additional)
        let newBase = UnsafeMutableRawPointer.allocate(byteCount: newCapacity, alignment: 16)
        newBase.copyMemory(from: base, byteCount: count)
        base.deallocate()
        base = newBase
        capacity = newCapacity
    }

    @inlinable @inline(__always)
    package mutating func append(_ byte: UInt8) {
        reserve(1)
        base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count += 1
    }

    @inlinable @inline(__always)
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        (base + count).copyMemory(from: start, byteCount: bytes.count)
        count += bytes.count
    }

    @inlinable @inline(__always)
    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        append(UnsafeRawBufferPointer(bytes))
    }

    package mutating func append(_ text: StaticString) {
        append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    package mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { append($0) }
    }

    /// Tells that `written` bytes were put behind the end.
    @inlinable @inline(__always)
    package mutating func advance(by written: Int) {
        count += written
    }

    /// Forgets everything from `newCount` on.
    package mutating func truncate(to newCount: Int) {
        count = min(count, newCount)
    }

    /// The bytes so far, valid during the call.
    @inlinable @inline(__always)
    package func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        body(UnsafeBufferPointer(start: UnsafePointer(base.assumingMemoryBound(to: UInt8.self)), count: count))
    }

    /// The bytes as a value that several tasks may read.
    package consuming func finish() -> ResponseBuffer {
        ResponseBuffer(self)
    }
}

/// The bytes of a response: written once, then only read.
package final class ResponseBuffer: Sendable {
    private let buffer: OutputBuffer

    init(_ buffer: consuming OutputBuffer) {
        self.buffer = buffer
    }

    /// A copy of `bytes`.
    package convenience init(_ bytes: [UInt8]) {
        var buffer = OutputBuffer(capacity: bytes.count)
        buffer.append(bytes)
        self.init(buffer)
    }

    /// Length in bytes.
    package var count: Int { buffer.count }

    /// The bytes, valid during the call.
    package func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(start: buffer.base, count: buffer.count))
    }
}
