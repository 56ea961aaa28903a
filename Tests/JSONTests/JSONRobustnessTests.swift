import JSON
import Testing

@Suite("Robustness of the JSON parser")
struct JSONRobustnessTests {
    static let text =
        #"{"query":"{ a(b: \"\u96EA\\\") }","variables":{"x":[1,-2.5e+10,true,false,null,{}],"y":"雪🙂"},"z":""}"#

    @Test("A text cut off after any byte is an error inside it")
    func prefixes() {
        let bytes = Array(Self.text.utf8)
        for end in 0..<bytes.count {
            let error = #expect(throws: JSONError.self) { try JSONValue.parse(Array(bytes[..<end])) }
            #expect((error?.offset ?? .max) <= end)
        }
    }

    @Test("A text with any byte replaced parses to a value that reads back the same, or is an error inside it")
    func replacedBytes() throws {
        let bytes = Array(Self.text.utf8)
        var parsed = 0
        var refused = 0
        for place in bytes.indices {
            for byte: UInt8 in [
                0x00, 0x0A, 0x20, 0x22, 0x2C, 0x2D, 0x30, 0x31, 0x3A, 0x5B, 0x5C, 0x5D, 0x65, 0x75, 0x7B, 0x7D, 0x80,
                0xC3, 0xFF,
            ] {
                var mutated = bytes
                mutated[place] = byte
                do {
                    let value = try JSONValue.parse(mutated)
                    parsed += 1
                    #expect(try JSONValue.parse(value.serialized()) == value)
                } catch {
                    refused += 1
                    #expect(error.offset <= mutated.count)
                    #expect(!error.isLimit)
                }
            }
        }
        #expect(parsed > 400)
        #expect(refused > 1000)
    }
}
