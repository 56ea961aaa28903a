package import GraphQLLanguage
import OrderedCollections

extension Schema {
    /// The type of that name, or `nil` if the schema has none.
    package func type(named name: String) -> NamedType? {
        types[name]
    }

    /// The named type inside all wrappers of `reference`, or `nil` if the schema has none of that name.
    package func namedType(of reference: TypeRef) -> NamedType? {
        types[reference.namedType]
    }

    /// The name of the type on which an operation starts, or `nil` if the schema has no such operations.
    package func rootTypeName(for operation: OperationType) -> String? {
        switch operation {
        case .query: queryTypeName
        case .mutation: mutationTypeName
        case .subscription: subscriptionTypeName
        }
    }

    /// The names of the object types that a value of the type can have: itself for an object, empty for a leaf.
    package func possibleTypes(of name: String) -> Set<String> {
        if let possible = possibleTypes[name] { return possible }
        if case .object = types[name] { return [name] }
        return []
    }

    /// The same as ``possibleTypes(of:)`` in the order of the schema.
    ///
    /// - Complexity: O(*types* of the schema) for an interface.
    package func possibleTypesInOrder(of name: String) -> [String] {
        if case .union(let union) = types[name] { return union.members }
        let possible = possibleTypes(of: name)
        return possible.count < 2 ? Array(possible) : types.keys.filter(possible.contains)
    }

    /// Whether every value of the first named type is one of the second.
    package func isSubtype(_ name: String, of parent: String) -> Bool {
        name == parent || possibleTypes[parent]?.contains(name) == true
            || implementingInterfaces[parent]?.contains(name) == true
    }

    /// Whether a field of type `type` may stand where `parent` is promised.
    ///
    /// - Source: GraphQL specification (September 2025) §3.6 Objects, IsValidImplementationFieldType.
    package func isSubtype(_ type: TypeRef, of parent: TypeRef) -> Bool {
        switch (type, parent) {
        case (.named(let name), .named(let parentName)): isSubtype(name, of: parentName)
        case (.nonNull(let inner), .nonNull(let parentInner)): isSubtype(inner, of: parentInner)
        case (.nonNull(let inner), _): isSubtype(inner, of: parent)
        case (.list(let inner), .list(let parentInner)): isSubtype(inner, of: parentInner)
        default: false
        }
    }

    /// Whether some object can be a value of both types.
    ///
    /// - Source: GraphQL specification (September 2025) §5.5.2.3 Fragment Spread Is Possible.
    package func overlaps(_ name: String, _ other: String) -> Bool {
        name == other || !possibleTypes(of: name).isDisjoint(with: possibleTypes(of: other))
    }

    /// The field of that name on an object, interface or union, with the meta fields `__typename`, `__schema` and
    /// `__type` where they exist; `nil` if there is none.
    ///
    /// - Source: GraphQL specification (September 2025) §4.1 Type Name Introspection, §4.2 Schema Introspection.
    package func field(named name: String, on typeName: String) -> FieldType? {
        guard let type = types[typeName] else { return nil }
        if name.utf8.starts(with: "__".utf8) {
            if name == Introspection.typenameField.name { return type.isComposite ? Introspection.typenameField : nil }
            guard typeName == queryTypeName else { return type.fields?[name] }
            if name == Introspection.schemaField.name { return Introspection.schemaField }
            if name == Introspection.typeField.name { return Introspection.typeField }
        }
        return type.fields?[name]
    }

    /// Whether the type may be that of a variable, an argument or an input field.
    ///
    /// - Source: GraphQL specification (September 2025) §3.4.2, IsInputType.
    package func isInputType(_ type: TypeRef) -> Bool {
        namedType(of: type)?.isInput == true
    }

    /// Whether the type may be that of a field.
    ///
    /// - Source: GraphQL specification (September 2025) §3.4.2, IsOutputType.
    package func isOutputType(_ type: TypeRef) -> Bool {
        namedType(of: type)?.isOutput == true
    }

    /// Types, fields, arguments, enum values and directives together.
    ///
    /// - Complexity: O(*fields* of the schema).
    var elementCount: Int {
        types.values.reduce(directives.count) { count, type in
            switch type {
            case .object, .interface:
                (type.fields ?? [:]).values.reduce(count + 1) { $0 + 1 + $1.arguments.count }
            case .inputObject(let input): count + 1 + input.fields.count
            case .enum(let type): count + 1 + type.values.count
            case .union(let union): count + 1 + union.members.count
            case .scalar: count + 1
            }
        }
    }
}
