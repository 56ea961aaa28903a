/// Writes arrays of PostgreSQL as JSON arrays.
///
/// - Source: PostgreSQL manual §8.15.6 Array Input and Output Syntax.
enum ArrayEncoder {
    /// `{a,"b c",NULL}` becomes `["a","b c",null]`.
    ///
    /// - Returns: false, with nothing written, for arrays of several dimensions, for those that do not count from 1,
    ///   and where an element cannot be represented.
    static func encode(
        _ bytes: UnsafeBufferPointer<UInt8>,
        element: Instruction,
        program: ResponseProgram,
        into output: inout OutputBuffer
    ) -> Bool {
        let start = output.count
        guard bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") else { return false }
        output.append(UInt8(ascii: "["))
        var reader = ArrayElementReader(bytes: UnsafeBufferPointer(rebasing: bytes[1..<(bytes.count - 1)]))
        var isFirst = true
        while let next = reader.next() {
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            let isWritten: Bool
            switch next {
            case .null:
                output.append("null")
                isWritten = true
            case .nested: isWritten = false
            case .value(let value):
                isWritten = value.withUnsafeBufferPointer { value in
                    ScalarEncoder.encode(value, by: element, program: program, into: &output)
                }
            }
            guard isWritten else {
                output.truncate(to: start)
                return false
            }
        }
        output.append(UInt8(ascii: "]"))
        return true
    }
}

/// Takes the text between the braces of an array apart.
struct ArrayElementReader {
    enum Element {
        case null
        case value([UInt8])
        /// An array inside the array.
        case nested
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The next element, or `nil` behind the last.
    mutating func next() -> Element? {
        guard place < bytes.count else { return nil }
        if bytes[place] == UInt8(ascii: "{") {
            place = bytes.count
            return .nested
        }
        var value: [UInt8] = []
        var isQuoted = false
        var isInQuotes = false
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\""):
                isQuoted = true
                isInQuotes.toggle()
            case UInt8(ascii: "\\") where place < bytes.count:
                value.append(bytes[place])
                place += 1
            case UInt8(ascii: ",") where !isInQuotes:
                return element(value, isQuoted: isQuoted)
            default: value.append(byte)
            }
        }
        return element(value, isQuoted: isQuoted)
    }

    private func element(_ value: [UInt8], isQuoted: Bool) -> Element {
        !isQuoted && value.elementsEqual("NULL".utf8) ? .null : .value(value)
    }
}
