package import GraphQLLanguage
package import JSON
package import OrderedCollections

extension Schema {
    /// The values of an operation's variables from the JSON of a request.
    ///
    /// - Parameter source: The text of the definitions, for the locations of errors.
    /// - Throws: Every problem at once (at most 50), code `BAD_USER_INPUT`, located at the variable's definition.
    /// - Source: GraphQL specification (September 2025) §6.1.2 Coercing Variable Values.
    package func coerceVariableValues(
        _ definitions: [VariableDefinition], from values: OrderedDictionary<String, JSONValue>, in source: Source
    ) throws(GraphQLErrors) -> CoercedVariables {
        .none
    }

    /// The value of a literal of a validated document.
    ///
    /// - Returns: `nil` if the literal is a variable without a value, or no value of the type.
    /// - Source: GraphQL specification (September 2025) §3.5 to §3.12, the parts on input coercion.
    package func coerceLiteral(
        _ literal: Value, to type: TypeRef, variables: CoercedVariables = .none
    ) -> InputValue? {
        nil
    }

    /// The values of the arguments that a field of a validated document was given, with defaults, in the order of
    /// `definitions`. An argument that was not given and has no default is absent.
    ///
    /// - Parameter source: The text of the arguments, for the locations of errors.
    /// - Throws: The first problem, code `BAD_USER_INPUT`, located at the argument's value.
    /// - Source: GraphQL specification (September 2025) §6.4.1 Coercing Field Arguments.
    package func coerceArgumentValues(
        _ arguments: [Argument], of definitions: OrderedDictionary<String, InputFieldType>, at span: SourceSpan,
        variables: CoercedVariables, in source: Source
    ) throws(GraphQLError) -> OrderedDictionary<String, InputValue> {
        [:]
    }
}
