import Testing

@testable import GraphQLLanguage

@Suite("Limits of documents")
struct ParserLimitsTests {
    private func check(
        _ text: String,
        _ limits: ParserLimits,
        _ message: String,
        at locations: [GraphQLLanguage.SourceLocation],
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        let source = Source(text)
        let error = #expect(throws: GraphQLError.self, sourceLocation: sourceLocation) {
            try Document.parse(source, limits: limits)
        }
        let expected = GraphQLError(message, locations: locations, code: .limitExceeded)
        #expect(error == expected, sourceLocation: sourceLocation)
    }

    @Test("The defaults are those of the documentation")
    func defaults() {
        #expect(ParserLimits.default.maximumDocumentBytes == 1_000_000)
        #expect(ParserLimits.default.maximumTokens == 100_000)
        #expect(ParserLimits.default.maximumDepth == 200)
    }

    @Test("A document over the limit of bytes is refused")
    func bytes() throws {
        let limits = ParserLimits(maximumDocumentBytes: 5)
        _ = try Document.parse(Source("{ a }"), limits: limits)
        check(
            "{\nab }",
            limits,
            "The document has 6 bytes; at most 5 are allowed.",
            at: [GraphQLLanguage.SourceLocation(line: 2, column: 4)]
        )
        let huge = String(repeating: "{", count: 20_000_000)
        check(
            huge,
            .default,
            "The document has 20000000 bytes; at most 1000000 are allowed.",
            at: [GraphQLLanguage.SourceLocation(line: 1, column: 1_000_001)]
        )
    }

    @Test("A document over the limit of tokens is refused at the first token too many")
    func tokens() throws {
        let limits = ParserLimits(maximumTokens: 4)
        _ = try Document.parse(Source("{ a b }"), limits: limits)
        check(
            "{ a\nb c }",
            limits,
            "The document has more than 4 tokens.",
            at: [GraphQLLanguage.SourceLocation(line: 2, column: 5)]
        )
        check(
            "{" + String(repeating: "a ", count: 200_000) + "}",
            .default,
            "The document has more than 100000 tokens.",
            at: [GraphQLLanguage.SourceLocation(line: 1, column: 200_000)]
        )
    }

    /// A text that goes `depth` levels deep, written with these brackets.
    static let nestings: [@Sendable (Int) -> String] = [
        { String(repeating: "{a", count: $0) + String(repeating: "}", count: $0) },
        { String(repeating: "{...", count: $0 - 1) + "{a}" + String(repeating: "}", count: $0 - 1) },
        { "{a(b:" + String(repeating: "[", count: $0 - 1) + String(repeating: "]", count: $0 - 1) + ")}" },
        { "{a(b:" + String(repeating: "{c:", count: $0 - 1) + "1" + String(repeating: "}", count: $0 - 1) + ")}" },
        { "query($a:" + String(repeating: "[", count: $0) + "A" + String(repeating: "]", count: $0) + "){a}" },
        { "type A{b:" + String(repeating: "[", count: $0) + "A" + String(repeating: "]!", count: $0) + "}" },
        { "input A{b:C=" + String(repeating: "[", count: $0) + String(repeating: "]", count: $0) + "}" },
    ]

    @Test("A document can nest as deep as the limit and no deeper", arguments: nestings.indices)
    func depth(index: Int) throws {
        let nesting = Self.nestings[index]
        let deepest = try Document.parse(Source(nesting(200)))
        #expect(try Document.parse(Source(deepest.printed())) == deepest)
        #expect(deepest.hashValue == (try Document.parse(Source(nesting(200)))).hashValue)
        for depth in [201, 10_000, 100_000] {
            let error = #expect(throws: GraphQLError.self) { try Document.parse(Source(nesting(depth))) }
            #expect(error?.message == "The document nests deeper than 200 levels.")
            #expect(error?.code == .limitExceeded)
            #expect(error?.locations.count == 1)
        }
    }

    @Test("The depth error stands at the bracket that is too deep")
    func depthLocation() {
        check(
            "{ a {\n b { c } } }",
            ParserLimits(maximumDepth: 2),
            "The document nests deeper than 2 levels.",
            at: [GraphQLLanguage.SourceLocation(line: 2, column: 4)]
        )
    }

    @Test("Siblings do not add up to depth")
    func siblings() throws {
        let text = "{" + String(repeating: "a(b: [[1]]) { c } ", count: 1000) + "}"
        let document = try Document.parse(Source(text), limits: ParserLimits(maximumDepth: 3))
        #expect(document.definitions.count == 1)
    }
}
