import GraphQLLanguage
import GraphQLSchema

/// A field as it was met on one path of an operation.
struct MergedField {
    let field: Field
    /// The name of the type that it is selected on if that is an object; `nil` for any other.
    let objectType: String?
    /// The type of its values; `nil` if the schema does not have the field.
    let type: TypeRef?
    /// The index of the field around it; `nil` at the root.
    let parent: Int?
    /// Its name and arguments.
    let signature: FieldTrait?
    /// What matters of its type for the shape of the response; `nil` if the type is unknown.
    let shape: FieldTrait?

    init(_ field: Field, on typeName: String?, parent: Int?, in schema: Schema) {
        self.field = field
        self.parent = parent
        if let typeName, case .object? = schema.type(named: typeName) {
            objectType = typeName
        } else {
            objectType = nil
        }
        type = typeName.flatMap { schema.field(named: field.name.text, on: $0)?.type }
        signature = .signature(name: field.name.text, arguments: Self.canonical(field.arguments))
        shape = type.map { .shape(Self.shape(of: $0, in: schema), $0) }
    }

    /// The arguments in the order of their names; empty for none.
    private static func canonical(_ arguments: [Argument]) -> String {
        guard !arguments.isEmpty else { return "" }
        return arguments.map { ($0.name.text, canonical($0.value)) }
            .sorted { $0.0 < $1.0 }
            .map { "\($0.0): \($0.1)" }
            .joined(separator: ", ")
    }

    /// A literal with the fields of input objects in the order of their names.
    private static func canonical(_ value: Value) -> String {
        switch value {
        case .object(let object):
            let fields = object.fields.map { ($0.name.text, canonical($0.value)) }.sorted { $0.0 < $1.0 }
            return "{" + fields.map { "\($0.0): \($0.1)" }.joined(separator: ", ") + "}"
        case .list(let list):
            return "[" + list.values.map(canonical).joined(separator: ", ") + "]"
        default:
            return value.printed()
        }
    }

    /// The wrappers, and the name only of a leaf type: all composite types are objects of the response.
    private static func shape(of type: TypeRef, in schema: Schema) -> TypeRef {
        switch type {
        case .list(let inner): .list(shape(of: inner, in: schema))
        case .nonNull(let inner): .nonNull(shape(of: inner, in: schema))
        case .named(let name): schema.type(named: name)?.isLeaf == true ? type : .named("")
        }
    }
}

/// What fields of one response key must have in common.
enum FieldTrait: Hashable {
    case signature(name: String, arguments: String)
    /// The first is what is compared; the second is the type as the schema has it, for messages.
    case shape(TypeRef, TypeRef)

    static func == (a: FieldTrait, b: FieldTrait) -> Bool {
        switch (a, b) {
        case (.signature(let name, let arguments), .signature(let otherName, let otherArguments)):
            name == otherName && arguments == otherArguments
        case (.shape(let shape, _), .shape(let other, _)): shape == other
        case (.signature, .shape), (.shape, .signature): false
        }
    }

    func hash(into hasher: inout Hasher) {
        switch self {
        case .signature(let name, let arguments):
            hasher.combine(name)
            hasher.combine(arguments)
        case .shape(let shape, _): hasher.combine(shape)
        }
    }

    /// In what the two differ, as the end of a sentence.
    static func difference(_ a: FieldTrait, _ b: FieldTrait) -> String {
        switch (a, b) {
        case (.signature(let name, _), .signature(let otherName, _)):
            name == otherName
                ? "they have differing arguments" : "\"\(name)\" and \"\(otherName)\" are different fields"
        case (.shape(_, let type), .shape(_, let other)): "they return conflicting types \"\(type)\" and \"\(other)\""
        case (.signature, .shape), (.shape, .signature): "they differ"
        }
    }
}
