package import GraphQLLanguage

extension TypeReference {
    /// Where the reference stands, wrappers included.
    package var span: SourceSpan {
        switch self {
        case .named(let named): named.name.span
        case .list(_, let span), .nonNull(_, let span): span
        }
    }
}
