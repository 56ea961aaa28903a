/// `OperationType : one of query mutation subscription`
package enum OperationType: String, Sendable {
    case query, mutation, subscription
}

/// `OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet`, or a selection
/// set alone.
///
/// - Source: GraphQL specification (September 2025) §2.3 Operations.
package struct OperationDefinition: Sendable, Hashable {
    package let description: StringValue?
    package let type: OperationType
    /// `nil` for an anonymous operation.
    package let name: Name?
    package let variableDefinitions: [VariableDefinition]
    package let directives: [Directive]
    package let selectionSet: SelectionSet
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?`
///
/// - Source: GraphQL specification (September 2025) §2.10 Variables.
package struct VariableDefinition: Sendable, Hashable {
    package let description: StringValue?
    package let variable: Variable
    package let type: TypeReference
    package let defaultValue: Value?
    package let directives: [Directive]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `Variable : $ Name`
package struct Variable: Sendable, Hashable {
    /// The name without the dollar sign.
    package let name: Name
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `SelectionSet : { Selection+ }`
///
/// - Source: GraphQL specification (September 2025) §2.4 Selection Sets.
package struct SelectionSet: Sendable, Hashable {
    /// At least one.
    package let selections: [Selection]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `Selection : Field | FragmentSpread | InlineFragment`
package enum Selection: Sendable, Hashable {
    case field(Field)
    case fragmentSpread(FragmentSpread)
    case inlineFragment(InlineFragment)
}

/// `Field : Alias? Name Arguments? Directives? SelectionSet?`
///
/// - Source: GraphQL specification (September 2025) §2.5 Fields.
package struct Field: Sendable, Hashable {
    package let alias: Name?
    package let name: Name
    package let arguments: [Argument]
    package let directives: [Directive]
    package let selectionSet: SelectionSet?
    @IgnoredInEquality package internal(set) var span: SourceSpan

    /// The alias if there is one, else the name: the key of the field in the response.
    package var responseKey: String { (alias ?? name).text }
}

/// `Argument : Name : Value`
///
/// - Source: GraphQL specification (September 2025) §2.6 Arguments.
package struct Argument: Sendable, Hashable {
    package let name: Name
    package let value: Value
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `Directive : @ Name Arguments?`
///
/// - Source: GraphQL specification (September 2025) §2.13 Directives.
package struct Directive: Sendable, Hashable {
    /// The name without the at sign.
    package let name: Name
    package let arguments: [Argument]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet`
///
/// - Source: GraphQL specification (September 2025) §2.8 Fragments.
package struct FragmentDefinition: Sendable, Hashable {
    package let description: StringValue?
    package let name: Name
    package let typeCondition: NamedTypeReference
    package let directives: [Directive]
    package let selectionSet: SelectionSet
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `FragmentSpread : ... FragmentName Directives?`
package struct FragmentSpread: Sendable, Hashable {
    package let name: Name
    package let directives: [Directive]
    @IgnoredInEquality package internal(set) var span: SourceSpan
}

/// `InlineFragment : ... TypeCondition? Directives? SelectionSet`
package struct InlineFragment: Sendable, Hashable {
    package let typeCondition: NamedTypeReference?
    package let directives: [Directive]
    package let selectionSet: SelectionSet
    @IgnoredInEquality package internal(set) var span: SourceSpan
}
