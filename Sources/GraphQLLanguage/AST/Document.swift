/// A parsed text: executable definitions, type-system definitions, or both.
///
/// Only the parser of this module makes one, so a `Document` is always grammatical.
///
/// - Source: GraphQL specification (September 2025) §2.2 Document.
package struct Document: Sendable {
    package let source: Source
    package let definitions: [Definition]

    init(source: Source, definitions: [Definition]) {
        self.source = source
        self.definitions = definitions
    }
}

/// `Definition : ExecutableDefinition | TypeSystemDefinitionOrExtension`
package enum Definition: Sendable {
    case operation(OperationDefinition)
    case fragment(FragmentDefinition)
    case typeSystem(TypeSystemDefinition)
    case typeSystemExtension(TypeSystemExtension)
}

/// A name and where it stands.
///
/// - Source: GraphQL specification (September 2025) §2.1.9 Names.
package struct Name: Sendable {
    package let text: String
    package let span: SourceSpan
}
