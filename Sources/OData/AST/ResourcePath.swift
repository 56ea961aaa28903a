/// What a request asks for.
///
/// - Source: OData v4.01 Part 2: URL Conventions §4 Resource Path.
package enum ResourcePath: Sendable, Hashable {
    /// The service root: the list of entity sets.
    case serviceDocument
    /// `$metadata`
    case metadata
    case data(DataPath)
}

/// A way from an entity set over keys, relations and properties.
package struct DataPath: Sendable, Hashable {
    /// The first is the entity set.
    package let segments: [Segment]
    package let ending: Ending

    package struct Segment: Sendable, Hashable {
        /// With dots where ``isTypeCast``.
        package let name: String
        package let isTypeCast: Bool
        package let key: KeyPredicate?
        /// Where it begins in the URL after the service root.
        package let position: Int
    }

    package enum Ending: String, Sendable, Hashable {
        case none = ""
        /// The bare value of a property.
        case value = "$value"
        /// The number of elements as text.
        case count = "$count"
        /// References instead of entities.
        case reference = "$ref"
    }
}

extension DataPath: CustomStringConvertible {
    package var description: String {
        (segments.map { $0.name + ($0.key?.description ?? "") } + (ending == .none ? [] : [ending.rawValue]))
            .joined(separator: "/")
    }
}
