import Testing

@testable import Execution

/// RFC 3339 §5.6 Internet Date/Time Format; PostgreSQL manual §8.5.2 Date/Time Output.
@Suite("Timestamps in JSON")
struct TemporalEncoderTests {
    @Test(
        "a T before the time, and minutes in every offset",
        arguments: [
            ("2023-01-31 08:00:00", "2023-01-31T08:00:00"),
            ("2023-01-31 08:00:00.123456", "2023-01-31T08:00:00.123456"),
            ("2023-01-31 08:00:00+08", "2023-01-31T08:00:00+08:00"),
            ("2023-01-31 08:00:00.5-03", "2023-01-31T08:00:00.5-03:00"),
            ("2023-01-31 08:00:00+05:30", "2023-01-31T08:00:00+05:30"),
        ]
    )
    func representable(database: String, json: String) {
        #expect(encoded(database) == "\"\(json)\"")
    }

    @Test(
        "no infinities, eras, or years of five digits",
        arguments: ["infinity", "-infinity", "0044-03-15 12:00:00 BC", "10000-01-01 00:00:00", "2023-01-31", ""]
    )
    func unrepresentable(database: String) {
        #expect(encoded(database) == nil)
    }

    private func encoded(_ text: String) -> String? {
        var output = OutputBuffer()
        let isEncoded = Array(text.utf8).withUnsafeBufferPointer { TemporalEncoder.timestamp($0, into: &output) }
        var json = ""
        output.withBytes { json = String(decoding: $0, as: UTF8.self) }
        return isEncoded ? json : nil
    }
}
