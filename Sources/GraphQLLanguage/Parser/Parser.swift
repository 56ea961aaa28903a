extension Document {
    /// Parses a whole text: executable definitions, type-system definitions, or both.
    ///
    /// - Throws: The first error, with its location: `GRAPHQL_PARSE_FAILED` for a text outside the grammar or not
    ///   UTF-8, `LIMIT_EXCEEDED` for one that passes `limits`.
    /// - Complexity: O(*n*) in the bytes of the source; of a text over the limit of bytes no more is read
    ///   than the limit.
    package static func parse(_ source: Source, limits: ParserLimits = .default) throws(GraphQLError) -> Document {
        var parser = try Parser(source, limits: limits)
        return try parser.parseDocument()
    }
}

extension Value {
    /// Parses a text that is one value without variables, for example a default value from a catalogue.
    ///
    /// - Throws: As ``Document/parse(_:limits:)``.
    package static func parse(_ source: Source, limits: ParserLimits = .default) throws(GraphQLError) -> Value {
        var parser = try Parser(source, limits: limits)
        let value = try parser.parseValue(isConst: true)
        try parser.expect(.endOfFile)
        return value
    }
}

extension TypeReference {
    /// Parses a text that is one type, for example `[Int!]!`.
    ///
    /// - Throws: As ``Document/parse(_:limits:)``.
    package static func parse(_ source: Source, limits: ParserLimits = .default) throws(GraphQLError) -> TypeReference {
        var parser = try Parser(source, limits: limits)
        let type = try parser.parseTypeReference()
        try parser.expect(.endOfFile)
        return type
    }
}

/// A recursive-descent parser with one token of look-ahead: one function per production.
///
/// Recursion is bounded by ``ParserLimits/maximumDepth``.
///
/// - Source: GraphQL specification (September 2025) §2 Language, §3 Type System.
struct Parser {
    /// What the document may cost.
    let limits: ParserLimits
    /// Where the tokens come from.
    private(set) var lexer: Lexer
    /// The token to be consumed next.
    private(set) var token: Token
    /// The offset after the last token consumed.
    private(set) var lastEnd = 0
    private var tokenCount = 0
    private var depth = 0

    /// Reads the first token.
    ///
    /// - Throws: `LIMIT_EXCEEDED` for too many bytes, located at the first byte over the limit; else what the lexer throws.
    init(_ source: Source, limits: ParserLimits) throws(GraphQLError) {
        guard source.bytes.count <= limits.maximumDocumentBytes else {
            throw GraphQLError(
                "The document has \(source.bytes.count) bytes; at most \(limits.maximumDocumentBytes) are allowed.",
                locations: [source.location(at: limits.maximumDocumentBytes)],
                code: .limitExceeded
            )
        }
        self.limits = limits
        lexer = try Lexer(source)
        token = Token(kind: .endOfFile, start: 0, end: 0)
        try readToken()
    }

    /// `Document : Definition+`
    mutating func parseDocument() throws(GraphQLError) -> Document {
        var definitions: [Definition] = []
        repeat {
            definitions.append(try parseDefinition())
        } while token.kind != .endOfFile
        return Document(source: lexer.source, definitions: definitions)
    }

    /// `Definition : ExecutableDefinition | TypeSystemDefinitionOrExtension`
    private mutating func parseDefinition() throws(GraphQLError) -> Definition {
        let start = token
        let description = try parseDescription()
        if token.kind == .braceLeft {
            guard description == nil else {
                throw syntaxError("Unexpected description, descriptions are supported only on definitions.", at: start)
            }
            return .operation(try parseQueryShorthand())
        }
        guard token.kind == .name else { throw unexpected() }
        switch lexer.text(of: token) {
        case "query", "mutation", "subscription":
            return .operation(try parseOperationDefinition(description, from: start.start))
        case "fragment":
            return .fragment(try parseFragmentDefinition(description, from: start.start))
        case "schema", "scalar", "type", "interface", "union", "enum", "input", "directive":
            return .typeSystem(try parseTypeSystemDefinition(description, from: start.start))
        case _ where description != nil:
            throw syntaxError("Unexpected description, only GraphQL definitions support descriptions.", at: start)
        case "extend":
            return .typeSystemExtension(try parseTypeSystemExtension())
        default:
            throw unexpected()
        }
    }

    // MARK: Tokens

    /// Makes the next token the current one.
    mutating func advance() throws(GraphQLError) {
        lastEnd = token.end
        try readToken()
    }

    private mutating func readToken() throws(GraphQLError) {
        token = try lexer.next()
        guard token.kind != .endOfFile else { return }
        tokenCount += 1
        guard tokenCount <= limits.maximumTokens else {
            throw limitExceeded("The document has more than \(limits.maximumTokens) tokens.", at: token)
        }
    }

    /// Consumes the current token if it is of this kind.
    mutating func consume(_ kind: TokenKind) throws(GraphQLError) -> Bool {
        guard token.kind == kind else { return false }
        try advance()
        return true
    }

    /// Consumes the current token, which must be of this kind.
    @discardableResult
    mutating func expect(_ kind: TokenKind) throws(GraphQLError) -> Token {
        guard token.kind == kind else {
            throw syntaxError("Expected \(kind.description), found \(describe(token)).", at: token)
        }
        let expected = token
        if kind != .endOfFile { try advance() }
        return expected
    }

    /// Whether the current token is the name `keyword`.
    func isKeyword(_ keyword: StaticString) -> Bool { lexer.isName(token, keyword) }

    /// Consumes the current token if it is the name `keyword`.
    mutating func consumeKeyword(_ keyword: StaticString) throws(GraphQLError) -> Bool {
        guard isKeyword(keyword) else { return false }
        try advance()
        return true
    }

    /// Consumes the current token, which must be the name `keyword`.
    mutating func expectKeyword(_ keyword: StaticString) throws(GraphQLError) {
        guard try consumeKeyword(keyword) else {
            throw syntaxError("Expected \"\(keyword)\", found \(describe(token)).", at: token)
        }
    }

    /// The bytes from an offset to the last token consumed.
    func span(from start: Int) -> SourceSpan { SourceSpan(start: start, end: lastEnd) }

    // MARK: Depth

    /// Goes one level deeper; every call is paired with one of ``leave()``.
    mutating func enter() throws(GraphQLError) {
        depth += 1
        guard depth <= limits.maximumDepth else {
            throw limitExceeded("The document nests deeper than \(limits.maximumDepth) levels.", at: token)
        }
    }

    /// Comes back up one level.
    mutating func leave() { depth -= 1 }
}
