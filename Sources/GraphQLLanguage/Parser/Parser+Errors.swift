extension Parser {
    /// An error of the grammar at a token.
    func syntaxError(_ message: String, at token: Token) -> GraphQLError {
        lexer.syntaxError(message, at: token.start)
    }

    /// The error that the current token, or another, has no place where it stands.
    func unexpected(_ unexpected: Token? = nil) -> GraphQLError {
        let token = unexpected ?? token
        return syntaxError("Unexpected \(describe(token)).", at: token)
    }

    /// The refusal of a document that passes a limit.
    func limitExceeded(_ message: String, at token: Token) -> GraphQLError {
        GraphQLError(message, locations: [lexer.source.location(at: token.start)], code: .limitExceeded)
    }

    /// A token as error messages show it: `"}"`, `Name "foo"`, `<EOF>`; long texts are cut.
    func describe(_ token: Token) -> String {
        let text: String
        switch token.kind {
        case .name, .int, .float: text = lexer.text(of: token)
        case .string, .blockString: text = (try? lexer.stringText(of: token)) ?? lexer.text(of: token)
        default: return token.kind.description
        }
        let isLong = text.unicodeScalars.count > 60
        let shown = isLong ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))) + "…" : text
        return "\(token.kind.description) \"\(shown)\""
    }
}
