import GraphQLLanguage

/// What the lexer, the parser and the printer promise for any bytes.
enum LanguageChecks {
    /// The document of the bytes; `nil` if they are refused.
    ///
    /// A document reads back the same from what is printed of it; an error is short and has one place.
    static func parse(_ bytes: [UInt8]) throws(FuzzFailure) -> Document? {
        let document: Document
        do {
            document = try Document.parse(Source(bytes: bytes))
        } catch {
            try FuzzFailure.unless(error.locations.count == 1, "syntax error without one place: \(error)")
            try FuzzFailure.unless(error.message.utf8.count < 500, "long syntax error: \(error)")
            return nil
        }
        let printed = document.printed()
        let again = try parsed(printed)
        try FuzzFailure.unless(again == document, "the document does not read back the same from:\n\(printed)")
        try FuzzFailure.unless(again.hashValue == document.hashValue, "equal documents have different hashes")
        try FuzzFailure.unless(
            again.printed() == printed,
            "a document prints differently again:\n\(printed)"
        )
        return document
    }

    /// A text that must parse.
    static func parsed(_ text: String) throws(FuzzFailure) -> Document {
        do {
            // Printing may add punctuation and white space beyond the limits that the document itself kept to.
            return try Document.parse(
                Source(text),
                limits: ParserLimits(maximumDocumentBytes: 10_000_000, maximumTokens: 1_000_000, maximumDepth: 500)
            )
        } catch {
            throw FuzzFailure("what was printed does not parse: \(error)\n\(text)")
        }
    }
}
