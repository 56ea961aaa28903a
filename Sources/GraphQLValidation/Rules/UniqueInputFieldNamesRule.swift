import GraphQLLanguage

/// An input object has no field twice.
///
/// - Source: GraphQL specification (September 2025) §5.6.3 Input Object Field Uniqueness.
struct UniqueInputFieldNamesRule: ValidationRule {
    mutating func enter(value: Value, _ context: inout ValidationContext) {
        guard case .object(let object) = value, object.fields.count > 1 else { return }
        var first: [String: Name] = [:]
        for field in object.fields {
            let name = field.name
            if let previous = first[name.text] {
                context.report(
                    "There can be only one input field named \"\(name.text)\".",
                    at: previous.span,
                    name.span
                )
            } else {
                first[name.text] = name
            }
        }
    }
}
