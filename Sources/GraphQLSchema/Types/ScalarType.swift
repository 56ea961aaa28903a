/// A leaf type whose values the product checks as ``ScalarCoercion`` says.
///
/// - Source: GraphQL specification (September 2025) §3.5 Scalars.
package struct ScalarType: Sendable, Hashable {
    package let name: String
    package let description: String?
    /// The address of the scalar's specification, or `nil`.
    package let specifiedByURL: String?
    /// How values of the type are checked and coerced.
    package let coercion: ScalarCoercion

    /// A scalar; without `coercion` it is the one the product knows by that name, or one that accepts anything.
    package init(
        name: String,
        description: String? = nil,
        specifiedByURL: String? = nil,
        coercion: ScalarCoercion? = nil
    ) {
        self.name = name
        self.description = description
        self.specifiedByURL = specifiedByURL
        self.coercion = coercion ?? ScalarCoercion(rawValue: name) ?? .unchecked
    }
}
