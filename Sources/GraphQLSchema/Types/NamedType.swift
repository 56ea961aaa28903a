package import OrderedCollections

/// A type that has a name.
///
/// - Source: GraphQL specification (September 2025) §3.4 Types.
package enum NamedType: Sendable, Hashable {
    case scalar(ScalarType)
    case object(ObjectType)
    case interface(InterfaceType)
    case union(UnionType)
    case `enum`(EnumType)
    case inputObject(InputObjectType)

    /// The name by which documents and other types refer to it.
    package var name: String {
        switch self {
        case .scalar(let type): type.name
        case .object(let type): type.name
        case .interface(let type): type.name
        case .union(let type): type.name
        case .enum(let type): type.name
        case .inputObject(let type): type.name
        }
    }

    /// The description that introspection shows; `nil` if there is none.
    package var description: String? {
        switch self {
        case .scalar(let type): type.description
        case .object(let type): type.description
        case .interface(let type): type.description
        case .union(let type): type.description
        case .enum(let type): type.description
        case .inputObject(let type): type.description
        }
    }

    /// Whether an argument, an input field or a variable can have the type.
    ///
    /// - Source: GraphQL specification (September 2025) §3.4.2 Input and Output Types.
    package var isInput: Bool {
        switch self {
        case .scalar, .enum, .inputObject: true
        case .object, .interface, .union: false
        }
    }

    /// Whether a field can have the type.
    package var isOutput: Bool {
        if case .inputObject = self { false } else { true }
    }

    /// Whether a field of the type takes no selection set: scalars and enums.
    package var isLeaf: Bool {
        switch self {
        case .scalar, .enum: true
        default: false
        }
    }

    /// Whether a field of the type needs a selection set: objects, interfaces and unions.
    package var isComposite: Bool {
        switch self {
        case .object, .interface, .union: true
        default: false
        }
    }

    /// Whether a value of the type is always of some other, possible type: interfaces and unions.
    package var isAbstract: Bool {
        switch self {
        case .interface, .union: true
        default: false
        }
    }

    /// The fields of an object or an interface; `nil` for every other kind.
    package var fields: OrderedDictionary<String, FieldType>? {
        switch self {
        case .object(let type): type.fields
        case .interface(let type): type.fields
        default: nil
        }
    }

    /// The interfaces that an object or an interface says it implements; empty for every other kind.
    package var interfaces: [String] {
        switch self {
        case .object(let type): type.interfaces
        case .interface(let type): type.interfaces
        default: []
        }
    }
}
