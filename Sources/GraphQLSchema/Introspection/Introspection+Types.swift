import GraphQLLanguage

extension Introspection {
    /// The eight types that every schema has for its own description.
    ///
    /// - Source: GraphQL specification (September 2025) §4.2 Schema Introspection.
    static let types: [NamedType] = [
        .object(schema), .object(type), .enum(typeKind), .object(field), .object(inputValue), .object(enumValue),
        .object(directive), .enum(directiveLocation),
    ]

    private static let schema = ObjectType(
        name: "__Schema",
        description: "A type system: its types, its directives and where operations start.",
        fields: [
            FieldType(name: "description", description: "What the schema is for.", type: string),
            FieldType(name: "types", description: "All named types.", type: manyRequired("__Type")),
            FieldType(name: "queryType", description: "Where queries start.", type: required("__Type")),
            FieldType(
                name: "mutationType",
                description: "Where mutations start, if there are any.",
                type: optionalType
            ),
            FieldType(
                name: "subscriptionType",
                description: "Where subscriptions start, if there are any.",
                type: optionalType
            ),
            FieldType(name: "directives", description: "All directives.", type: manyRequired("__Directive")),
        ]
    )

    private static let type = ObjectType(
        name: "__Type",
        description: "A named type, or a list or non-null wrapper. Fields that do not fit the kind are null.",
        fields: [
            FieldType(name: "kind", description: "Which kind of type it is.", type: required("__TypeKind")),
            FieldType(name: "name", description: "Null for a wrapper.", type: string),
            FieldType(name: "description", description: "What the type is for.", type: string),
            FieldType(
                name: "specifiedByURL",
                description: "Where the behaviour of a custom scalar is specified.",
                type: string
            ),
            FieldType(
                name: "fields",
                description: "The fields of an object or interface.",
                arguments: [includeDeprecated],
                type: many("__Field")
            ),
            FieldType(
                name: "interfaces",
                description: "What an object or interface implements.",
                type: many("__Type")
            ),
            FieldType(
                name: "possibleTypes",
                description: "The objects that an interface or union can be.",
                type: many("__Type")
            ),
            FieldType(
                name: "enumValues",
                description: "The values of an enum.",
                arguments: [includeDeprecated],
                type: many("__EnumValue")
            ),
            FieldType(
                name: "inputFields",
                description: "The fields of an input object.",
                arguments: [includeDeprecated],
                type: many("__InputValue")
            ),
            FieldType(name: "ofType", description: "The type inside a wrapper.", type: optionalType),
            FieldType(
                name: "isOneOf",
                description: "Whether an input object takes exactly one of its fields.",
                type: .named("Boolean")
            ),
        ]
    )

    private static let field = ObjectType(
        name: "__Field",
        description: "A field of an object or interface.",
        fields: [
            name, description,
            FieldType(
                name: "args",
                description: "The arguments.",
                arguments: [includeDeprecated],
                type: manyRequired("__InputValue")
            ),
            FieldType(name: "type", description: "The type of its values.", type: required("__Type")),
            isDeprecated, deprecationReason,
        ]
    )

    private static let inputValue = ObjectType(
        name: "__InputValue",
        description: "An argument, or a field of an input object.",
        fields: [
            name, description,
            FieldType(name: "type", description: "The type of its values.", type: required("__Type")),
            FieldType(
                name: "defaultValue",
                description: "The value used when none is given, as a literal.",
                type: string
            ),
            isDeprecated, deprecationReason,
        ]
    )

    private static let enumValue = ObjectType(
        name: "__EnumValue",
        description: "One value of an enum.",
        fields: [name, description, isDeprecated, deprecationReason]
    )

    private static let directive = ObjectType(
        name: "__Directive",
        description: "A directive that documents can use.",
        fields: [
            name, description,
            FieldType(
                name: "isRepeatable",
                description: "Whether it may be used more than once in one place.",
                type: required("Boolean")
            ),
            FieldType(
                name: "locations",
                description: "Where it may be used.",
                type: manyRequired("__DirectiveLocation")
            ),
            FieldType(
                name: "args",
                description: "The arguments.",
                arguments: [includeDeprecated],
                type: manyRequired("__InputValue")
            ),
        ]
    )

    private static let typeKind = EnumType(
        name: "__TypeKind",
        description: "The kinds of types.",
        values: [
            EnumValueType(name: "SCALAR", description: "A leaf."),
            EnumValueType(name: "OBJECT", description: "Has fields and interfaces."),
            EnumValueType(name: "INTERFACE", description: "Has fields, interfaces and possible types."),
            EnumValueType(name: "UNION", description: "Has possible types."),
            EnumValueType(name: "ENUM", description: "A leaf with a fixed set of values."),
            EnumValueType(name: "INPUT_OBJECT", description: "Has input fields."),
            EnumValueType(name: "LIST", description: "A list of another type."),
            EnumValueType(name: "NON_NULL", description: "Another type without null."),
        ]
    )

    private static let directiveLocation = EnumType(
        name: "__DirectiveLocation",
        description: "The places where a directive can be used.",
        values: directiveLocations.map { EnumValueType(name: $0) }
    )

    /// `DirectiveLocation : ExecutableDirectiveLocation | TypeSystemDirectiveLocation`
    static let directiveLocations = DirectiveLocation.allCases.map(\.rawValue)

    private static let string: TypeRef = .named("String")
    private static let optionalType: TypeRef = .named("__Type")
    private static let name = FieldType(name: "name", description: "Its name.", type: required("String"))
    private static let description = FieldType(name: "description", description: "What it is for.", type: string)
    private static let isDeprecated = FieldType(
        name: "isDeprecated",
        description: "Whether callers should stop using it.",
        type: required("Boolean")
    )
    private static let deprecationReason = FieldType(
        name: "deprecationReason",
        description: "Why callers should stop using it.",
        type: string
    )
    private static let includeDeprecated = InputFieldType(
        name: "includeDeprecated",
        description: "Whether deprecated elements are listed too.",
        type: .named("Boolean"),
        defaultValue: .boolean(false)
    )

    private static func required(_ name: String) -> TypeRef { .nonNull(.named(name)) }
    /// `[name!]`
    private static func many(_ name: String) -> TypeRef { .list(required(name)) }
    /// `[name!]!`
    private static func manyRequired(_ name: String) -> TypeRef { .nonNull(many(name)) }
}
