package import GraphQLSchema
import OrderedCollections

/// What a plan depends on in the values of an operation's variables: which are there, the fields of their objects, the
/// lengths of lists of objects, booleans, enum values and nulls. Numbers and strings are left open.
///
/// Two requests of one operation with equal shapes share a plan.
package struct VariableShape: Sendable, Hashable {
    private let text: String

    /// How much of a scalar is part of the shape.
    private enum Detail {
        case none, nodeType, cursor, fraction, value
    }

    /// - Parameters:
    ///   - variables: coerced values.
    ///   - byValue: variables whose whole value decides the plan, such as the `name` of `__type(name: $name)`.
    ///   - byNodeType: variables with ids of nodes, of which the type name and the length of the key decide the plan.
    ///   - byCursor: variables with cursors, of which the order they belong to and their NULLs decide the plan.
    ///   - byFraction: variables with fractions, of which it decides the plan whether they are between 0 and 1.
    /// - Complexity: linear in the size of the values.
    package init(
        of variables: CoercedVariables,
        byValue: Set<String>,
        byNodeType: Set<String> = [],
        byCursor: Set<String> = [],
        byFraction: Set<String> = []
    ) {
        var text = ""
        for name in variables.values.keys.sorted() {
            guard let value = variables[name] else { continue }
            text += name
            text += "="
            let detail: Detail =
                byValue.contains(name)
                ? .value
                : byNodeType.contains(name)
                    ? .nodeType
                    : byCursor.contains(name) ? .cursor : byFraction.contains(name) ? .fraction : .none
            VariableShape.describe(value, detail: detail, into: &text)
            text += ";"
        }
        self.text = text
    }

    private static func describe(_ value: InputValue, detail: Detail, into text: inout String) {
        switch value {
        case .null: text += "null"
        case .boolean(let flag): text += flag ? "true" : "false"
        case .enum(let name): text += name
        case .int, .float, .number, .string, .json:
            // Quoted by length, so that no value can be taken for the text around it.
            switch detail {
            case .none: text += "?"
            case .nodeType:
                guard case .string(let id) = value, let node = NodeIdentifier(id) else { return text += "?" }
                text += "\(node.typeName.utf8.count):\(node.typeName)/\(node.key.count)"
            case .cursor:
                guard case .string(let cursor) = value else { return text += "?" }
                text += CursorShape.describe(cursor)
            case .fraction:
                let isFraction = (try? ParameterText.encode(value, as: .fraction, label: "")) != nil
                text += isFraction ? "?" : "!"
            case .value:
                let content = String(describing: value)
                text += "\(content.utf8.count):\(content)"
            }
        case .list(let values):
            if detail == .none && values.isOpenList {
                text += "[?]"
            } else {
                text += "["
                for value in values {
                    describe(value, detail: detail, into: &text)
                    text += ","
                }
                text += "]"
            }
        case .object(let fields):
            text += "{"
            for (name, value) in fields {
                text += name
                text += ":"
                describe(value, detail: detail, into: &text)
                text += ","
            }
            text += "}"
        }
    }
}
