package import OrderedCollections

/// A type system: what a caller may ask, and the types of the answers.
///
/// A `Schema` value is closed: every name that a type mentions is defined in ``types``, which includes the built-in
/// scalars that some type or directive mentions and the types of introspection.
///
/// - Source: GraphQL specification (September 2025) §3.3 Schema.
package struct Schema: Sendable, Hashable {
    package let description: String?
    package let queryTypeName: String
    /// `nil` if the schema has no mutations.
    package let mutationTypeName: String?
    /// `nil` if the schema has no subscriptions.
    package let subscriptionTypeName: String?
    /// By name: the types of the maker in their order, then the built-in scalars in use, then those of introspection.
    package internal(set) var types: OrderedDictionary<String, NamedType>
    /// By name: the directives of the maker in their order, then the built-in ones.
    package internal(set) var directives: OrderedDictionary<String, DirectiveType>
    /// For every interface and union, the names of the object types a value of it can have.
    let possibleTypes: [String: Set<String>]
    /// For every interface, the names of the interfaces that implement it.
    let implementingInterfaces: [String: Set<String>]

    /// The parts after ``SchemaChecks`` found nothing wrong with them.
    init(checked parts: SchemaParts) {
        description = parts.description
        queryTypeName = parts.queryTypeName ?? "Query"
        mutationTypeName = parts.mutationTypeName
        subscriptionTypeName = parts.subscriptionTypeName
        types = parts.typesWithoutUnusedScalars
        directives = parts.directives
        var possible: [String: Set<String>] = [:]
        var implementing: [String: Set<String>] = [:]
        for type in parts.types.values {
            switch type {
            case .object(let object):
                for interface in object.interfaces { possible[interface, default: []].insert(object.name) }
            case .interface(let interface):
                for parent in interface.interfaces { implementing[parent, default: []].insert(interface.name) }
            case .union(let union):
                possible[union.name] = Set(union.members)
            case .scalar, .enum, .inputObject:
                break
            }
        }
        possibleTypes = possible
        implementingInterfaces = implementing
    }
}
