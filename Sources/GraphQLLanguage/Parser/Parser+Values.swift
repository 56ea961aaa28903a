/// Names, values, types, arguments and directives: what executable and type-system definitions share.
///
/// - Source: GraphQL specification (September 2025) §2.6 Arguments, §2.9 Input Values to §2.13 Directives.
extension Parser {
    /// `Name :: NameStart NameContinue*`
    mutating func parseName() throws(GraphQLError) -> Name {
        let token = try expect(.name)
        return Name(text: lexer.text(of: token), span: token.span)
    }

    /// `Description : StringValue`
    mutating func parseDescription() throws(GraphQLError) -> StringValue? {
        token.kind == .string || token.kind == .blockString ? try parseStringValue() : nil
    }

    /// `Variable : $ Name`
    mutating func parseVariable() throws(GraphQLError) -> Variable {
        let start = try expect(.dollar).start
        return Variable(name: try parseName(), span: span(from: start))
    }

    ///     Value[Const] :
    ///       - [if not Const] Variable
    ///       - IntValue
    ///       - FloatValue
    ///       - StringValue
    ///       - BooleanValue
    ///       - NullValue
    ///       - EnumValue
    ///       - ListValue[?Const]
    ///       - ObjectValue[?Const]
    mutating func parseValue(isConst: Bool) throws(GraphQLError) -> Value {
        let token = token
        switch token.kind {
        case .dollar:
            let variable = try isConst ? refuseVariable() : parseVariable()
            return .variable(variable)
        case .int:
            try advance()
            return .int(NumberValue(text: lexer.text(of: token), span: token.span))
        case .float:
            try advance()
            return .float(NumberValue(text: lexer.text(of: token), span: token.span))
        case .string, .blockString:
            return .string(try parseStringValue())
        case .name:
            return try parseNamedValue()
        case .bracketLeft:
            return .list(try parseListValue(isConst: isConst))
        case .braceLeft:
            return .object(try parseObjectValue(isConst: isConst))
        default:
            throw unexpected()
        }
    }

    /// Explains why a variable is no constant.
    private mutating func refuseVariable() throws(GraphQLError) -> Variable {
        let dollar = try expect(.dollar)
        guard token.kind == .name else { throw unexpected(dollar) }
        throw syntaxError("Unexpected variable \"$\(lexer.text(of: token))\" in constant value.", at: dollar)
    }

    ///     StringValue ::
    ///       - `""` [lookahead != `"`]
    ///       - `"` StringCharacter+ `"`
    ///       - BlockString
    private mutating func parseStringValue() throws(GraphQLError) -> StringValue {
        let token = token
        let text = try lexer.stringText(of: token)
        try advance()
        return StringValue(text: text, isBlock: token.kind == .blockString, span: token.span)
    }

    ///     BooleanValue : one of true false
    ///     NullValue : null
    ///     EnumValue : Name but not true or false or null
    private mutating func parseNamedValue() throws(GraphQLError) -> Value {
        let name = try parseName()
        switch name.text {
        case "true": return .boolean(true, name.span)
        case "false": return .boolean(false, name.span)
        case "null": return .null(name.span)
        default: return .enum(name)
        }
    }

    /// `ListValue[Const] : [ ] | [ Value[?Const]+ ]`
    private mutating func parseListValue(isConst: Bool) throws(GraphQLError) -> ListValue {
        try enter()
        let start = try expect(.bracketLeft).start
        var values: [Value] = []
        while try !consume(.bracketRight) {
            values.append(try parseValue(isConst: isConst))
        }
        leave()
        return ListValue(values: values, span: span(from: start))
    }

    /// `ObjectValue[Const] : { } | { ObjectField[?Const]+ }`
    private mutating func parseObjectValue(isConst: Bool) throws(GraphQLError) -> ObjectValue {
        try enter()
        let start = try expect(.braceLeft).start
        var fields: [ObjectField] = []
        while try !consume(.braceRight) {
            fields.append(try parseObjectField(isConst: isConst))
        }
        leave()
        return ObjectValue(fields: fields, span: span(from: start))
    }

    /// `ObjectField[Const] : Name : Value[?Const]`
    private mutating func parseObjectField(isConst: Bool) throws(GraphQLError) -> ObjectField {
        let name = try parseName()
        try expect(.colon)
        let value = try parseValue(isConst: isConst)
        return ObjectField(name: name, value: value, span: span(from: name.span.start))
    }

    /// `DefaultValue : = Value[Const]`
    mutating func parseDefaultValue() throws(GraphQLError) -> Value? {
        try consume(.equals) ? try parseValue(isConst: true) : nil
    }

    /// `Arguments[Const] : ( Argument[?Const]+ )`
    mutating func parseArguments(isConst: Bool) throws(GraphQLError) -> [Argument] {
        guard try consume(.parenthesisLeft) else { return [] }
        var arguments: [Argument] = []
        repeat {
            arguments.append(try parseArgument(isConst: isConst))
        } while try !consume(.parenthesisRight)
        return arguments
    }

    /// `Argument[Const] : Name : Value[?Const]`
    private mutating func parseArgument(isConst: Bool) throws(GraphQLError) -> Argument {
        let name = try parseName()
        try expect(.colon)
        let value = try parseValue(isConst: isConst)
        return Argument(name: name, value: value, span: span(from: name.span.start))
    }

    /// `Directives[Const] : Directive[?Const]+`
    mutating func parseDirectives(isConst: Bool) throws(GraphQLError) -> [Directive] {
        var directives: [Directive] = []
        while token.kind == .at {
            directives.append(try parseDirective(isConst: isConst))
        }
        return directives
    }

    /// `Directive[Const] : @ Name Arguments[?Const]?`
    private mutating func parseDirective(isConst: Bool) throws(GraphQLError) -> Directive {
        let start = try expect(.at).start
        let name = try parseName()
        let arguments = try parseArguments(isConst: isConst)
        return Directive(name: name, arguments: arguments, span: span(from: start))
    }

    ///     Type : NamedType | ListType | NonNullType
    ///     NonNullType : NamedType ! | ListType !
    mutating func parseTypeReference() throws(GraphQLError) -> TypeReference {
        let start = token.start
        let type: TypeReference = token.kind == .bracketLeft ? try parseListType() : .named(try parseNamedType())
        guard try consume(.exclamationMark) else { return type }
        return .nonNull(type, span(from: start))
    }

    /// `ListType : [ Type ]`
    private mutating func parseListType() throws(GraphQLError) -> TypeReference {
        try enter()
        let start = try expect(.bracketLeft).start
        let item = try parseTypeReference()
        try expect(.bracketRight)
        leave()
        return .list(item, span(from: start))
    }

    /// `NamedType : Name`
    mutating func parseNamedType() throws(GraphQLError) -> NamedTypeReference {
        NamedTypeReference(name: try parseName())
    }
}
