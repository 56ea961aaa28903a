/// `TypeSystemDefinition : SchemaDefinition | TypeDefinition | DirectiveDefinition`
///
/// - Source: GraphQL specification (September 2025) §3 Type System.
package enum TypeSystemDefinition: Sendable, Hashable {
    case schema(SchemaDefinition)
    case type(TypeDefinition)
    case directive(DirectiveDefinition)

    /// From the description, if there is one, to the last token.
    package var span: SourceSpan {
        switch self {
        case .schema(let definition): definition.span
        case .type(let definition): definition.span
        case .directive(let definition): definition.span
        }
    }
}

/// `TypeSystemExtension : SchemaExtension | TypeExtension`
package enum TypeSystemExtension: Sendable, Hashable {
    case schema(SchemaDefinition)
    /// The parts that the extension adds, in the form of a definition; it has no description.
    case type(TypeDefinition)

    /// From `extend` to the last token.
    package var span: SourceSpan {
        switch self {
        case .schema(let definition): definition.span
        case .type(let definition): definition.span
        }
    }
}

/// `schema { query: Query }`, or what `extend schema` adds to it.
///
/// - Source: GraphQL specification (September 2025) §3.3 Schema.
package struct SchemaDefinition: Sendable, Hashable {
    package let description: StringValue?
    package let directives: [Directive]
    package let operationTypes: [OperationTypeDefinition]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `RootOperationTypeDefinition : OperationType : NamedType`
package struct OperationTypeDefinition: Sendable, Hashable {
    package let operation: OperationType
    package let type: NamedTypeReference
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `TypeDefinition : Scalar | Object | Interface | Union | Enum | InputObject`
package enum TypeDefinition: Sendable, Hashable {
    case scalar(ScalarTypeDefinition)
    case object(ObjectTypeDefinition)
    case interface(InterfaceTypeDefinition)
    case union(UnionTypeDefinition)
    case `enum`(EnumTypeDefinition)
    case inputObject(InputObjectTypeDefinition)

    /// The name, whatever the kind.
    package var name: Name {
        switch self {
        case .scalar(let definition): definition.name
        case .object(let definition): definition.name
        case .interface(let definition): definition.name
        case .union(let definition): definition.name
        case .enum(let definition): definition.name
        case .inputObject(let definition): definition.name
        }
    }

    /// The directives, whatever the kind.
    package var directives: [Directive] {
        switch self {
        case .scalar(let definition): definition.directives
        case .object(let definition): definition.directives
        case .interface(let definition): definition.directives
        case .union(let definition): definition.directives
        case .enum(let definition): definition.directives
        case .inputObject(let definition): definition.directives
        }
    }

    /// From the description, or `extend`, to the last token.
    package var span: SourceSpan {
        switch self {
        case .scalar(let definition): definition.span
        case .object(let definition): definition.span
        case .interface(let definition): definition.span
        case .union(let definition): definition.span
        case .enum(let definition): definition.span
        case .inputObject(let definition): definition.span
        }
    }
}

/// `ScalarTypeDefinition : Description? scalar Name Directives[Const]?`
///
/// - Source: GraphQL specification (September 2025) §3.5 Scalars.
package struct ScalarTypeDefinition: Sendable, Hashable {
    package let description: StringValue?
    package let name: Name
    package let directives: [Directive]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?`
///
/// - Source: GraphQL specification (September 2025) §3.6 Objects.
package struct ObjectTypeDefinition: Sendable, Hashable {
    package let description: StringValue?
    package let name: Name
    package let interfaces: [NamedTypeReference]
    package let directives: [Directive]
    package let fields: [FieldDefinition]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?`
///
/// - Source: GraphQL specification (September 2025) §3.7 Interfaces.
package struct InterfaceTypeDefinition: Sendable, Hashable {
    package let description: StringValue?
    package let name: Name
    package let interfaces: [NamedTypeReference]
    package let directives: [Directive]
    package let fields: [FieldDefinition]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives?`
package struct FieldDefinition: Sendable, Hashable {
    package let description: StringValue?
    package let name: Name
    package let arguments: [InputValueDefinition]
    package let type: TypeReference
    package let directives: [Directive]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// An argument of a field or directive, or a field of an input object.
package struct InputValueDefinition: Sendable, Hashable {
    package let description: StringValue?
    package let name: Name
    package let type: TypeReference
    package let defaultValue: Value?
    package let directives: [Directive]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?`
///
/// - Source: GraphQL specification (September 2025) §3.8 Unions.
package struct UnionTypeDefinition: Sendable, Hashable {
    package let description: StringValue?
    package let name: Name
    package let directives: [Directive]
    package let members: [NamedTypeReference]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?`
///
/// - Source: GraphQL specification (September 2025) §3.9 Enums.
package struct EnumTypeDefinition: Sendable, Hashable {
    package let description: StringValue?
    package let name: Name
    package let directives: [Directive]
    package let values: [EnumValueDefinition]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `EnumValueDefinition : Description? EnumValue Directives?`
package struct EnumValueDefinition: Sendable, Hashable {
    package let description: StringValue?
    package let name: Name
    package let directives: [Directive]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?`
///
/// - Source: GraphQL specification (September 2025) §3.10 Input Objects.
package struct InputObjectTypeDefinition: Sendable, Hashable {
    package let description: StringValue?
    package let name: Name
    package let directives: [Directive]
    package let fields: [InputValueDefinition]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations`
///
/// - Source: GraphQL specification (September 2025) §3.13 Directives.
package struct DirectiveDefinition: Sendable, Hashable {
    package let description: StringValue?
    package let name: Name
    package let arguments: [InputValueDefinition]
    package let isRepeatable: Bool
    /// As written: `FIELD`, `OBJECT` and so on.
    package let locations: [Name]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}
