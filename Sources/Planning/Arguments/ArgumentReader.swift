import GraphQLLanguage
import GraphQLSchema
import OrderedCollections

/// Reads the arguments of a field as trees whose scalars are open.
struct ArgumentReader {
    let schema: Schema
    /// Coerced; only their shape is read.
    let variables: CoercedVariables

    /// The arguments of a field that are present or have a default, by name.
    ///
    /// - Source: GraphQL specification (September 2025) §6.4.1 Coercing Field Arguments.
    func arguments(of field: Field, definition: FieldType) -> OrderedDictionary<String, ArgumentValue> {
        var result: OrderedDictionary<String, ArgumentValue> = [:]
        for argument in definition.arguments.values {
            let literal = field.arguments.first { $0.name.text == argument.name }?.value
            result[argument.name] = value(literal, type: argument.type, default: argument.defaultValue)
        }
        return result
    }

    /// The value of an argument or input field, its default, or `nil` where it has neither.
    private func value(_ literal: Value?, type: TypeRef, default defaultValue: InputValue?) -> ArgumentValue? {
        switch literal {
        case nil: nil ?? defaultValue.map(constant)
        case .variable(let variable)? where variables[variable.name.text] == nil: defaultValue.map(constant)
        case let literal?: read(literal, type: type)
        }
    }

    private func read(_ literal: Value, type: TypeRef) -> ArgumentValue {
        switch (literal, type) {
        case (.variable(let variable), _):
            let name = variable.name.text
            return variables[name].map { shape($0, at: VariablePath(variable: name)) } ?? .null
        case (.null, _): return .null
        case (_, .nonNull(let inner)): return read(literal, type: inner)
        case (.list(let list), .list(let element)): return .list(list.values.map { read($0, type: element) })
        case (_, .list(let element)): return .list([read(literal, type: element)])
        case (.object(let object), .named(let name)):
            guard case .inputObject(let inputType)? = schema.types[name] else { break }
            return read(object, type: inputType)
        case (.enum(let name), .named), (.enum(let name), _): return .enum(name.text)
        case (.boolean(let flag, _), .named): return .boolean(flag)
        default: break
        }
        return schema.coerceLiteral(literal, to: type, variables: variables).map { .scalar(.constant($0)) } ?? .null
    }

    private func read(_ object: ObjectValue, type: InputObjectType) -> ArgumentValue {
        var fields: OrderedDictionary<String, ArgumentValue> = [:]
        for field in type.fields.values {
            let literal = object.fields.first { $0.name.text == field.name }?.value
            fields[field.name] = value(literal, type: field.type, default: field.defaultValue)
        }
        return .object(fields)
    }

    /// A value that came in a variable, with its scalars left open.
    private func shape(_ value: InputValue, at path: VariablePath) -> ArgumentValue {
        switch value {
        case .null: .null
        case .boolean(let flag): .boolean(flag)
        case .enum(let name): .enum(name)
        case .int, .float, .number, .string, .json: .scalar(.variable(path))
        case .list(let values):
            if values.isOpenList {
                .scalars(path)
            } else {
                .list(values.indices.map { shape(values[$0], at: path.appending(.index($0))) })
            }
        case .object(let fields):
            .object(
                OrderedDictionary(
                    uniqueKeysWithValues: fields.map { ($0.key, shape($0.value, at: path.appending(.field($0.key)))) }
                )
            )
        }
    }

    private func constant(_ value: InputValue) -> ArgumentValue {
        switch value {
        case .null: .null
        case .boolean(let flag): .boolean(flag)
        case .enum(let name): .enum(name)
        case .int, .float, .number, .string, .json: .scalar(.constant(value))
        case .list(let values): .list(values.map(constant))
        case .object(let fields): .object(fields.mapValues(constant))
        }
    }
}

extension [InputValue] {
    /// Whether the list holds scalars only, so that it can be one array parameter whatever its length.
    var isOpenList: Bool {
        !isEmpty
            && allSatisfy { value in
                switch value {
                case .int, .float, .number, .string: true
                case .null, .boolean, .enum, .json, .list, .object: false
                }
            }
    }
}
