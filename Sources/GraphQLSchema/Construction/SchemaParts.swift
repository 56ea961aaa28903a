import OrderedCollections

/// The makings of a ``Schema`` before they were checked: from a document, or from the maker's own types.
struct SchemaParts: Sendable {
    var description: String?
    /// `nil` if there is none, which is a problem.
    var queryTypeName: String?
    var mutationTypeName: String?
    var subscriptionTypeName: String?
    var types: OrderedDictionary<String, NamedType> = [:]
    var directives: OrderedDictionary<String, DirectiveType> = [:]

    /// Adds what every schema has and the maker did not write: scalars, introspection types, directives.
    mutating func addBuiltIns() {
        for scalar in BuiltIns.scalars {
            // A scalar that the maker writes again changes nothing, but keeps no second place.
            types.removeValue(forKey: scalar.name)
            types[scalar.name] = .scalar(scalar)
        }
        for type in Introspection.types {
            types[type.name] = type
        }
        for directive in BuiltIns.directives where directives[directive.name] == nil {
            directives[directive.name] = directive
        }
    }

    /// The types without the built-in scalars that nothing mentions, which a schema must not have.
    ///
    /// - Complexity: O(*fields* of the schema).
    /// - Source: GraphQL specification (September 2025) §3.5 Scalars, Built-in Scalars.
    var typesWithoutUnusedScalars: OrderedDictionary<String, NamedType> {
        var unused = Set(BuiltIns.scalars.map(\.name))
        func use(_ inputs: OrderedDictionary<String, InputFieldType>) {
            for input in inputs.values { unused.remove(input.type.namedType) }
        }
        for directive in directives.values { use(directive.arguments) }
        for type in types.values {
            if case .inputObject(let input) = type { use(input.fields) }
            for field in (type.fields ?? [:]).values {
                unused.remove(field.type.namedType)
                use(field.arguments)
            }
        }
        return types.filter { !unused.contains($0.key) }
    }
}
