/// `Name : NameStart NameContinue*`
///
/// - Source: GraphQL specification (September 2025) §2.1.9 Names.
enum GraphQLName {
    /// Whether the whole text is one name.
    static func isValid(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, !first.isASCIIDigit else { return false }
        return text.unicodeScalars.allSatisfy {
            $0.isASCIIUppercase || $0.isASCIILowercase || $0.isASCIIDigit || $0 == "_"
        }
    }
}
