import Testing

@testable import GraphQLLanguage

/// A generator with a fixed sequence, so that a failing input can be found again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// The xorshift* sequence of 64 bits.
    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

@Suite("Robustness of lexer, parser and printer")
struct RobustnessTests {
    /// What became of the inputs of a test.
    struct Outcome {
        var parsed = 0
        var refused = 0

        /// Parses bytes; a document must survive printing, an error must stand inside the text.
        mutating func parse(_ bytes: [UInt8], sourceLocation: Testing.SourceLocation = #_sourceLocation) {
            let source = Source(bytes: bytes)
            do {
                let document = try Document.parse(source)
                parsed += 1
                let printed = document.printed()
                let again = try? Document.parse(Source(printed))
                #expect(again == document, "\(source.text)", sourceLocation: sourceLocation)
                #expect(again?.printed() == printed, "\(source.text)", sourceLocation: sourceLocation)
            } catch {
                refused += 1
                let isInside = error.locations.allSatisfy { $0.line >= 1 && $0.column >= 1 }
                let isExplained = error.locations.count == 1 && error.message.utf8.count < 500
                #expect(isInside && isExplained, "\(error) \(source.text)", sourceLocation: sourceLocation)
            }
        }
    }

    @Test(
        "A document with any token dropped, doubled or swapped parses or is refused",
        arguments: [executableDocument, typeSystemDocument]
    )
    func tokenMutations(text: String) throws {
        let bytes = Array(text.utf8)
        let tokens = try tokens(text)
        var outcome = Outcome()
        for (index, token) in tokens.enumerated() {
            let before = bytes[..<token.start]
            let after = bytes[token.end...]
            let middle = bytes[token.start..<token.end]
            outcome.parse(Array(before + after))
            outcome.parse(Array(before + middle + [0x20] + middle + after))
            guard index + 1 < tokens.count else { continue }
            let next = tokens[index + 1]
            let swapped = bytes[next.start..<next.end] + [0x20] + middle
            outcome.parse(Array(before + swapped + bytes[next.end...]))
        }
        #expect(outcome.parsed + outcome.refused == tokens.count * 3 - 1)
        #expect(outcome.parsed > 50)
        #expect(outcome.refused > 500)
    }

    @Test(
        "A document cut off after any byte parses or is refused",
        arguments: [executableDocument, typeSystemDocument]
    )
    func prefixes(text: String) {
        let bytes = Array(text.utf8)
        var outcome = Outcome()
        for end in stride(from: 0, through: bytes.count, by: 3) { outcome.parse(Array(bytes[..<end])) }
        #expect(outcome.parsed > 0)
        #expect(outcome.refused > 300)
    }

    @Test("20,000 mutated texts never trap", arguments: [1, 2, 3, 4] as [UInt64])
    func mutations(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let corpus = [executableDocument, typeSystemDocument].map { Array($0.utf8) }
        let definitions = try Document.parse(Source(executableDocument + "\n" + typeSystemDocument)).definitions
            .map { Array($0.printed().utf8) }
        let edges = [
            "\"\"\"", "\"", "\\", "\\u", "\\u{", "\\\"\"\"", "\u{FEFF}", "\r\n", "\r", "-", "0", "1.", "1e", "#", "雪",
            "🙂", "...",
        ]
        var pieces: [[UInt8]] = [[0xFF], [0xE2, 0x82], [0x00], [0x80], [0xF0]]
        pieces += edges.map { Array($0.utf8) }
        pieces += try tokens(executableDocument).map { Array(corpus[0][$0.start..<$0.end]) }
        pieces += try tokens(typeSystemDocument).map { Array(corpus[1][$0.start..<$0.end]) }
        var outcome = Outcome()
        for round in 0..<5_000 {
            var bytes: [UInt8]
            switch round % 3 {
            case 0:
                let text = corpus[Int.random(in: 0..<corpus.count, using: &generator)]
                let start = Int.random(in: 0..<text.count, using: &generator)
                bytes = Array(text[start..<min(text.count, start + Int.random(in: 0..<300, using: &generator))])
            case 1:
                bytes = definitions[Int.random(in: 0..<definitions.count, using: &generator)]
            default:
                bytes = Array("{ a(b: [1]) }".utf8)
            }
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let start = Int.random(in: 0...bytes.count, using: &generator)
                let end = min(bytes.count, start + Int.random(in: 0...3, using: &generator))
                let piece = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
                bytes.replaceSubrange(start..<end, with: piece)
            }
            outcome.parse(bytes)
        }
        #expect(outcome.parsed + outcome.refused == 5_000)
        #expect(outcome.parsed > 250)
    }
}

extension Source {
    /// The bytes as text, for a failure message.
    fileprivate var text: String { String(decoding: bytes, as: UTF8.self).quotedAsGraphQL() }
}
