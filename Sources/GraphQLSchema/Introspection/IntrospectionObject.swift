import JSON
import OrderedCollections

/// An element of a schema as an object of one of the introspection types.
enum IntrospectionObject {
    case schema
    case type(TypeRef)
    case field(FieldType)
    case inputValue(InputFieldType)
    case enumValue(EnumValueType)
    case directive(DirectiveType)

    /// What a field of such an object can be.
    enum FieldValue {
        case leaf(JSONValue)
        case object(IntrospectionObject)
        case list([IntrospectionObject])

        static let null = FieldValue.leaf(.null)

        /// The string, or null.
        static func string(_ text: String?) -> FieldValue {
            .leaf(text.map(JSONValue.string) ?? .null)
        }

        static func boolean(_ value: Bool) -> FieldValue {
            .leaf(.boolean(value))
        }
    }

    /// The name of the introspection type.
    var typeName: String {
        switch self {
        case .schema: "__Schema"
        case .type: "__Type"
        case .field: "__Field"
        case .inputValue: "__InputValue"
        case .enumValue: "__EnumValue"
        case .directive: "__Directive"
        }
    }

    /// The value of a field; null for a name that the introspection type does not have.
    func value(of field: String, in schema: Schema, includeDeprecated: Bool) -> FieldValue {
        switch self {
        case .schema: Self.value(of: field, of: schema)
        case .type(let type): Self.value(of: field, of: type, in: schema, includeDeprecated: includeDeprecated)
        case .field(let definition):
            switch field {
            case "name": .string(definition.name)
            case "description": .string(definition.description)
            case "args": Self.list(definition.arguments, includeDeprecated: includeDeprecated)
            case "type": .object(.type(definition.type))
            case "isDeprecated": .boolean(definition.deprecationReason != nil)
            case "deprecationReason": .string(definition.deprecationReason)
            default: .null
            }
        case .inputValue(let definition):
            switch field {
            case "name": .string(definition.name)
            case "description": .string(definition.description)
            case "type": .object(.type(definition.type))
            case "defaultValue": .string(definition.defaultValue?.literal)
            case "isDeprecated": .boolean(definition.deprecationReason != nil)
            case "deprecationReason": .string(definition.deprecationReason)
            default: .null
            }
        case .enumValue(let definition):
            switch field {
            case "name": .string(definition.name)
            case "description": .string(definition.description)
            case "isDeprecated": .boolean(definition.deprecationReason != nil)
            case "deprecationReason": .string(definition.deprecationReason)
            default: .null
            }
        case .directive(let definition):
            switch field {
            case "name": .string(definition.name)
            case "description": .string(definition.description)
            case "isRepeatable": .boolean(definition.isRepeatable)
            case "locations": .leaf(.array(definition.locations.map(JSONValue.string)))
            case "args": Self.list(definition.arguments, includeDeprecated: includeDeprecated)
            default: .null
            }
        }
    }

    private static func list(
        _ definitions: OrderedDictionary<String, InputFieldType>,
        includeDeprecated: Bool
    ) -> FieldValue {
        .list(
            definitions.values
                .filter { includeDeprecated || $0.deprecationReason == nil }
                .map { .inputValue($0) }
        )
    }

    private static func value(of field: String, of schema: Schema) -> FieldValue {
        func root(_ name: String?) -> FieldValue {
            name.map { .object(.type(.named($0))) } ?? .null
        }
        return switch field {
        case "description": .string(schema.description)
        case "types": .list(schema.types.keys.map { .type(.named($0)) })
        case "queryType": root(schema.queryTypeName)
        case "mutationType": root(schema.mutationTypeName)
        case "subscriptionType": root(schema.subscriptionTypeName)
        case "directives": .list(schema.directives.values.map { .directive($0) })
        default: .null
        }
    }

    private static func value(
        of field: String,
        of type: TypeRef,
        in schema: Schema,
        includeDeprecated: Bool
    ) -> FieldValue {
        switch type {
        case .list(let inner):
            wrapper(field, kind: "LIST", inner)
        case .nonNull(let inner):
            wrapper(field, kind: "NON_NULL", inner)
        case .named(let name):
            schema.type(named: name).map {
                value(of: field, of: $0, in: schema, includeDeprecated: includeDeprecated)
            } ?? .null
        }
    }

    private static func wrapper(_ field: String, kind: String, _ inner: TypeRef) -> FieldValue {
        switch field {
        case "kind": .leaf(.string(kind))
        case "ofType": .object(.type(inner))
        default: .null
        }
    }

    private static func value(
        of field: String,
        of type: NamedType,
        in schema: Schema,
        includeDeprecated: Bool
    ) -> FieldValue {
        switch (field, type) {
        case ("kind", _): .string(type.kind)
        case ("name", _): .string(type.name)
        case ("description", _): .string(type.description)
        case ("specifiedByURL", .scalar(let scalar)): .string(scalar.specifiedByURL)
        case ("fields", .object), ("fields", .interface):
            .list(
                (type.fields ?? [:]).values
                    .filter { includeDeprecated || $0.deprecationReason == nil }
                    .map { .field($0) }
            )
        case ("interfaces", .object), ("interfaces", .interface):
            .list(type.interfaces.map { .type(.named($0)) })
        case ("possibleTypes", .union(let union)): .list(union.members.map { .type(.named($0)) })
        case ("possibleTypes", .interface):
            .list(schema.possibleTypesInOrder(of: type.name).map { .type(.named($0)) })
        case ("enumValues", .enum(let type)):
            .list(
                type.values.values
                    .filter { includeDeprecated || $0.deprecationReason == nil }
                    .map { .enumValue($0) }
            )
        case ("inputFields", .inputObject(let type)): list(type.fields, includeDeprecated: includeDeprecated)
        case ("isOneOf", .inputObject(let type)): .boolean(type.isOneOf)
        default: .null
        }
    }
}

extension NamedType {
    /// The value of `__TypeKind`.
    fileprivate var kind: String {
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
