package import GraphQLLanguage

/// The type of a field, an argument or a variable.
package indirect enum TypeRef: Sendable, Hashable, CustomStringConvertible {
    case named(String)
    case list(TypeRef)
    /// The inner type is never itself non-null.
    case nonNull(TypeRef)

    /// The type that a document writes.
    package init(_ reference: TypeReference) {
        switch reference {
        case .named(let named): self = .named(named.name.text)
        case .list(let inner, _): self = .list(TypeRef(inner))
        case .nonNull(let inner, _): self = .nonNull(TypeRef(inner))
        }
    }

    /// As a document writes it, for example `[Project!]!`.
    package var description: String {
        switch self {
        case .named(let name): name
        case .list(let inner): "[\(inner.description)]"
        case .nonNull(let inner): "\(inner.description)!"
        }
    }

    /// The name inside all list and non-null wrappers.
    package var namedType: String {
        var type = self
        while true {
            switch type {
            case .named(let name): return name
            case .list(let inner), .nonNull(let inner): type = inner
            }
        }
    }

    /// Whether null is no value of the type.
    package var isNonNull: Bool {
        if case .nonNull = self { true } else { false }
    }

    /// The type without an outer non-null wrapper.
    package var nullable: TypeRef {
        if case .nonNull(let inner) = self { inner } else { self }
    }

    /// The type of the items if this is a list, or a non-null list; `nil` otherwise.
    package var itemType: TypeRef? {
        if case .list(let inner) = nullable { inner } else { nil }
    }
}
