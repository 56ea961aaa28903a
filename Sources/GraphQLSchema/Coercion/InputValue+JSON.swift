package import GraphQLLanguage
package import JSON
import OrderedCollections

extension InputValue {
    /// The value as JSON, for example inside a `JSON` scalar that has variables in its literal.
    package var json: JSONValue {
        switch self {
        case .null: .null
        case .boolean(let boolean): .boolean(boolean)
        case .int(let int): .number(String(int))
        case .float(let double): .number(Self.digits(of: double))
        case .number(let digits): .number(digits)
        case .string(let string), .enum(let string): .string(string)
        case .json(let json): json
        case .list(let items): .array(items.map(\.json))
        case .object(let fields): .object(fields.mapValues(\.json))
        }
    }

    /// The shortest digits that read back as the same number, without a fraction where there is none.
    static func digits(of double: Double) -> String {
        let text = double.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

extension JSONValue {
    /// A literal without a type: an enum value is a string, a variable without a value is null, or left out of an object.
    package init(_ literal: Value, variables: CoercedVariables = .none) {
        switch literal {
        case .variable(let variable): self = variables[variable.name.text]?.json ?? .null
        case .int(let number), .float(let number): self = .number(number.text)
        case .string(let string): self = .string(string.text)
        case .boolean(let boolean, _): self = .boolean(boolean)
        case .null: self = .null
        case .enum(let name): self = .string(name.text)
        case .list(let list): self = .array(list.values.map { JSONValue($0, variables: variables) })
        case .object(let object):
            var fields: OrderedDictionary<String, JSONValue> = [:]
            for field in object.fields {
                if case .variable(let variable) = field.value, variables[variable.name.text] == nil { continue }
                fields[field.name.text] = JSONValue(field.value, variables: variables)
            }
            self = .object(fields)
        }
    }
}
