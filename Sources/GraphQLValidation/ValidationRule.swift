import GraphQLLanguage

/// One rule of specification section 5.
///
/// The ``DocumentWalker`` calls each rule on each node of the document in order; a rule reacts to the few it is about
/// and reports to the context. Every function does nothing unless a rule has its own.
protocol ValidationRule {
    init()

    mutating func enter(document: Document, _ context: inout ValidationContext)
    mutating func leave(document: Document, _ context: inout ValidationContext)
    mutating func enter(operation: OperationDefinition, _ context: inout ValidationContext)
    mutating func leave(operation: OperationDefinition, _ context: inout ValidationContext)
    mutating func enter(fragment: FragmentDefinition, _ context: inout ValidationContext)
    mutating func enter(variableDefinition: VariableDefinition, _ context: inout ValidationContext)
    mutating func enter(selectionSet: SelectionSet, _ context: inout ValidationContext)
    mutating func enter(field: Field, _ context: inout ValidationContext)
    mutating func leave(field: Field, _ context: inout ValidationContext)
    mutating func enter(inlineFragment: InlineFragment, _ context: inout ValidationContext)
    mutating func enter(fragmentSpread: FragmentSpread, _ context: inout ValidationContext)
    /// All directives of one place, before each of them.
    mutating func enter(directives: [Directive], on location: DirectiveLocation, _ context: inout ValidationContext)
    mutating func enter(directive: Directive, on location: DirectiveLocation, _ context: inout ValidationContext)
    mutating func leave(directive: Directive, _ context: inout ValidationContext)
    mutating func enter(arguments: [Argument], _ context: inout ValidationContext)
    mutating func enter(argument: Argument, _ context: inout ValidationContext)
    /// A literal or a variable, at any depth.
    mutating func enter(value: Value, _ context: inout ValidationContext)
    /// A type as written in a variable definition or a type condition.
    mutating func enter(namedType: NamedTypeReference, _ context: inout ValidationContext)
}

extension ValidationRule {
    mutating func enter(document: Document, _ context: inout ValidationContext) {}
    mutating func leave(document: Document, _ context: inout ValidationContext) {}
    mutating func enter(operation: OperationDefinition, _ context: inout ValidationContext) {}
    mutating func leave(operation: OperationDefinition, _ context: inout ValidationContext) {}
    mutating func enter(fragment: FragmentDefinition, _ context: inout ValidationContext) {}
    mutating func enter(variableDefinition: VariableDefinition, _ context: inout ValidationContext) {}
    mutating func enter(selectionSet: SelectionSet, _ context: inout ValidationContext) {}
    mutating func enter(field: Field, _ context: inout ValidationContext) {}
    mutating func leave(field: Field, _ context: inout ValidationContext) {}
    mutating func enter(inlineFragment: InlineFragment, _ context: inout ValidationContext) {}
    mutating func enter(fragmentSpread: FragmentSpread, _ context: inout ValidationContext) {}
    mutating func enter(directives: [Directive], on location: DirectiveLocation, _ context: inout ValidationContext) {}
    mutating func enter(directive: Directive, on location: DirectiveLocation, _ context: inout ValidationContext) {}
    mutating func leave(directive: Directive, _ context: inout ValidationContext) {}
    mutating func enter(arguments: [Argument], _ context: inout ValidationContext) {}
    mutating func enter(argument: Argument, _ context: inout ValidationContext) {}
    mutating func enter(value: Value, _ context: inout ValidationContext) {}
    mutating func enter(namedType: NamedTypeReference, _ context: inout ValidationContext) {}
}
