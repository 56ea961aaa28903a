package import GraphQLSchema
import OrderedCollections

/// What a plan depends on in the values of an operation's variables: which are there, the fields of their objects, the
/// lengths of lists of objects, booleans, enum values and nulls. Numbers and strings are left open.
///
/// Two requests of one operation with equal shapes share a plan.
package struct VariableShape: Sendable, Hashable {
    private let text: String

    /// - Parameters:
    ///   - variables: coerced values.
    ///   - byValue: variables whose whole value decides the plan, such as the `name` of `__type(name: $name)`.
    /// - Complexity: linear in the size of the values.
    package init(of variables: CoercedVariables, byValue: Set<String>) {
        var text = ""
        for name in variables.values.keys.sorted() {
            guard let value = variables[name] else { continue }
            text += name
            text += "="
            VariableShape.describe(value, openScalars: !byValue.contains(name), into: &text)
            text += ";"
        }
        self.text = text
    }

    private static func describe(_ value: InputValue, openScalars: Bool, into text: inout String) {
        switch value {
        case .null: text += "null"
        case .boolean(let flag): text += flag ? "true" : "false"
        case .enum(let name): text += name
        case .int, .float, .number, .string, .json:
            // Quoted by length, so that no value can be taken for the text around it.
            if openScalars {
                text += "?"
            } else {
                let content = String(describing: value)
                text += "\(content.utf8.count):\(content)"
            }
        case .list(let values):
            if openScalars && values.isOpenList {
                text += "[?]"
            } else {
                text += "["
                for value in values {
                    describe(value, openScalars: openScalars, into: &text)
                    text += ","
                }
                text += "]"
            }
        case .object(let fields):
            text += "{"
            for (name, value) in fields {
                text += name
                text += ":"
                describe(value, openScalars: openScalars, into: &text)
                text += ","
            }
            text += "}"
        }
    }
}
