/// A type as written after a colon. Spans do not count for equality.
///
/// - Source: GraphQL specification (September 2025) §2.11 Type References.
package indirect enum TypeReference: Sendable {
    case named(NamedTypeReference)
    case list(TypeReference, SourceSpan)
    /// The inner reference is never itself non-null.
    case nonNull(TypeReference, SourceSpan)

    /// Where the type stands, brackets and exclamation mark included.
    package var span: SourceSpan {
        switch self {
        case .named(let type): type.name.span
        case .list(_, let span), .nonNull(_, let span): span
        }
    }

    /// The named type inside all lists and non-nulls.
    package var namedType: NamedTypeReference {
        switch self {
        case .named(let type): type
        case .list(let item, _): item.namedType
        case .nonNull(let type, _): type.namedType
        }
    }

    /// Whether the outermost type is non-null.
    package var isNonNull: Bool {
        if case .nonNull = self { true } else { false }
    }
}

extension TypeReference: Hashable {
    /// Compares without spans.
    package static func == (left: TypeReference, right: TypeReference) -> Bool {
        switch (left, right) {
        case (.named(let left), .named(let right)): left == right
        case (.list(let left, _), .list(let right, _)): left == right
        case (.nonNull(let left, _), .nonNull(let right, _)): left == right
        default: false
        }
    }

    /// Hashes without spans.
    package func hash(into hasher: inout Hasher) {
        switch self {
        case .named(let type):
            hasher.combine(0)
            hasher.combine(type)
        case .list(let item, _):
            hasher.combine(1)
            hasher.combine(item)
        case .nonNull(let type, _):
            hasher.combine(2)
            hasher.combine(type)
        }
    }
}

/// `NamedType : Name`
package struct NamedTypeReference: Sendable, Hashable {
    package let name: Name
}
