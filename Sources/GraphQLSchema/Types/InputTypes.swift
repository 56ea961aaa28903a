package import OrderedCollections

/// - Source: GraphQL specification (September 2025) §3.9 Enums.
package struct EnumType: Sendable, Hashable {
    package let name: String
    package let description: String?
    package let values: OrderedDictionary<String, EnumValueType>
    /// Names that the maker gave to more than one of them: a problem of the schema.
    let repeatedNames: [String]

    /// Makes one; ``Schema`` checks what it is given.
    package init(name: String, description: String? = nil, values: [EnumValueType]) {
        self.name = name
        self.description = description
        (self.values, repeatedNames) = Members.byName(values, \.name)
    }
}

/// One value of an enum.
///
/// - Source: GraphQL specification (September 2025) §3.9 Enums.
package struct EnumValueType: Sendable, Hashable {
    package let name: String
    package let description: String?
    /// Why callers should stop using the value; `nil` if they need not.
    package let deprecationReason: String?

    /// Makes one; ``Schema`` checks what it is given.
    package init(name: String, description: String? = nil, deprecationReason: String? = nil) {
        self.name = name
        self.description = description
        self.deprecationReason = deprecationReason
    }
}

/// - Source: GraphQL specification (September 2025) §3.10 Input Objects.
package struct InputObjectType: Sendable, Hashable {
    package let name: String
    package let description: String?
    /// Whether exactly one field must be given, and not null: `@oneOf`.
    package let isOneOf: Bool
    package internal(set) var fields: OrderedDictionary<String, InputFieldType>
    /// Names that the maker gave to more than one of them: a problem of the schema.
    let repeatedNames: [String]

    /// Makes one; ``Schema`` checks what it is given.
    package init(name: String, description: String? = nil, isOneOf: Bool = false, fields: [InputFieldType]) {
        self.name = name
        self.description = description
        self.isOneOf = isOneOf
        (self.fields, repeatedNames) = Members.byName(fields, \.name)
    }
}

/// An argument, or a field of an input object.
///
/// - Source: GraphQL specification (September 2025) §3.6.1 Field Arguments, §3.10 Input Objects.
package struct InputFieldType: Sendable, Hashable {
    package let name: String
    package let description: String?
    package let type: TypeRef
    /// Already coerced to ``type``; `nil` where there is no default.
    package internal(set) var defaultValue: InputValue?
    /// Why callers should stop using it; `nil` if they need not.
    package let deprecationReason: String?

    /// Makes one; ``Schema`` checks what it is given.
    package init(
        name: String,
        description: String? = nil,
        type: TypeRef,
        defaultValue: InputValue? = nil,
        deprecationReason: String? = nil
    ) {
        self.name = name
        self.description = description
        self.type = type
        self.defaultValue = defaultValue
        self.deprecationReason = deprecationReason
    }

    /// Whether a caller must give it: it is non-null and has no default.
    package var isRequired: Bool { type.isNonNull && defaultValue == nil }
}
