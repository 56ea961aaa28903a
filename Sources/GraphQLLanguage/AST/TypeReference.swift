/// A type as written after a colon.
///
/// - Source: GraphQL specification (September 2025) §2.11 Type References.
package indirect enum TypeReference: Sendable {
    case named(NamedTypeReference)
    case list(TypeReference, SourceSpan)
    /// The inner reference is never itself non-null.
    case nonNull(TypeReference, SourceSpan)
}

/// `NamedType : Name`
package struct NamedTypeReference: Sendable {
    package let name: Name
}
