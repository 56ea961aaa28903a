package import GraphQLLanguage

extension Schema {
    /// The schema that a document of type-system definitions and extensions describes.
    ///
    /// - Throws: Every problem at once (at most 100), with the places in the document.
    /// - Complexity: O(*n* log *n*) in the size of the document.
    /// - Source: GraphQL specification (September 2025) §3 Type System.
    package init(_ document: Document) throws(GraphQLErrors) {
        throw GraphQLErrors(GraphQLError("Schemas from documents are being written.", code: .internal))
    }
}
