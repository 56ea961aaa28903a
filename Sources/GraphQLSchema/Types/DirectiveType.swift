package import OrderedCollections

/// - Source: GraphQL specification (September 2025) §3.13 Directives.
package struct DirectiveType: Sendable, Hashable {
    package let name: String
    package let description: String?
    package internal(set) var arguments: OrderedDictionary<String, InputFieldType>
    package let isRepeatable: Bool
    /// The names of the locations as the specification writes them: `FIELD`, `OBJECT` and so on.
    package let locations: [String]

    package init(
        name: String,
        description: String? = nil,
        arguments: [InputFieldType] = [],
        isRepeatable: Bool = false,
        locations: [String]
    ) {
        self.name = name
        self.description = description
        self.arguments = OrderedDictionary(arguments.map { ($0.name, $0) }) { first, _ in first }
        self.isRepeatable = isRepeatable
        self.locations = locations
    }
}
