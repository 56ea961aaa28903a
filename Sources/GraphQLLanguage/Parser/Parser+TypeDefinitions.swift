/// The six kinds of named types and their parts.
///
/// - Source: GraphQL specification (September 2025) §3.5 Scalars to §3.10 Input Objects.
extension Parser {
    /// `ScalarTypeDefinition : Description? scalar Name Directives[Const]?`
    mutating func parseScalarTypeDefinition(
        _ description: StringValue?,
        from start: Int
    ) throws(GraphQLError) -> ScalarTypeDefinition {
        try expectKeyword("scalar")
        let name = try parseName()
        let directives = try parseDirectives(isConst: true)
        return ScalarTypeDefinition(
            description: description,
            name: name,
            directives: directives,
            span: span(from: start)
        )
    }

    ///     ObjectTypeDefinition :
    ///       Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    mutating func parseObjectTypeDefinition(
        _ description: StringValue?,
        from start: Int
    ) throws(GraphQLError) -> ObjectTypeDefinition {
        try expectKeyword("type")
        let name = try parseName()
        let interfaces = try parseImplementsInterfaces()
        let directives = try parseDirectives(isConst: true)
        let fields = try parseFieldsDefinition()
        return ObjectTypeDefinition(
            description: description,
            name: name,
            interfaces: interfaces,
            directives: directives,
            fields: fields,
            span: span(from: start)
        )
    }

    ///     InterfaceTypeDefinition :
    ///       Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    mutating func parseInterfaceTypeDefinition(
        _ description: StringValue?,
        from start: Int
    ) throws(GraphQLError) -> InterfaceTypeDefinition {
        try expectKeyword("interface")
        let name = try parseName()
        let interfaces = try parseImplementsInterfaces()
        let directives = try parseDirectives(isConst: true)
        let fields = try parseFieldsDefinition()
        return InterfaceTypeDefinition(
            description: description,
            name: name,
            interfaces: interfaces,
            directives: directives,
            fields: fields,
            span: span(from: start)
        )
    }

    ///     ImplementsInterfaces :
    ///       - ImplementsInterfaces & NamedType
    ///       - implements &? NamedType
    private mutating func parseImplementsInterfaces() throws(GraphQLError) -> [NamedTypeReference] {
        guard try consumeKeyword("implements") else { return [] }
        _ = try consume(.ampersand)
        var interfaces: [NamedTypeReference] = []
        repeat {
            interfaces.append(try parseNamedType())
        } while try consume(.ampersand)
        return interfaces
    }

    /// `FieldsDefinition : { FieldDefinition+ }`
    private mutating func parseFieldsDefinition() throws(GraphQLError) -> [FieldDefinition] {
        guard try consume(.braceLeft) else { return [] }
        var fields: [FieldDefinition] = []
        repeat {
            fields.append(try parseFieldDefinition())
        } while try !consume(.braceRight)
        return fields
    }

    /// `FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?`
    private mutating func parseFieldDefinition() throws(GraphQLError) -> FieldDefinition {
        let start = token.start
        let description = try parseDescription()
        let name = try parseName()
        let arguments = try parseInputValueDefinitions(between: .parenthesisLeft, and: .parenthesisRight)
        try expect(.colon)
        let type = try parseTypeReference()
        let directives = try parseDirectives(isConst: true)
        return FieldDefinition(
            description: description,
            name: name,
            arguments: arguments,
            type: type,
            directives: directives,
            span: span(from: start)
        )
    }

    ///     ArgumentsDefinition : ( InputValueDefinition+ )
    ///     InputFieldsDefinition : { InputValueDefinition+ }
    mutating func parseInputValueDefinitions(
        between opening: TokenKind,
        and closing: TokenKind
    ) throws(GraphQLError) -> [InputValueDefinition] {
        guard try consume(opening) else { return [] }
        var definitions: [InputValueDefinition] = []
        repeat {
            definitions.append(try parseInputValueDefinition())
        } while try !consume(closing)
        return definitions
    }

    /// `InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?`
    private mutating func parseInputValueDefinition() throws(GraphQLError) -> InputValueDefinition {
        let start = token.start
        let description = try parseDescription()
        let name = try parseName()
        try expect(.colon)
        let type = try parseTypeReference()
        let defaultValue = try parseDefaultValue()
        let directives = try parseDirectives(isConst: true)
        return InputValueDefinition(
            description: description,
            name: name,
            type: type,
            defaultValue: defaultValue,
            directives: directives,
            span: span(from: start)
        )
    }

    /// `UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?`
    mutating func parseUnionTypeDefinition(
        _ description: StringValue?,
        from start: Int
    ) throws(GraphQLError) -> UnionTypeDefinition {
        try expectKeyword("union")
        let name = try parseName()
        let directives = try parseDirectives(isConst: true)
        let members = try parseUnionMemberTypes()
        return UnionTypeDefinition(
            description: description,
            name: name,
            directives: directives,
            members: members,
            span: span(from: start)
        )
    }

    ///     UnionMemberTypes :
    ///       - UnionMemberTypes | NamedType
    ///       - = |? NamedType
    private mutating func parseUnionMemberTypes() throws(GraphQLError) -> [NamedTypeReference] {
        guard try consume(.equals) else { return [] }
        _ = try consume(.pipe)
        var members: [NamedTypeReference] = []
        repeat {
            members.append(try parseNamedType())
        } while try consume(.pipe)
        return members
    }

    /// `EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?`
    mutating func parseEnumTypeDefinition(
        _ description: StringValue?,
        from start: Int
    ) throws(GraphQLError) -> EnumTypeDefinition {
        try expectKeyword("enum")
        let name = try parseName()
        let directives = try parseDirectives(isConst: true)
        let values = try parseEnumValuesDefinition()
        return EnumTypeDefinition(
            description: description,
            name: name,
            directives: directives,
            values: values,
            span: span(from: start)
        )
    }

    /// `EnumValuesDefinition : { EnumValueDefinition+ }`
    private mutating func parseEnumValuesDefinition() throws(GraphQLError) -> [EnumValueDefinition] {
        guard try consume(.braceLeft) else { return [] }
        var values: [EnumValueDefinition] = []
        repeat {
            values.append(try parseEnumValueDefinition())
        } while try !consume(.braceRight)
        return values
    }

    ///     EnumValueDefinition : Description? EnumValue Directives[Const]?
    ///     EnumValue : Name but not true or false or null
    private mutating func parseEnumValueDefinition() throws(GraphQLError) -> EnumValueDefinition {
        let start = token.start
        let description = try parseDescription()
        if isKeyword("true") || isKeyword("false") || isKeyword("null") {
            throw syntaxError("\(describe(token)) is reserved and cannot be used for an enum value.", at: token)
        }
        let name = try parseName()
        let directives = try parseDirectives(isConst: true)
        return EnumValueDefinition(
            description: description,
            name: name,
            directives: directives,
            span: span(from: start)
        )
    }

    /// `InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?`
    mutating func parseInputObjectTypeDefinition(
        _ description: StringValue?,
        from start: Int
    ) throws(GraphQLError) -> InputObjectTypeDefinition {
        try expectKeyword("input")
        let name = try parseName()
        let directives = try parseDirectives(isConst: true)
        let fields = try parseInputValueDefinitions(between: .braceLeft, and: .braceRight)
        return InputObjectTypeDefinition(
            description: description,
            name: name,
            directives: directives,
            fields: fields,
            span: span(from: start)
        )
    }
}
