package import OrderedCollections

/// A type system: what a caller may ask, and the types of the answers.
///
/// A `Schema` value is closed: every name that a type mentions is defined in ``types``, which includes the five
/// built-in scalars and the types of introspection.
///
/// - Source: GraphQL specification (September 2025) §3.3 Schema.
package struct Schema: Sendable {
    package let description: String?
    package let queryTypeName: String
    package let mutationTypeName: String?
    package let subscriptionTypeName: String?
    package let types: OrderedDictionary<String, NamedType>
    package let directives: OrderedDictionary<String, DirectiveType>
    /// For every interface and union, the names of the object types a value of it can have.
    let possibleTypes: [String: Set<String>]
}

/// A type that has a name.
package enum NamedType: Sendable {
    case scalar(ScalarType)
    case object(ObjectType)
    case interface(InterfaceType)
    case union(UnionType)
    case `enum`(EnumType)
    case inputObject(InputObjectType)
}

/// The type of a field, an argument or a variable.
package indirect enum TypeRef: Sendable, Hashable {
    case named(String)
    case list(TypeRef)
    /// The inner type is never itself non-null.
    case nonNull(TypeRef)
}

/// - Source: GraphQL specification (September 2025) §3.5 Scalars.
package struct ScalarType: Sendable {
    package let name: String
    package let description: String?
    package let specifiedByURL: String?
    /// How values of the type are checked and coerced.
    package let coercion: ScalarCoercion
}

/// - Source: GraphQL specification (September 2025) §3.6 Objects.
package struct ObjectType: Sendable {
    package let name: String
    package let description: String?
    package let interfaces: [String]
    package let fields: OrderedDictionary<String, FieldType>
}

/// - Source: GraphQL specification (September 2025) §3.7 Interfaces.
package struct InterfaceType: Sendable {
    package let name: String
    package let description: String?
    package let interfaces: [String]
    package let fields: OrderedDictionary<String, FieldType>
}

/// - Source: GraphQL specification (September 2025) §3.8 Unions.
package struct UnionType: Sendable {
    package let name: String
    package let description: String?
    package let members: [String]
}

/// - Source: GraphQL specification (September 2025) §3.9 Enums.
package struct EnumType: Sendable {
    package let name: String
    package let description: String?
    package let values: OrderedDictionary<String, EnumValueType>
}

package struct EnumValueType: Sendable {
    package let name: String
    package let description: String?
    package let deprecationReason: String?
}

/// - Source: GraphQL specification (September 2025) §3.10 Input Objects.
package struct InputObjectType: Sendable {
    package let name: String
    package let description: String?
    package let isOneOf: Bool
    package let fields: OrderedDictionary<String, InputFieldType>
}

/// A field of an object or interface.
package struct FieldType: Sendable {
    package let name: String
    package let description: String?
    package let arguments: OrderedDictionary<String, InputFieldType>
    package let type: TypeRef
    package let deprecationReason: String?
}

/// An argument, or a field of an input object.
package struct InputFieldType: Sendable {
    package let name: String
    package let description: String?
    package let type: TypeRef
    /// Already coerced to ``type``; `nil` where there is no default.
    package let defaultValue: InputValue?
    package let deprecationReason: String?
}

/// - Source: GraphQL specification (September 2025) §3.13 Directives.
package struct DirectiveType: Sendable {
    package let name: String
    package let description: String?
    package let arguments: OrderedDictionary<String, InputFieldType>
    package let isRepeatable: Bool
    package let locations: [String]
}
