/// Bytes that stay where they are, with a zero behind, as libpq has them.
final class ConstantBytes: @unchecked Sendable {
    // Sendable: nothing writes to the memory after the initialiser.
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ text: String) {
        let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count + 1)
        _ = memory.initialize(from: Array(text.utf8) + [0])
        bytes = UnsafeBufferPointer(rebasing: memory.dropLast())
    }

    deinit {
        bytes.deallocate()
    }
}
