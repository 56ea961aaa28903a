import JSON
import Testing

@Suite("RFC 8259 §7 Strings, writing")
struct JSONWriterTests {
    static let stringCases: [(text: String, literal: String)] = [
        ("", #""""#), ("plain", #""plain""#), ("\"", #""\"""#), ("\\", #""\\""#), ("a\"b\\c/d", #""a\"b\\c/d""#),
        ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#), ("\u{0}\u{1}\u{1F}", #""\u0000\u0001\u001f""#),
        ("雪🙂é\u{7F}\u{2028}", "\"雪🙂é\u{7F}\u{2028}\""),
        ("exactly8", #""exactly8""#), ("sixteen bytes xx", #""sixteen bytes xx""#), ("1234567\n9", #""1234567\n9""#),
        ("濮阳市产业发展 \"2023\"", #""濮阳市产业发展 \"2023\"""#),
    ]

    private func escaped(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBytes { source in
            let room = source.count * JSONEscape.maximumExpansion
            return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                guard let base = buffer.baseAddress else { return }
                count = JSONEscape.write(source, to: UnsafeMutableRawPointer(base))
            }
        }
    }

    @Test("A text becomes a string literal", arguments: stringCases)
    func string(text: String, literal: String) throws {
        var output: [UInt8] = [0x20]
        JSONWriter.append(string: text, to: &output)
        #expect(String(decoding: output, as: UTF8.self) == " " + literal)
        #expect(try JSONValue.parse(literal) == .string(text))
        #expect(escaped(Array(text.utf8)) == Array(literal.utf8.dropFirst().dropLast()))
    }

    @Test("Every byte is escaped alike at every place in a run of plain bytes")
    func everyByte() {
        for byte in UInt8.min...UInt8.max {
            let isPlain = byte >= 0x20 && byte != 0x22 && byte != 0x5C
            for place in 0..<17 {
                var bytes = [UInt8](repeating: 0x61, count: 17)
                bytes[place] = byte
                let inside = escaped(bytes)
                #expect((inside == bytes) == isPlain)
                var output: [UInt8] = []
                bytes.withUnsafeBytes { JSONWriter.append(stringBytes: $0, to: &output) }
                #expect(output == [0x22] + inside + [0x22])
                bytes.withUnsafeBytes { source in
                    #expect(JSONEscape.lengthAfterEscape(source) == inside.count)
                    #expect(JSONEscape.lengthOfCleanPrefix(source) == (isPlain ? 17 : place))
                }
            }
        }
    }

    @Test("Neighbouring bytes do not disturb one another")
    func neighbours() throws {
        let alphabet: [UInt8] = [0x00, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x7F]
        for first in alphabet {
            for second in alphabet {
                for third in alphabet {
                    let bytes = [0x61, first, second, third, 0x61, 0x61, 0x61, 0x61]
                    let text = String(decoding: bytes, as: UTF8.self)
                    #expect(try JSONValue.parse([0x22] + escaped(bytes) + [0x22]) == .string(text))
                }
            }
        }
    }

    @Test("No bytes are escaped to no bytes")
    func empty() {
        #expect(escaped([]).isEmpty)
        var output: [UInt8] = []
        JSONWriter.append(stringBytes: UnsafeRawBufferPointer(start: nil, count: 0), to: &output)
        #expect(output == [0x22, 0x22])
    }

    @Test("A value is written without white space and reads back the same")
    func value() throws {
        let text = #"{"z":[1,2.50,-0,1e5],"a":{"t":true,"f":false,"n":null,"s":"\"雪\"\n","e":[],"o":{}}}"#
        let value = try JSONValue.parse(text)
        #expect(String(decoding: value.serialized(), as: UTF8.self) == text)
    }
}
