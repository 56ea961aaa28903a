/// The types and meta fields of introspection.
///
/// - Source: GraphQL specification (September 2025) §4 Introspection.
package enum Introspection {
    /// `__typename: String!`
    package static let typenameField = FieldType(
        name: "__typename",
        description: "The name of the object's type.",
        type: "String".required
    )

    /// `__schema: __Schema!`
    package static let schemaField = FieldType(
        name: "__schema",
        description: "The type system of this server.",
        type: "__Schema".required
    )

    /// `__type(name: String!): __Type`
    package static let typeField = FieldType(
        name: "__type",
        description: "One type by its name.",
        arguments: [InputFieldType(name: "name", description: "The name of the type.", type: "String".required)],
        type: .named("__Type")
    )

    /// Whether the name belongs to introspection, so that no schema may use it for itself.
    package static func isReserved(_ name: String) -> Bool {
        name.utf8.starts(with: "__".utf8)
    }
}

extension String {
    /// The non-null type of this name.
    fileprivate var required: TypeRef { .nonNull(.named(self)) }
}
