import Digest
import GraphQLLanguage

/// The saved queries by name, and whether anything else is executed.
package struct SavedQueries: Sendable {
    /// Sorted by name.
    let queries: [SavedQuery]
    /// Whether a document that is none of these is refused.
    let isExclusive: Bool
    private let byIdentifier: [String: SavedQuery]
    private let digests: Set<String>

    /// - Parameter isExclusive: whether nothing else is executed.
    package init(_ queries: [SavedQuery] = [], isExclusive: Bool = false) {
        self.queries = queries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        self.isExclusive = isExclusive
        digests = Set(queries.map(\.digest))
        var byIdentifier: [String: SavedQuery] = [:]
        for query in queries {
            byIdentifier[query.digest] = query
            byIdentifier["sha256:" + query.digest] = query
        }
        // A name wins over a digest that happens to be one.
        for query in queries { byIdentifier[query.name] = query }
        self.byIdentifier = byIdentifier
    }

    /// The query of a name, or of the SHA-256 of its text with or without `sha256:` before it.
    ///
    /// - Throws: a refusal where there is none.
    func query(_ identifier: String) throws(RequestRefusal) -> SavedQuery {
        guard let query = byIdentifier[identifier] else {
            throw RequestRefusal(
                kind: .notFound,
                message: "There is no saved query \"\(identifier.prefix(100))\"; /q/ lists them.",
                code: .badUserInput
            )
        }
        return query
    }

    /// Lets a document pass that may be executed.
    ///
    /// - Throws: a refusal where only saved queries are executed, and it is none.
    func check(_ document: [UInt8]) throws(RequestRefusal) {
        guard isExclusive, !digests.contains(SHA256.hexadecimal(document)) else { return }
        throw RequestRefusal(
            kind: .forbidden,
            message:
                "This server executes saved queries alone: send {\"id\": \"NAME\", \"variables\": {…}}, or see /q/.",
            code: .forbidden
        )
    }
}
