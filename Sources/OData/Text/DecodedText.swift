/// A part of a URL with its percent-encoding undone, which remembers where each byte stood.
///
/// A URL is cut at `?`, `/`, `&` and `=` first and decoded after that, so `%2F` in a key is no separator.
///
/// - Source: OData v4.01 Part 2: URL Conventions §2 URL Components; RFC 3986 §2.1.
struct DecodedText: Sendable, Hashable {
    /// Valid UTF-8 without U+0000.
    let bytes: [UInt8]
    /// The place of each byte in the URL, and after the last one the place where the part ends.
    private let offsets: [Int]

    /// - Parameters:
    ///   - encoded: The part as sent.
    ///   - base: The place of its first byte in the URL.
    /// - Throws: ``ODataError`` for a broken escape, bytes that are no UTF-8, and U+0000.
    /// - Complexity: O(*n*) in the bytes.
    init(_ encoded: ArraySlice<UInt8>, base: Int) throws(ODataError) {
        var bytes: [UInt8] = []
        var offsets: [Int] = []
        bytes.reserveCapacity(encoded.count)
        offsets.reserveCapacity(encoded.count + 1)
        var index = encoded.startIndex
        while index < encoded.endIndex {
            let place = base + (index - encoded.startIndex)
            var byte = encoded[index]
            index += 1
            if byte == UInt8(ascii: "%") {
                guard index + 1 < encoded.endIndex, let high = encoded[index].hexadecimalValue,
                    let low = encoded[index + 1].hexadecimalValue
                else { throw ODataError(.malformed, "After % two hexadecimal digits are expected.", at: place) }
                byte = high << 4 | low
                index += 2
            }
            guard byte != 0 else { throw ODataError(.malformed, "U+0000 is not allowed.", at: place) }
            bytes.append(byte)
            offsets.append(place)
        }
        offsets.append(base + encoded.count)
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw ODataError(.malformed, "The URL is not UTF-8 after its escapes are undone.", at: base)
        }
        self.bytes = bytes
        self.offsets = offsets
    }

    /// Where the byte at `index` stood; the end of the part for an index past the last byte.
    func position(of index: Int) -> Int {
        offsets[min(max(index, 0), offsets.count - 1)]
    }

    /// Whether the byte at `index` was sent as `%XX`.
    func isEscaped(at index: Int) -> Bool {
        index >= 0 && index + 1 < offsets.count && offsets[index + 1] - offsets[index] == 3
    }

    /// The whole part as a string.
    var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension UInt8 {
    /// The value of a hexadecimal digit; `nil` for any other byte.
    var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Whether the byte is `0` to `9`.
    var isDecimalDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }
}
