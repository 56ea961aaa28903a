package import OrderedCollections

/// - Source: GraphQL specification (September 2025) §3.13 Directives.
package struct DirectiveType: Sendable, Hashable {
    package let name: String
    package let description: String?
    package internal(set) var arguments: OrderedDictionary<String, InputFieldType>
    /// Names that the maker gave to more than one of them: a problem of the schema.
    let repeatedNames: [String]
    package let isRepeatable: Bool
    /// The names of the locations as the specification writes them: `FIELD`, `OBJECT` and so on.
    package let locations: [String]

    /// Makes one; ``Schema`` checks what it is given.
    package init(
        name: String,
        description: String? = nil,
        arguments: [InputFieldType] = [],
        isRepeatable: Bool = false,
        locations: [String]
    ) {
        self.name = name
        self.description = description
        (self.arguments, repeatedNames) = Members.byName(arguments, \.name)
        self.isRepeatable = isRepeatable
        self.locations = locations
    }
}
