import GraphQLLanguage

/// The parts that definitions of types have in common; empty where a kind has none.
extension TypeDefinition {
    var description: String? {
        switch self {
        case .scalar(let type): type.description?.text
        case .object(let type): type.description?.text
        case .interface(let type): type.description?.text
        case .union(let type): type.description?.text
        case .enum(let type): type.description?.text
        case .inputObject(let type): type.description?.text
        }
    }

    var interfaces: [NamedTypeReference] {
        switch self {
        case .object(let type): type.interfaces
        case .interface(let type): type.interfaces
        default: []
        }
    }

    var fields: [FieldDefinition] {
        switch self {
        case .object(let type): type.fields
        case .interface(let type): type.fields
        default: []
        }
    }

    var members: [NamedTypeReference] {
        if case .union(let type) = self { type.members } else { [] }
    }

    var values: [EnumValueDefinition] {
        if case .enum(let type) = self { type.values } else { [] }
    }

    var inputFields: [InputValueDefinition] {
        if case .inputObject(let type) = self { type.fields } else { [] }
    }

    var isScalar: Bool {
        if case .scalar = self { true } else { false }
    }

    /// As messages name the kind.
    var kindName: String {
        switch self {
        case .scalar: "scalar"
        case .object: "object"
        case .interface: "interface"
        case .union: "union"
        case .enum: "enum"
        case .inputObject: "input object"
        }
    }

    /// `TypeSystemDirectiveLocation` of the definition.
    var directiveLocation: String {
        switch self {
        case .scalar: "SCALAR"
        case .object: "OBJECT"
        case .interface: "INTERFACE"
        case .union: "UNION"
        case .enum: "ENUM"
        case .inputObject: "INPUT_OBJECT"
        }
    }
}
