package import GraphQLLanguage
package import GraphQLSchema

/// One operation of a document that broke no rule: what planning reads.
///
/// Only ``ValidatedDocument/operation(named:)`` makes one.
package struct ValidatedOperation: Sendable {
    package let operation: OperationDefinition
    /// The fragments of the document by name, whether this operation uses them or not.
    package let fragments: [String: FragmentDefinition]
    /// The schema that the document was validated against.
    package let schema: Schema
    /// The text of the document, for the locations of later errors.
    package let source: Source

    init(
        operation: OperationDefinition,
        fragments: [String: FragmentDefinition],
        schema: Schema,
        source: Source
    ) {
        self.operation = operation
        self.fragments = fragments
        self.schema = schema
        self.source = source
    }
}
