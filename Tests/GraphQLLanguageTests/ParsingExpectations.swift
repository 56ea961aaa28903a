import Testing

@testable import GraphQLLanguage

/// A text outside the grammar, and what is said about it.
struct SyntaxErrorCase: CustomTestStringConvertible, Sendable {
    let text: String
    let message: String
    let line: Int
    let column: Int

    init(_ text: String, _ message: String, at line: Int, _ column: Int) {
        self.text = text
        self.message = "Syntax Error: " + message
        self.line = line
        self.column = column
    }

    var testDescription: String { text.quotedAsGraphQL() }

    /// Parses the text as a document and compares the error over all its fields.
    func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        let expected = GraphQLError(
            message,
            locations: [GraphQLLanguage.SourceLocation(line: line, column: column)],
            code: .graphQLParseFailed
        )
        let error = #expect(throws: GraphQLError.self, sourceLocation: sourceLocation) {
            try Document.parse(Source(text))
        }
        #expect(error == expected, sourceLocation: sourceLocation)
    }
}

/// Every token of a text, the end of the file left out.
func tokens(_ text: String) throws -> [Token] {
    var lexer = try Lexer(Source(text))
    var tokens: [Token] = []
    while true {
        let token = try lexer.next()
        if token.kind == .endOfFile { return tokens }
        tokens.append(token)
    }
}

/// The kind and the bytes of every token of a text.
func kindsAndTexts(_ text: String) throws -> [String] {
    let lexer = try Lexer(Source(text))
    return try tokens(text).map { "\($0.kind.rawValue) \(lexer.text(of: $0))" }
}

/// The value of a text that is one string literal.
func stringValue(_ literal: String) throws -> StringValue? {
    guard case .string(let value) = try Value.parse(Source(literal)) else { return nil }
    return value
}
