import GraphQLLanguage
import JSON
import OrderedCollections

/// Coerces the JSON of one variable to its type and gathers everything that is wrong with it.
///
/// - Source: GraphQL specification (September 2025) §3.5 to §3.12, the parts on input coercion.
struct InputCoercion {
    /// One value that does not fit its type.
    struct Problem {
        /// From the variable down: `.name` for a field, `[0]` for an item; empty for the variable itself.
        let path: String
        /// The value as the message shows it.
        let shown: String
        let message: String
    }

    private enum Step {
        case field(String)
        case index(Int)
    }

    let schema: Schema
    let maximumProblems: Int
    private(set) var problems: [Problem] = []
    private var path: [Step] = []

    init(schema: Schema, maximumProblems: Int) {
        self.schema = schema
        self.maximumProblems = maximumProblems
    }

    /// The value as one of the type. What is wrong goes to ``problems``, and the result is then not to be used.
    mutating func coerce(_ value: JSONValue, to type: TypeRef) -> InputValue {
        guard problems.count < maximumProblems else { return .null }
        switch type {
        case .nonNull(let inner):
            if value == .null {
                return problem(value, "Expected non-nullable type \"\(type)\" not to be null.")
            }
            return coerce(value, to: inner)
        case .list(let item):
            switch value {
            case .null: return .null
            case .array(let values):
                var items: [InputValue] = []
                items.reserveCapacity(values.count)
                for (index, value) in values.enumerated() {
                    path.append(.index(index))
                    items.append(coerce(value, to: item))
                    path.removeLast()
                    if problems.count == maximumProblems { break }
                }
                return .list(items)
            default: return .list([coerce(value, to: item)])
            }
        case .named(let name):
            if value == .null { return .null }
            return coerce(value, toNamed: name)
        }
    }

    private mutating func coerce(_ value: JSONValue, toNamed name: String) -> InputValue {
        switch schema.type(named: name) {
        case .scalar(let scalar):
            do {
                return try scalar.coercion.value(of: value)
            } catch {
                return problem(value, error.message)
            }
        case .enum(let type): return coerce(value, to: type)
        case .inputObject(let type): return coerce(value, to: type)
        case .object, .interface, .union, nil:
            return problem(value, "Type \"\(name)\" cannot be used as an input type.")
        }
    }

    private mutating func coerce(_ value: JSONValue, to type: EnumType) -> InputValue {
        guard case .string(let name) = value else {
            let shown = Inspection.text(of: value)
            return problem(value, "Enum \"\(type.name)\" cannot represent non-string value: \(shown).")
        }
        guard type.values[name] != nil else {
            return problem(
                value,
                "Value \"\(Inspection.cut(name))\" does not exist in \"\(type.name)\" enum."
                    + type.suggestion(for: name)
            )
        }
        return .enum(name)
    }

    private mutating func coerce(_ value: JSONValue, to type: InputObjectType) -> InputValue {
        guard case .object(let given) = value else {
            return problem(value, "Expected type \"\(type.name)\" to be an object.")
        }
        var fields: OrderedDictionary<String, InputValue> = [:]
        for field in type.fields.values {
            if let fieldValue = given[field.name] {
                path.append(.field(field.name))
                fields[field.name] = coerce(fieldValue, to: field.type)
                path.removeLast()
            } else if let defaultValue = field.defaultValue {
                fields[field.name] = defaultValue
            } else if field.type.isNonNull {
                _ = problem(value, "Field \"\(field.name)\" of required type \"\(field.type)\" was not provided.")
            }
        }
        for name in given.keys where type.fields[name] == nil {
            let suggestion = Suggestions.didYouMean(Suggestions.names(like: name, among: type.fields.keys))
            _ = problem(
                value,
                "Field \"\(Inspection.cut(name))\" is not defined by type \"\(type.name)\".\(suggestion)"
            )
            if problems.count == maximumProblems { break }
        }
        if type.isOneOf {
            if fields.count != 1 {
                _ = problem(value, "Exactly one key must be specified for OneOf type \"\(type.name)\".")
            } else if let name = fields.keys.first, given[name] == .null {
                path.append(.field(name))
                _ = problem(.null, "Field \"\(name)\" must be non-null.")
                path.removeLast()
            }
        }
        return .object(fields)
    }

    private mutating func problem(_ value: JSONValue, _ message: String) -> InputValue {
        if problems.count < maximumProblems {
            let place = path.map { step in
                switch step {
                case .field(let name): ".\(name)"
                case .index(let index): "[\(index)]"
                }
            }
            problems.append(
                Problem(path: place.joined(), shown: Inspection.text(of: value), message: message)
            )
        }
        return .null
    }
}

extension EnumType {
    /// The end of a message about a value that the enum does not have.
    package func suggestion(for name: String) -> String {
        Suggestions.didYouMean(
            Suggestions.names(like: name, among: values.keys),
            kind: "the enum value"
        )
    }
}
