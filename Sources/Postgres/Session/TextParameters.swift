/// Calls `body` with the values as C strings, one after the other in one piece of memory; NULL for nil.
///
/// The values have no zero byte.
func withTextParameters<Result>(
    _ values: [[UInt8]?],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
) -> Result {
    if values.isEmpty { return body(nil) }
    let byteCount = values.reduce(0) { $0 + ($1.map { $0.count + 1 } ?? 0) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: byteCount) { bytes in
        withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: values.count) { pointers in
            var offset = 0
            for (index, value) in values.enumerated() {
                guard let value else {
                    pointers.initializeElement(at: index, to: nil)
                    continue
                }
                let end = bytes[offset...].initialize(fromContentsOf: value)
                bytes.initializeElement(at: end, to: 0)
                let start = bytes.baseAddress.map { UnsafeRawPointer($0 + offset).assumingMemoryBound(to: CChar.self) }
                pointers.initializeElement(at: index, to: start)
                offset = end + 1
            }
            return body(pointers.baseAddress)
        }
    }
}
