package import GraphQLSchema
package import OrderedCollections

/// The value of an argument as far as it shapes the SQL: the values of scalars are left open.
///
/// A literal and a variable of the same content give the same tree, but for where its leaves come from.
package indirect enum ArgumentValue: Sendable {
    case null
    case boolean(Bool)
    case `enum`(String)
    case scalar(ScalarSource)
    /// A list of scalars whose length is open too.
    case scalars(VariablePath)
    case list([ArgumentValue])
    case object(OrderedDictionary<String, ArgumentValue>)
}

extension ArgumentValue {
    /// Whether it is a null, which for a whole argument is the same as leaving it out.
    var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The value as text, the same for the same value; what variables hold is left open.
    var text: String {
        switch self {
        case .null: "null"
        case .boolean(let flag): flag ? "true" : "false"
        case .enum(let name): name
        case .scalar(.constant(let value)): "\(value)"
        case .scalar(.variable): "?"
        case .scalars: "[?]"
        case .list(let elements): "[\(elements.map(\.text).joined(separator: ","))]"
        case .object(let fields): "{\(fields.map { "\($0.key):\($0.value.text)" }.joined(separator: ","))}"
        }
    }
}

/// Where the value of a scalar comes from.
package enum ScalarSource: Sendable, Hashable {
    /// Written in the request, or a default.
    case constant(InputValue)
    case variable(VariablePath)
}

extension ScalarSource {
    /// The value, or `nil` where the variable has none.
    package func resolve(in variables: CoercedVariables) -> InputValue? {
        switch self {
        case .constant(let value): value
        case .variable(let path): path.resolve(in: variables)
        }
    }
}

/// A variable, or a value inside it.
package struct VariablePath: Sendable, Hashable {
    package let variable: String
    package let steps: [Step]

    package enum Step: Sendable, Hashable {
        case field(String)
        case index(Int)
    }

    init(variable: String, steps: [Step] = []) {
        self.variable = variable
        self.steps = steps
    }

    func appending(_ step: Step) -> VariablePath {
        VariablePath(variable: variable, steps: steps + [step])
    }

    /// The value at this path, or `nil` where the variable has no value.
    package func resolve(in variables: CoercedVariables) -> InputValue? {
        var current = variables[variable]
        for step in steps {
            switch (step, current) {
            case (.field(let name), .object(let fields)): current = fields[name]
            case (.index(let index), .list(let values)): current = values.indices.contains(index) ? values[index] : nil
            default: return nil
            }
        }
        return current
    }
}
