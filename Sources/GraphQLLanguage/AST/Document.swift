/// A parsed text: executable definitions, type-system definitions, or both.
///
/// Only the parser of this module makes one, so a `Document` is always grammatical. Documents are equal when their
/// definitions are, whatever their layout; see ``IgnoredInEquality``.
///
/// - Source: GraphQL specification (September 2025) §2.2 Document.
package struct Document: Sendable, Hashable {
    @IgnoredInEquality package internal(set) var source: Source
    /// At least one.
    package let definitions: [Definition]

    /// For the parser alone.
    init(source: Source, definitions: [Definition]) {
        self.source = source
        self.definitions = definitions
    }
}

/// `Definition : ExecutableDefinition | TypeSystemDefinitionOrExtension`
package enum Definition: Sendable, Hashable {
    case operation(OperationDefinition)
    case fragment(FragmentDefinition)
    case typeSystem(TypeSystemDefinition)
    case typeSystemExtension(TypeSystemExtension)

    /// From the description, if there is one, to the last token.
    package var span: SourceSpan {
        switch self {
        case .operation(let definition): definition.span
        case .fragment(let definition): definition.span
        case .typeSystem(let definition): definition.span
        case .typeSystemExtension(let definition): definition.span
        }
    }
}

/// A name and where it stands.
///
/// - Source: GraphQL specification (September 2025) §2.1.9 Names.
package struct Name: Sendable, Hashable {
    package let text: String
    @IgnoredInEquality package internal(set) var span: SourceSpan

    /// A name that need not stand in any source; `text` is to match the production `Name`.
    package init(text: String, span: SourceSpan = .none) {
        self.text = text
        self.span = span
    }
}
