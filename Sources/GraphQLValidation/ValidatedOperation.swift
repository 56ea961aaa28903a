package import GraphQLLanguage
package import GraphQLSchema

/// One operation of a document that broke no rule: what planning reads.
///
/// Only ``ValidatedDocument/operation(named:)`` makes one.
package struct ValidatedOperation: Sendable {
    package let operation: OperationDefinition
    /// The fragments of the document by name, whether this operation uses them or not.
    package let fragments: [String: FragmentDefinition]
    /// Variables of the document inside literals of custom scalars: `{a: $v}` as JSON.
    package let untypedVariables: Set<String>
    /// The schema that the document was validated against.
    package let schema: Schema
    /// The text of the document, for the locations of later errors.
    package let source: Source

    init(
        operation: OperationDefinition,
        fragments: [String: FragmentDefinition],
        untypedVariables: Set<String>,
        schema: Schema,
        source: Source
    ) {
        self.operation = operation
        self.fragments = fragments
        self.untypedVariables = untypedVariables
        self.schema = schema
        self.source = source
    }
}
