package import GraphQLLanguage
import JSON
import OrderedCollections

extension Schema {
    /// The value that a literal of a validated document stands for.
    ///
    /// - Returns: `nil` if the literal is a variable without a value, or no value of the type.
    /// - Source: GraphQL specification (September 2025) §3.5 to §3.12, the parts on input coercion.
    package func coerceLiteral(
        _ literal: Value,
        to type: TypeRef,
        variables: CoercedVariables = .none
    ) -> InputValue? {
        if case .variable(let variable) = literal {
            guard let value = variables[variable.name.text], value != .null || !type.isNonNull else { return nil }
            return value
        }
        switch type {
        case .nonNull(let inner):
            if case .null = literal { return nil }
            return coerceLiteral(literal, to: inner, variables: variables)
        case .list(let item):
            switch literal {
            case .null: return .null
            case .list(let list):
                var items: [InputValue] = []
                items.reserveCapacity(list.values.count)
                for value in list.values {
                    if let coerced = coerceLiteral(value, to: item, variables: variables) {
                        items.append(coerced)
                    } else if !item.isNonNull, case .variable(let variable) = value,
                        variables[variable.name.text] == nil
                    {
                        items.append(.null)
                    } else {
                        return nil
                    }
                }
                return .list(items)
            default:
                return coerceLiteral(literal, to: item, variables: variables).map { .list([$0]) }
            }
        case .named(let name):
            if case .null = literal { return .null }
            return coerceLiteral(literal, toNamed: name, variables: variables)
        }
    }

    private func coerceLiteral(_ literal: Value, toNamed name: String, variables: CoercedVariables) -> InputValue? {
        switch types[name] {
        case .scalar(let scalar):
            switch scalar.coercion {
            case .json, .unchecked:
                // The only scalars whose literals can have variables inside.
                return .json(JSONValue(literal, variables: variables))
            default:
                return try? scalar.coercion.value(of: literal)
            }
        case .enum(let type):
            guard case .enum(let value) = literal, type.values[value.text] != nil else { return nil }
            return .enum(value.text)
        case .inputObject(let type):
            guard case .object(let object) = literal else { return nil }
            return coerceLiteral(object, to: type, variables: variables)
        case .object, .interface, .union, nil:
            return nil
        }
    }

    private func coerceLiteral(
        _ object: ObjectValue,
        to type: InputObjectType,
        variables: CoercedVariables
    ) -> InputValue? {
        var given: [String: Value] = [:]
        for field in object.fields {
            guard type.fields[field.name.text] != nil else { return nil }
            if case .variable(let variable) = field.value, variables[variable.name.text] == nil {
                // A variable without a value is as if the field were not written.
                if type.isOneOf { return nil }
                continue
            }
            given[field.name.text] = field.value
        }
        var fields: OrderedDictionary<String, InputValue> = [:]
        for field in type.fields.values {
            if let value = given[field.name] {
                guard let coerced = coerceLiteral(value, to: field.type, variables: variables) else { return nil }
                fields[field.name] = coerced
            } else if let defaultValue = field.defaultValue {
                fields[field.name] = defaultValue
            } else if field.type.isNonNull {
                return nil
            }
        }
        if type.isOneOf {
            guard object.fields.count == 1, fields.count == 1, fields.values.first != .null else { return nil }
        }
        return .object(fields)
    }

    /// Why a literal that is no variable, null, list or object cannot stand for a value of a scalar or enum; `nil` if
    /// it can. Used by validation, which knows about the other literals by itself.
    ///
    /// - Source: GraphQL specification (September 2025) §5.6.1 Values of Correct Type.
    package func mismatch(of literal: Value, for type: NamedType) -> String? {
        switch type {
        case .scalar(let scalar):
            do {
                _ = try scalar.coercion.value(of: literal)
                return nil
            } catch {
                return error.message
            }
        case .enum(let type):
            let shown = Inspection.cut(literal.printed())
            guard case .enum(let name) = literal else {
                let alike = Suggestions.names(like: shown, among: type.values.keys)
                return "Enum \"\(type.name)\" cannot represent non-enum value: \(shown)."
                    + Suggestions.didYouMean(alike, kind: "the enum value")
            }
            guard type.values[name.text] == nil else { return nil }
            return "Value \"\(shown)\" does not exist in \"\(type.name)\" enum." + type.suggestion(for: name.text)
        case .inputObject, .object, .interface, .union:
            return "Expected value of type \"\(type.name)\", found \(Inspection.cut(literal.printed()))."
        }
    }
}
