/// Executable definitions.
///
/// - Source: GraphQL specification (September 2025) §2.3 Operations to §2.8 Fragments.
extension Parser {
    /// `OperationDefinition : SelectionSet`
    mutating func parseQueryShorthand() throws(GraphQLError) -> OperationDefinition {
        let start = token.start
        let selectionSet = try parseSelectionSet()
        return OperationDefinition(
            description: nil,
            type: .query,
            name: nil,
            variableDefinitions: [],
            directives: [],
            selectionSet: selectionSet,
            span: span(from: start)
        )
    }

    /// `OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet`
    mutating func parseOperationDefinition(
        _ description: StringValue?,
        from start: Int
    ) throws(GraphQLError) -> OperationDefinition {
        let type = try parseOperationType()
        let name = token.kind == .name ? try parseName() : nil
        let variableDefinitions = try parseVariablesDefinition()
        let directives = try parseDirectives(isConst: false)
        let selectionSet = try parseSelectionSet()
        return OperationDefinition(
            description: description,
            type: type,
            name: name,
            variableDefinitions: variableDefinitions,
            directives: directives,
            selectionSet: selectionSet,
            span: span(from: start)
        )
    }

    /// `OperationType : one of query mutation subscription`
    mutating func parseOperationType() throws(GraphQLError) -> OperationType {
        let name = try expect(.name)
        guard let type = OperationType(rawValue: lexer.text(of: name)) else { throw unexpected(name) }
        return type
    }

    /// `VariablesDefinition : ( VariableDefinition+ )`
    private mutating func parseVariablesDefinition() throws(GraphQLError) -> [VariableDefinition] {
        guard try consume(.parenthesisLeft) else { return [] }
        var definitions: [VariableDefinition] = []
        repeat {
            definitions.append(try parseVariableDefinition())
        } while try !consume(.parenthesisRight)
        return definitions
    }

    /// `VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?`
    private mutating func parseVariableDefinition() throws(GraphQLError) -> VariableDefinition {
        let start = token.start
        let description = try parseDescription()
        let variable = try parseVariable()
        try expect(.colon)
        let type = try parseTypeReference()
        let defaultValue = try parseDefaultValue()
        let directives = try parseDirectives(isConst: true)
        return VariableDefinition(
            description: description,
            variable: variable,
            type: type,
            defaultValue: defaultValue,
            directives: directives,
            span: span(from: start)
        )
    }

    /// `SelectionSet : { Selection+ }`
    mutating func parseSelectionSet() throws(GraphQLError) -> SelectionSet {
        try enter()
        let start = token.start
        try expect(.braceLeft)
        var selections: [Selection] = []
        repeat {
            selections.append(try parseSelection())
        } while try !consume(.braceRight)
        leave()
        return SelectionSet(selections: selections, span: span(from: start))
    }

    /// `Selection : Field | FragmentSpread | InlineFragment`
    private mutating func parseSelection() throws(GraphQLError) -> Selection {
        token.kind == .spread ? try parseFragmentSelection() : .field(try parseField())
    }

    /// `Field : Alias? Name Arguments? Directives? SelectionSet?`, `Alias : Name :`
    private mutating func parseField() throws(GraphQLError) -> Field {
        let start = token.start
        let nameOrAlias = try parseName()
        let hasAlias = try consume(.colon)
        let name = hasAlias ? try parseName() : nameOrAlias
        let arguments = try parseArguments(isConst: false)
        let directives = try parseDirectives(isConst: false)
        let selectionSet = token.kind == .braceLeft ? try parseSelectionSet() : nil
        return Field(
            alias: hasAlias ? nameOrAlias : nil,
            name: name,
            arguments: arguments,
            directives: directives,
            selectionSet: selectionSet,
            span: span(from: start)
        )
    }

    ///     FragmentSpread : ... FragmentName Directives?
    ///     InlineFragment : ... TypeCondition? Directives? SelectionSet
    private mutating func parseFragmentSelection() throws(GraphQLError) -> Selection {
        let start = try expect(.spread).start
        if token.kind == .name, !isKeyword("on") {
            let name = try parseFragmentName()
            let directives = try parseDirectives(isConst: false)
            return .fragmentSpread(FragmentSpread(name: name, directives: directives, span: span(from: start)))
        }
        let typeCondition = isKeyword("on") ? try parseTypeCondition() : nil
        let directives = try parseDirectives(isConst: false)
        let selectionSet = try parseSelectionSet()
        return .inlineFragment(
            InlineFragment(
                typeCondition: typeCondition,
                directives: directives,
                selectionSet: selectionSet,
                span: span(from: start)
            )
        )
    }

    /// `FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet`
    mutating func parseFragmentDefinition(
        _ description: StringValue?,
        from start: Int
    ) throws(GraphQLError) -> FragmentDefinition {
        try expectKeyword("fragment")
        let name = try parseFragmentName()
        let typeCondition = try parseTypeCondition()
        let directives = try parseDirectives(isConst: false)
        let selectionSet = try parseSelectionSet()
        return FragmentDefinition(
            description: description,
            name: name,
            typeCondition: typeCondition,
            directives: directives,
            selectionSet: selectionSet,
            span: span(from: start)
        )
    }

    /// `FragmentName : Name but not on`
    private mutating func parseFragmentName() throws(GraphQLError) -> Name {
        if isKeyword("on") { throw unexpected() }
        return try parseName()
    }

    /// `TypeCondition : on NamedType`
    private mutating func parseTypeCondition() throws(GraphQLError) -> NamedTypeReference {
        try expectKeyword("on")
        return try parseNamedType()
    }
}
