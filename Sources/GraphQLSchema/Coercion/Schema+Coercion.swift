package import GraphQLLanguage
package import JSON
package import OrderedCollections

extension Schema {
    /// Errors of one request's variables before the rest is left unread.
    private static let maximumVariableErrors = 50

    /// The values of an operation's variables from the JSON of a request.
    ///
    /// - Parameters:
    ///   - values: By name without the dollar sign. Names that no definition has are ignored.
    ///   - source: The text of the definitions, for the locations of errors.
    /// - Throws: Every problem at once (at most 50), code `BAD_USER_INPUT`, located at the variable's definition.
    /// - Source: GraphQL specification (September 2025) §6.1.2 Coercing Variable Values.
    package func coerceVariableValues(
        _ definitions: [VariableDefinition],
        from values: OrderedDictionary<String, JSONValue>,
        in source: Source
    ) throws(GraphQLErrors) -> CoercedVariables {
        var coerced: [String: InputValue] = [:]
        var errors: [GraphQLError] = []
        for definition in definitions {
            let name = definition.variable.name.text
            var messages: [String] = []
            if let value = coerceVariable(definition, from: values[name], &messages) { coerced[name] = value }
            guard !messages.isEmpty else { continue }
            let location = source.location(at: definition.span.start)
            for message in messages where errors.count < Self.maximumVariableErrors {
                errors.append(GraphQLError(message, locations: [location], code: .badUserInput))
            }
            if errors.count == Self.maximumVariableErrors {
                errors.append(
                    GraphQLError(
                        "Too many errors processing variables, error limit reached. Execution aborted.",
                        code: .badUserInput
                    )
                )
                break
            }
        }
        if let errors = GraphQLErrors(errors) { throw errors }
        return CoercedVariables(values: coerced)
    }

    /// One variable; `nil` if it was not given and has no default, or if `messages` says what is wrong.
    private func coerceVariable(
        _ definition: VariableDefinition,
        from value: JSONValue?,
        _ messages: inout [String]
    ) -> InputValue? {
        let name = definition.variable.name.text
        let type = TypeRef(definition.type)
        guard isInputType(type) else {
            messages.append(
                "Variable \"$\(name)\" expected value of type \"\(type)\" which cannot be used as an input type."
            )
            return nil
        }
        guard let value else {
            if let literal = definition.defaultValue {
                guard let value = coerceLiteral(literal, to: type) else {
                    messages.append(
                        "Variable \"$\(name)\" has invalid default value \(Inspection.cut(literal.printed()))."
                    )
                    return nil
                }
                return value
            }
            if type.isNonNull {
                messages.append("Variable \"$\(name)\" of required type \"\(type)\" was not provided.")
            }
            return nil
        }
        if value == .null, type.isNonNull {
            messages.append("Variable \"$\(name)\" of non-null type \"\(type)\" must not be null.")
            return nil
        }
        var coercion = InputCoercion(schema: self, maximumProblems: Self.maximumVariableErrors)
        let coerced = coercion.coerce(value, to: type)
        messages += coercion.problems.map { problem in
            let place = problem.path.isEmpty ? "" : " at \"\(name)\(problem.path)\""
            return "Variable \"$\(name)\" got invalid value \(problem.shown)\(place); \(problem.message)"
        }
        return coercion.problems.isEmpty ? coerced : nil
    }

    /// The values of the arguments that a field or directive of a validated document was given, with defaults, in
    /// the order of `definitions`. An argument that was not given and has no default is absent.
    ///
    /// - Parameters:
    ///   - span: The field or directive, for the location of an argument that is missing.
    ///   - source: The text of the arguments, for the locations of errors.
    /// - Throws: The first problem, code `BAD_USER_INPUT`, located at the argument's value.
    /// - Source: GraphQL specification (September 2025) §6.4.1 Coercing Field Arguments.
    package func coerceArgumentValues(
        _ arguments: [Argument],
        of definitions: OrderedDictionary<String, InputFieldType>,
        at span: SourceSpan,
        variables: CoercedVariables,
        in source: Source
    ) throws(GraphQLError) -> OrderedDictionary<String, InputValue> {
        func error(_ message: String, at span: SourceSpan) -> GraphQLError {
            GraphQLError(message, locations: [source.location(at: span.start)], code: .badUserInput)
        }
        var given: [String: Argument] = [:]
        for argument in arguments { given[argument.name.text] = argument }
        var values: OrderedDictionary<String, InputValue> = [:]
        for definition in definitions.values {
            let (name, type) = (definition.name, definition.type)
            guard let argument = given[name] else {
                if let value = definition.defaultValue {
                    values[name] = value
                } else if type.isNonNull {
                    throw error("Argument \"\(name)\" of required type \"\(type)\" was not provided.", at: span)
                }
                continue
            }
            let literal = argument.value
            if case .variable(let variable) = literal, variables[variable.name.text] == nil {
                if let value = definition.defaultValue {
                    values[name] = value
                } else if type.isNonNull {
                    throw error(
                        "Argument \"\(name)\" of required type \"\(type)\" was provided the variable "
                            + "\"$\(variable.name.text)\" which was not provided a runtime value.",
                        at: literal.span
                    )
                }
                continue
            }
            guard let value = coerceLiteral(literal, to: type, variables: variables) else {
                var isNull = false
                switch literal {
                case .null: isNull = true
                case .variable(let variable): isNull = variables[variable.name.text] == .null
                default: break
                }
                throw error(
                    isNull
                        ? "Argument \"\(name)\" of non-null type \"\(type)\" must not be null."
                        : "Argument \"\(name)\" has invalid value \(Inspection.cut(literal.printed())).",
                    at: literal.span
                )
            }
            values[name] = value
        }
        return values
    }
}
