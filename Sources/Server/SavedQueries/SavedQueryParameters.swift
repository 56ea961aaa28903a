import Export
import GraphQLLanguage
import GraphQLSchema
import JSON
import OrderedCollections

extension SavedQuery {
    /// The values of the variables in the parameters of a URL.
    ///
    /// - Throws: a refusal that names the parameter, and what it must be.
    func variableValues(in form: FormParameters) throws(RequestRefusal) -> OrderedDictionary<String, JSONValue> {
        var texts: OrderedDictionary<String, [String]> = [:]
        for (nameBytes, valueBytes) in form.all {
            guard let name = String(validating: nameBytes, as: UTF8.self),
                let value = String(validating: valueBytes, as: UTF8.self)
            else { throw .unreadable("A parameter of the URL is not UTF-8.") }
            if ExportOptions.parameterNames.contains(name) { continue }
            guard variables.contains(where: { $0.name == name }) else { throw unknown(name) }
            texts[name, default: []].append(value)
        }
        var values: OrderedDictionary<String, JSONValue> = [:]
        for variable in variables {
            guard let given = texts[variable.name] else { continue }
            values[variable.name] = try variable.value(of: given)
        }
        return values
    }

    private func unknown(_ name: String) -> RequestRefusal {
        let known = (variables.map(\.name) + ExportOptions.parameterNames).joined(separator: ", ")
        return .malformedRequest(
            "The saved query \(self.name) has no parameter \"\(name.prefix(100))\"; it has \(known)."
        )
    }
}

extension SavedQueryVariable {
    /// The value that the texts of all parameters of the name say together.
    ///
    /// A list is one parameter for each element, or one JSON array.
    fileprivate func value(of texts: [String]) throws(RequestRefusal) -> JSONValue {
        if case .list(let item) = kind {
            if texts.count == 1, let text = texts.first, text.hasPrefix("[") { return try json(text) }
            var elements: [JSONValue] = []
            for text in texts { elements.append(try value(of: text, item)) }
            return .array(elements)
        }
        guard texts.count == 1, let text = texts.first else {
            throw .malformedRequest("The parameter \"\(name)\" occurs \(texts.count) times; it is no list.")
        }
        return try value(of: text, kind)
    }

    private func value(of text: String, _ kind: Kind) throws(RequestRefusal) -> JSONValue {
        switch kind {
        case .text: return .string(text)
        // Beside texts nothing but null is written as nothing.
        case _ where text.isEmpty && !type.isNonNull: return .null
        case .integer, .number:
            guard let number = Self.number(text) else { throw wrong(text, expected: "a number") }
            return number
        case .numberOrText: return Self.number(text) ?? .string(text)
        case .boolean:
            switch text {
            case "true", "1": return .boolean(true)
            case "false", "0": return .boolean(false)
            default: throw wrong(text, expected: "true or false")
            }
        case .enumeration(let names):
            guard names.contains(text) else {
                throw wrong(text, expected: "one of \(names.prefix(50).joined(separator: ", "))")
            }
            return .string(text)
        case .json, .list: return try json(text)
        }
    }

    private func json(_ text: String) throws(RequestRefusal) -> JSONValue {
        do {
            return try JSONValue.parse(Array(text.utf8))
        } catch {
            throw wrong(text, expected: "JSON (\(error.message))")
        }
    }

    private static func number(_ text: String) -> JSONValue? {
        guard case .number(let digits)? = try? JSONValue.parse(Array(text.utf8)) else { return nil }
        return .number(digits)
    }

    private func wrong(_ text: String, expected: String) -> RequestRefusal {
        .malformedRequest(
            "The parameter \"\(name)\" of type \(type) is \"\(text.prefix(100))\"; it must be \(expected)."
        )
    }
}
