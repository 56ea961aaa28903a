package import GraphQLLanguage

extension Value {
    /// Where the literal or the variable stands.
    package var span: SourceSpan {
        switch self {
        case .variable(let variable): variable.span
        case .int(let number), .float(let number): number.span
        case .string(let string): string.span
        case .boolean(_, let span), .null(let span): span
        case .enum(let name): name.span
        case .list(let list): list.span
        case .object(let object): object.span
        }
    }
}
