import GraphQLLanguage
import JSON
import OrderedCollections

extension InputValue {
    /// The value as a literal of the GraphQL language: a default in introspection and in printed schemas.
    package var literal: String {
        switch self {
        case .null: "null"
        case .boolean(let boolean): boolean ? "true" : "false"
        case .int(let int): String(int)
        case .float(let double): Self.digits(of: double)
        case .number(let digits): digits
        case .string(let string): string.quotedAsGraphQL()
        case .enum(let name): name
        case .json(let json): Self.literal(of: json)
        case .list(let items): "[" + items.map(\.literal).joined(separator: ", ") + "]"
        case .object(let fields):
            fields.isEmpty ? "{}" : "{" + fields.map { "\($0.key): \($0.value.literal)" }.joined(separator: ", ") + "}"
        }
    }

    private static func literal(of json: JSONValue) -> String {
        switch json {
        case .null: "null"
        case .boolean(let boolean): boolean ? "true" : "false"
        case .number(let digits): digits
        case .string(let string): string.quotedAsGraphQL()
        case .array(let items): "[" + items.map(literal(of:)).joined(separator: ", ") + "]"
        case .object(let fields):
            "{" + fields.map { "\($0.key): \(literal(of: $0.value))" }.joined(separator: ", ") + "}"
        }
    }
}
