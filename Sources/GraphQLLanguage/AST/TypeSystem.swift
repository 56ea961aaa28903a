/// - Source: GraphQL specification (September 2025) §3.2 Type System Descriptions and following.
package enum TypeSystemDefinition: Sendable {
    case schema(SchemaDefinition)
    case type(TypeDefinition)
    case directive(DirectiveDefinition)
}

/// `TypeSystemExtension : SchemaExtension | TypeExtension`
package enum TypeSystemExtension: Sendable {
    case schema(SchemaDefinition)
    /// The parts that the extension adds, in the form of a definition.
    case type(TypeDefinition)
}

/// `schema { query: Query }`, or what `extend schema` adds to it.
package struct SchemaDefinition: Sendable {
    package let description: StringValue?
    package let directives: [Directive]
    package let operationTypes: [OperationTypeDefinition]
    package let span: SourceSpan
}

package struct OperationTypeDefinition: Sendable {
    package let operation: OperationType
    package let type: NamedTypeReference
    package let span: SourceSpan
}

/// `TypeDefinition : Scalar | Object | Interface | Union | Enum | InputObject`
package enum TypeDefinition: Sendable {
    case scalar(ScalarTypeDefinition)
    case object(ObjectTypeDefinition)
    case interface(InterfaceTypeDefinition)
    case union(UnionTypeDefinition)
    case `enum`(EnumTypeDefinition)
    case inputObject(InputObjectTypeDefinition)
}

package struct ScalarTypeDefinition: Sendable {
    package let description: StringValue?
    package let name: Name
    package let directives: [Directive]
    package let span: SourceSpan
}

package struct ObjectTypeDefinition: Sendable {
    package let description: StringValue?
    package let name: Name
    package let interfaces: [NamedTypeReference]
    package let directives: [Directive]
    package let fields: [FieldDefinition]
    package let span: SourceSpan
}

package struct InterfaceTypeDefinition: Sendable {
    package let description: StringValue?
    package let name: Name
    package let interfaces: [NamedTypeReference]
    package let directives: [Directive]
    package let fields: [FieldDefinition]
    package let span: SourceSpan
}

package struct FieldDefinition: Sendable {
    package let description: StringValue?
    package let name: Name
    package let arguments: [InputValueDefinition]
    package let type: TypeReference
    package let directives: [Directive]
    package let span: SourceSpan
}

/// An argument of a field or directive, or a field of an input object.
package struct InputValueDefinition: Sendable {
    package let description: StringValue?
    package let name: Name
    package let type: TypeReference
    package let defaultValue: Value?
    package let directives: [Directive]
    package let span: SourceSpan
}

package struct UnionTypeDefinition: Sendable {
    package let description: StringValue?
    package let name: Name
    package let directives: [Directive]
    package let members: [NamedTypeReference]
    package let span: SourceSpan
}

package struct EnumTypeDefinition: Sendable {
    package let description: StringValue?
    package let name: Name
    package let directives: [Directive]
    package let values: [EnumValueDefinition]
    package let span: SourceSpan
}

package struct EnumValueDefinition: Sendable {
    package let description: StringValue?
    package let name: Name
    package let directives: [Directive]
    package let span: SourceSpan
}

package struct InputObjectTypeDefinition: Sendable {
    package let description: StringValue?
    package let name: Name
    package let directives: [Directive]
    package let fields: [InputValueDefinition]
    package let span: SourceSpan
}

package struct DirectiveDefinition: Sendable {
    package let description: StringValue?
    package let name: Name
    package let arguments: [InputValueDefinition]
    package let isRepeatable: Bool
    /// As written: `FIELD`, `OBJECT` and so on.
    package let locations: [Name]
    package let span: SourceSpan
}
