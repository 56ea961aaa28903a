import JSON
import OrderedCollections

/// An argument, which may be written as a literal or sent in a variable, as a whole or any part of it.
indirect enum Tree: Sendable {
    case scalar(literal: String, json: JSONValue, type: String)
    /// Of elements of this type.
    case list([Tree], element: String)
    /// Without a type where it cannot be a variable.
    case object([(name: String, value: Tree)], type: String?)

    var json: JSONValue {
        switch self {
        case .scalar(_, let json, _): json
        case .list(let elements, _): .array(elements.map(\.json))
        case .object(let fields, _):
            .object(OrderedDictionary(fields.map { ($0.name, $0.value.json) }) { first, _ in first })
        }
    }

    /// The type of a variable for it.
    var type: String? {
        switch self {
        case .scalar(_, _, let type): type
        case .list(_, let element): "[\(element)!]"
        case .object(_, let type): type
        }
    }

    static func string(_ text: String, type: String = "String") -> Tree {
        .scalar(literal: jsonText(.string(text)), json: .string(text), type: type)
    }

    static func integer(_ number: Int) -> Tree {
        .scalar(literal: String(number), json: .number(String(number)), type: "Int")
    }

    static func flag(_ flag: Bool) -> Tree {
        .scalar(literal: flag ? "true" : "false", json: .boolean(flag), type: "Boolean")
    }

    static func name(_ name: String, type: String) -> Tree {
        .scalar(literal: name, json: .string(name), type: type)
    }
}

/// A value as JSON text.
func jsonText(_ value: JSONValue) -> String { String(decoding: value.serialized(), as: UTF8.self) }

/// Writes requests, with parts of their arguments in variables.
struct RequestWriter {
    /// One part in so many becomes a variable; none where it is 0.
    let variablesOneIn: Int
    var random: SeededRandom
    private(set) var variables: OrderedDictionary<String, JSONValue> = [:]
    private var declarations: [String] = []

    init(variablesOneIn: Int, random: SeededRandom) {
        self.variablesOneIn = variablesOneIn
        self.random = random
    }

    mutating func text(_ tree: Tree) -> String {
        if variablesOneIn > 0, let type = tree.type, random.oneIn(variablesOneIn) {
            let name = "v\(declarations.count)"
            variables[name] = tree.json
            declarations.append("$\(name): \(type)!")
            return "$\(name)"
        }
        switch tree {
        case .scalar(let literal, _, _): return literal
        case .list(let elements, _):
            var texts: [String] = []
            for element in elements { texts.append(text(element)) }
            return "[\(texts.joined(separator: ", "))]"
        case .object(let fields, _):
            var texts: [String] = []
            for field in fields { texts.append("\(field.name): \(text(field.value))") }
            return "{\(texts.joined(separator: ", "))}"
        }
    }

    /// `(where: …, limit: 3)`, or nothing.
    mutating func arguments(_ arguments: [(name: String, value: Tree)]) -> String {
        guard !arguments.isEmpty else { return "" }
        var texts: [String] = []
        for argument in arguments { texts.append("\(argument.name): \(text(argument.value))") }
        return "(\(texts.joined(separator: ", ")))"
    }

    /// The operation with these fields.
    func operation(_ fields: String) -> String {
        declarations.isEmpty ? "{ \(fields) }" : "query(\(declarations.joined(separator: ", "))) { \(fields) }"
    }
}
