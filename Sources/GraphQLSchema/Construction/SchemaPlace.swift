import GraphQLLanguage

/// One element of a schema, or one reference to a type, that a problem is about.
enum SchemaPlace: Sendable, Hashable {
    case schema
    /// The type that `schema { query: … }` names.
    case root(OperationType)
    case type(String)
    case directive(String)
    /// A field of an object or interface, a field of an input object, or a value of an enum.
    case member(type: String, name: String)
    /// The type of a field, or of a field of an input object.
    case memberType(type: String, name: String)
    case argument(type: String, field: String, name: String)
    case argumentType(type: String, field: String, name: String)
    case directiveArgument(directive: String, name: String)
    case directiveArgumentType(directive: String, name: String)
    /// `implements` on an object or interface, every time it names that interface.
    case implements(type: String, interface: String)
    /// A member of a union, every time it is named.
    case unionMember(union: String, member: String)
}

/// Where the elements of a schema stand in the document that defines it.
struct SchemaLocations {
    private var spans: [SchemaPlace: [SourceSpan]] = [:]

    /// Notes one more place where the element is written.
    mutating func add(_ span: SourceSpan, for place: SchemaPlace) {
        spans[place, default: []].append(span)
    }

    /// In the order of the document; empty for what is not written there.
    func spans(of place: SchemaPlace) -> [SourceSpan] {
        spans[place] ?? []
    }
}
