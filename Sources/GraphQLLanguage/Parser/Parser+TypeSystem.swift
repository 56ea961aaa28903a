/// Type-system definitions and extensions.
///
/// - Source: GraphQL specification (September 2025) §3 Type System.
extension Parser {
    ///     TypeSystemDefinition : SchemaDefinition | TypeDefinition | DirectiveDefinition
    mutating func parseTypeSystemDefinition(
        _ description: StringValue?,
        from start: Int
    ) throws(GraphQLError) -> TypeSystemDefinition {
        if isKeyword("schema") { return .schema(try parseSchemaDefinition(description, from: start)) }
        if isKeyword("directive") { return .directive(try parseDirectiveDefinition(description, from: start)) }
        return .type(try parseTypeDefinition(description, from: start))
    }

    ///     TypeDefinition :
    ///       - ScalarTypeDefinition
    ///       - ObjectTypeDefinition
    ///       - InterfaceTypeDefinition
    ///       - UnionTypeDefinition
    ///       - EnumTypeDefinition
    ///       - InputObjectTypeDefinition
    private mutating func parseTypeDefinition(
        _ description: StringValue?,
        from start: Int
    ) throws(GraphQLError) -> TypeDefinition {
        guard token.kind == .name else { throw unexpected() }
        switch lexer.text(of: token) {
        case "scalar": return .scalar(try parseScalarTypeDefinition(description, from: start))
        case "type": return .object(try parseObjectTypeDefinition(description, from: start))
        case "interface": return .interface(try parseInterfaceTypeDefinition(description, from: start))
        case "union": return .union(try parseUnionTypeDefinition(description, from: start))
        case "enum": return .enum(try parseEnumTypeDefinition(description, from: start))
        case "input": return .inputObject(try parseInputObjectTypeDefinition(description, from: start))
        default: throw unexpected()
        }
    }

    ///     TypeSystemExtension : SchemaExtension | TypeExtension
    ///     SchemaExtension :
    ///       - extend schema Directives[Const]? { RootOperationTypeDefinition+ }
    ///       - extend schema Directives[Const] [lookahead != `{`]
    ///     ObjectTypeExtension :
    ///       - extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
    ///       - extend type Name ImplementsInterfaces? Directives[Const] [lookahead != `{`]
    ///       - extend type Name ImplementsInterfaces [lookahead != `{`]
    ///
    /// And so on for each kind of type: the definition without its description, and with at least one part after
    /// the name.
    mutating func parseTypeSystemExtension() throws(GraphQLError) -> TypeSystemExtension {
        let start = token.start
        try expectKeyword("extend")
        if isKeyword("schema") { return .schema(try parseSchemaExtension(from: start)) }
        let type = try parseTypeDefinition(nil, from: start)
        guard type.hasParts else { throw unexpected() }
        return .type(type)
    }

    /// `SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }`
    private mutating func parseSchemaDefinition(
        _ description: StringValue?,
        from start: Int
    ) throws(GraphQLError) -> SchemaDefinition {
        try expectKeyword("schema")
        let directives = try parseDirectives(isConst: true)
        let operationTypes = try parseRootOperationTypeDefinitions()
        return SchemaDefinition(
            description: description,
            directives: directives,
            operationTypes: operationTypes,
            span: span(from: start)
        )
    }

    ///     SchemaExtension :
    ///       - extend schema Directives[Const]? { RootOperationTypeDefinition+ }
    ///       - extend schema Directives[Const] [lookahead != `{`]
    private mutating func parseSchemaExtension(from start: Int) throws(GraphQLError) -> SchemaDefinition {
        try expectKeyword("schema")
        let directives = try parseDirectives(isConst: true)
        let hasOperationTypes = token.kind == .braceLeft
        guard hasOperationTypes || !directives.isEmpty else { throw unexpected() }
        let operationTypes = hasOperationTypes ? try parseRootOperationTypeDefinitions() : []
        return SchemaDefinition(
            description: nil,
            directives: directives,
            operationTypes: operationTypes,
            span: span(from: start)
        )
    }

    /// `{ RootOperationTypeDefinition+ }`
    private mutating func parseRootOperationTypeDefinitions() throws(GraphQLError) -> [OperationTypeDefinition] {
        try expect(.braceLeft)
        var definitions: [OperationTypeDefinition] = []
        repeat {
            definitions.append(try parseRootOperationTypeDefinition())
        } while try !consume(.braceRight)
        return definitions
    }

    /// `RootOperationTypeDefinition : OperationType : NamedType`
    private mutating func parseRootOperationTypeDefinition() throws(GraphQLError) -> OperationTypeDefinition {
        let start = token.start
        let operation = try parseOperationType()
        try expect(.colon)
        let type = try parseNamedType()
        return OperationTypeDefinition(operation: operation, type: type, span: span(from: start))
    }

    ///     DirectiveDefinition :
    ///       Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations
    private mutating func parseDirectiveDefinition(
        _ description: StringValue?,
        from start: Int
    ) throws(GraphQLError) -> DirectiveDefinition {
        try expectKeyword("directive")
        try expect(.at)
        let name = try parseName()
        let arguments = try parseInputValueDefinitions(between: .parenthesisLeft, and: .parenthesisRight)
        let isRepeatable = try consumeKeyword("repeatable")
        try expectKeyword("on")
        let locations = try parseDirectiveLocations()
        return DirectiveDefinition(
            description: description,
            name: name,
            arguments: arguments,
            isRepeatable: isRepeatable,
            locations: locations,
            span: span(from: start)
        )
    }

    ///     DirectiveLocations :
    ///       - DirectiveLocations | DirectiveLocation
    ///       - |? DirectiveLocation
    private mutating func parseDirectiveLocations() throws(GraphQLError) -> [Name] {
        _ = try consume(.pipe)
        var locations: [Name] = []
        repeat {
            locations.append(try parseDirectiveLocation())
        } while try consume(.pipe)
        return locations
    }

    /// `DirectiveLocation : ExecutableDirectiveLocation | TypeSystemDirectiveLocation`
    private mutating func parseDirectiveLocation() throws(GraphQLError) -> Name {
        let start = token
        let name = try parseName()
        guard DirectiveLocation(rawValue: name.text) != nil else { throw unexpected(start) }
        return name
    }
}

extension TypeDefinition {
    /// Whether anything follows the name, as an extension must have it.
    fileprivate var hasParts: Bool {
        guard directives.isEmpty else { return true }
        return switch self {
        case .scalar: false
        case .object(let definition): !definition.interfaces.isEmpty || !definition.fields.isEmpty
        case .interface(let definition): !definition.interfaces.isEmpty || !definition.fields.isEmpty
        case .union(let definition): !definition.members.isEmpty
        case .enum(let definition): !definition.values.isEmpty
        case .inputObject(let definition): !definition.fields.isEmpty
        }
    }
}
