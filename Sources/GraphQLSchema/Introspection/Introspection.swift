/// The types and meta fields of introspection.
///
/// - Source: GraphQL specification (September 2025) §4 Introspection.
package enum Introspection {
    /// `__typename: String!`
    package static let typenameField = FieldType(
        name: "__typename", description: "The name of the object's type.", type: .nonNull(.named("String")))
    /// `__schema: __Schema!`
    package static let schemaField = FieldType(
        name: "__schema", description: "The type system of this server.", type: .nonNull(.named("__Schema")))
    /// `__type(name: String!): __Type`
    package static let typeField = FieldType(
        name: "__type", description: "One type by its name.",
        arguments: [InputFieldType(name: "name", type: .nonNull(.named("String")))], type: .named("__Type"))
    static let types: [NamedType] = []
}
