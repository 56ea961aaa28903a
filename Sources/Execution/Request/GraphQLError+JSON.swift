package import GraphQLLanguage
package import JSON
import OrderedCollections

extension GraphQLError {
    /// The error as an entry of `errors`.
    ///
    /// - Source: GraphQL specification (September 2025) §7.1.6 Errors.
    package var json: JSONValue {
        var fields: OrderedDictionary<String, JSONValue> = ["message": .string(message)]
        if !locations.isEmpty {
            fields["locations"] = .array(
                locations.map { ["line": .number(String($0.line)), "column": .number(String($0.column))] }
                    .map(JSONValue.object)
            )
        }
        if !path.isEmpty {
            fields["path"] = .array(
                path.map { element in
                    switch element {
                    case .key(let key): .string(key)
                    case .index(let index): .number(String(index))
                    }
                }
            )
        }
        var details: OrderedDictionary<String, JSONValue> = ["code": .string(code.rawValue)]
        for (name, value) in extensions.sorted(by: { $0.key < $1.key }) { details[name] = .string(value) }
        fields["extensions"] = .object(details)
        return .object(fields)
    }
}

extension [GraphQLError] {
    /// A response that has errors and no data: `{"errors":[…]}`.
    package var refusal: ResponseBuffer {
        ResponseBuffer(JSONValue.object(["errors": .array(map(\.json))]).serialized())
    }
}
