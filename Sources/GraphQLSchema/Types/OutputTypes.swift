package import OrderedCollections

/// - Source: GraphQL specification (September 2025) §3.6 Objects.
package struct ObjectType: Sendable, Hashable {
    package let name: String
    package let description: String?
    /// The names of the interfaces that the type says it implements.
    package let interfaces: [String]
    package internal(set) var fields: OrderedDictionary<String, FieldType>
    /// Names that the maker gave to more than one of them: a problem of the schema.
    let repeatedNames: [String]

    /// Makes one; ``Schema`` checks what it is given.
    package init(name: String, description: String? = nil, interfaces: [String] = [], fields: [FieldType]) {
        self.name = name
        self.description = description
        self.interfaces = interfaces
        (self.fields, repeatedNames) = Members.byName(fields, \.name)
    }
}

/// - Source: GraphQL specification (September 2025) §3.7 Interfaces.
package struct InterfaceType: Sendable, Hashable {
    package let name: String
    package let description: String?
    /// The names of the interfaces that the type says it implements.
    package let interfaces: [String]
    package internal(set) var fields: OrderedDictionary<String, FieldType>
    /// Names that the maker gave to more than one of them: a problem of the schema.
    let repeatedNames: [String]

    /// Makes one; ``Schema`` checks what it is given.
    package init(name: String, description: String? = nil, interfaces: [String] = [], fields: [FieldType]) {
        self.name = name
        self.description = description
        self.interfaces = interfaces
        (self.fields, repeatedNames) = Members.byName(fields, \.name)
    }
}

/// - Source: GraphQL specification (September 2025) §3.8 Unions.
package struct UnionType: Sendable, Hashable {
    package let name: String
    package let description: String?
    /// The names of the object types a value can have.
    package let members: [String]

    /// Makes one; ``Schema`` checks what it is given.
    package init(name: String, description: String? = nil, members: [String]) {
        self.name = name
        self.description = description
        self.members = members
    }
}

/// A field of an object or interface.
///
/// - Source: GraphQL specification (September 2025) §3.6 Objects.
package struct FieldType: Sendable, Hashable {
    package let name: String
    package let description: String?
    package internal(set) var arguments: OrderedDictionary<String, InputFieldType>
    /// Names that the maker gave to more than one of them: a problem of the schema.
    let repeatedNames: [String]
    package let type: TypeRef
    /// Why callers should stop using the field; `nil` if they need not.
    package let deprecationReason: String?

    /// Makes one; ``Schema`` checks what it is given.
    package init(
        name: String,
        description: String? = nil,
        arguments: [InputFieldType] = [],
        type: TypeRef,
        deprecationReason: String? = nil
    ) {
        self.name = name
        self.description = description
        (self.arguments, repeatedNames) = Members.byName(arguments, \.name)
        self.type = type
        self.deprecationReason = deprecationReason
    }
}
