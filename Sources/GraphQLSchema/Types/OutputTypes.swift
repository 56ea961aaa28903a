package import OrderedCollections

/// - Source: GraphQL specification (September 2025) §3.6 Objects.
package struct ObjectType: Sendable, Hashable {
    package let name: String
    package let description: String?
    /// The names of the interfaces that the type says it implements.
    package let interfaces: [String]
    package internal(set) var fields: OrderedDictionary<String, FieldType>

    package init(name: String, description: String? = nil, interfaces: [String] = [], fields: [FieldType]) {
        self.name = name
        self.description = description
        self.interfaces = interfaces
        self.fields = OrderedDictionary(fields.map { ($0.name, $0) }) { first, _ in first }
    }
}

/// - Source: GraphQL specification (September 2025) §3.7 Interfaces.
package struct InterfaceType: Sendable, Hashable {
    package let name: String
    package let description: String?
    /// The names of the interfaces that the type says it implements.
    package let interfaces: [String]
    package internal(set) var fields: OrderedDictionary<String, FieldType>

    package init(name: String, description: String? = nil, interfaces: [String] = [], fields: [FieldType]) {
        self.name = name
        self.description = description
        self.interfaces = interfaces
        self.fields = OrderedDictionary(fields.map { ($0.name, $0) }) { first, _ in first }
    }
}

/// - Source: GraphQL specification (September 2025) §3.8 Unions.
package struct UnionType: Sendable, Hashable {
    package let name: String
    package let description: String?
    /// The names of the object types a value can have.
    package let members: [String]

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
    package let type: TypeRef
    /// Why callers should stop using the field; `nil` if they need not.
    package let deprecationReason: String?

    package init(
        name: String,
        description: String? = nil,
        arguments: [InputFieldType] = [],
        type: TypeRef,
        deprecationReason: String? = nil
    ) {
        self.name = name
        self.description = description
        self.arguments = OrderedDictionary(arguments.map { ($0.name, $0) }) { first, _ in first }
        self.type = type
        self.deprecationReason = deprecationReason
    }
}
