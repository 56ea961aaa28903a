package import GraphQLSchema

/// The text that names a row among all rows of all entities: `Project:17`, `Reading:1:2023-01-01`.
///
/// The values of the key follow the type name in the order of the key. In them `%` is written `%25` and `:` `%3A`.
///
/// - Source: GraphQL Global Object Identification Specification.
package struct NodeIdentifier: Sendable, Hashable {
    package let typeName: String
    /// The values of the key's columns.
    package let key: [String]

    /// - Returns: `nil` for a text that names no row of any type.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let typeName = parts.first, parts.count > 1 else { return nil }
        self.typeName = String(typeName)
        key = parts.dropFirst().map { part in
            part.split(separator: "%3A", omittingEmptySubsequences: false).joined(separator: ":")
                .split(separator: "%25", omittingEmptySubsequences: false).joined(separator: "%")
        }
    }
}

extension InputValue {
    /// The value at `place` of the key that a `nodeId` holds.
    ///
    /// - Throws: where this is no such id.
    package func nodeKey(at place: Int, label: String) throws(ArgumentError) -> InputValue {
        guard case .string(let text) = self, let identifier = NodeIdentifier(text),
            identifier.key.indices.contains(place)
        else { throw ArgumentError("\(label) is not the nodeId of anything here") }
        return .string(identifier.key[place])
    }
}
