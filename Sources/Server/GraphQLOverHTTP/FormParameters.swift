/// The parameters of a URL's query string, decoded on demand.
///
/// - Source: WHATWG URL Standard, application/x-www-form-urlencoded parsing.
struct FormParameters: Sendable {
    private let pairs: [(name: [UInt8], value: Substring.UTF8View)]

    /// - Parameter text: What stands after `?`, still encoded.
    /// - Complexity: O(*n*) in the bytes of the text.
    init(_ text: some StringProtocol) {
        pairs = Substring(text).utf8.split(separator: UInt8(ascii: "&")).map { pair in
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let value = equals < pair.endIndex ? pair[pair.index(after: equals)...] : pair[equals...]
            return (Self.decode(pair[..<equals]), value)
        }
    }

    /// The bytes of the first parameter of that name, which need not be UTF-8; `nil` when there is none.
    subscript(_ name: StaticString) -> [UInt8]? {
        let wanted = name.withUTF8Buffer { Array($0) }
        return pairs.first { $0.name == wanted }.map { Self.decode($0.value) }
    }

    /// All parameters in their order, decoded; they need not be UTF-8.
    var all: [(name: [UInt8], value: [UInt8])] {
        pairs.filter { !$0.name.isEmpty }.map { ($0.name, Self.decode($0.value)) }
    }

    /// `+` is a space, `%XX` a byte; a broken escape stands for itself.
    private static func decode(_ encoded: Substring.UTF8View) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(encoded.count)
        var iterator = encoded.makeIterator()
        var pending = iterator.next()
        while let byte = pending {
            pending = iterator.next()
            switch byte {
            case UInt8(ascii: "+"):
                bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                var ahead = iterator
                if let high = pending, let highDigit = hexDigit(high), let low = ahead.next(),
                    let lowDigit = hexDigit(low)
                {
                    bytes.append(highDigit << 4 | lowDigit)
                    iterator = ahead
                    pending = iterator.next()
                } else {
                    bytes.append(byte)
                }
            default:
                bytes.append(byte)
            }
        }
        return bytes
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
