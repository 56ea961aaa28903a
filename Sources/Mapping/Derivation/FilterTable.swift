import GraphQLSchema

/// Which operators the filter of a scalar has.
enum FilterTable {
    /// The operand of an operator, made from the type of the field.
    enum Operand {
        case value, list, text, flag
    }

    struct Operator {
        let name: String
        let operand: Operand
        let description: String
    }

    private static let presence = [
        Operator(name: "isNull", operand: .flag, description: "Whether there is no value.")
    ]

    private static let equality = [
        Operator(name: "eq", operand: .value, description: "Equal to."),
        Operator(name: "neq", operand: .value, description: "Not equal to; a missing value is neither."),
    ]

    private static let membership = [
        Operator(name: "in", operand: .list, description: "Equal to one of these."),
        Operator(name: "notIn", operand: .list, description: "Equal to none of these."),
    ]

    private static let order = [
        Operator(name: "lt", operand: .value, description: "Less than."),
        Operator(name: "lte", operand: .value, description: "Less than or equal to."),
        Operator(name: "gt", operand: .value, description: "Greater than."),
        Operator(name: "gte", operand: .value, description: "Greater than or equal to."),
    ]

    private static let pattern = [
        Operator(name: "like", operand: .text, description: "Matches a LIKE pattern: % any text, _ one character."),
        Operator(name: "ilike", operand: .text, description: "As like, upper and lower case being the same."),
        Operator(name: "startsWith", operand: .text, description: "Begins with this text."),
        Operator(name: "endsWith", operand: .text, description: "Ends with this text."),
        Operator(name: "contains", operand: .text, description: "Has this text in it."),
        Operator(name: "icontains", operand: .text, description: "As contains, upper and lower case being the same."),
        Operator(name: "regex", operand: .text, description: "Matches a POSIX regular expression."),
        Operator(name: "iregex", operand: .text, description: "As regex, upper and lower case being the same."),
    ]

    private static let distinction = [
        Operator(
            name: "isDistinctFrom",
            operand: .value,
            description: "Not equal to, a missing value being unlike any other."
        )
    ]

    private static let comparable = equality + membership + order + presence + distinction

    /// What a caller can ask of a field of the scalar, of an enum where the name is no scalar's.
    static func operators(of name: String, isList: Bool) -> [Operator] {
        if isList { return presence }
        switch name {
        case "String": return equality + membership + order + pattern + presence + distinction
        case "ID", "UUID", "Base64": return equality + membership + presence + distinction
        case "Boolean": return equality + presence + distinction
        case "JSON": return presence
        default: return comparable
        }
    }

    /// `StringFilter`, `ComparatorFilter`, `StringListFilter`.
    static func typeName(of name: String, isList: Bool) -> String {
        isList ? "\(name)ListFilter" : "\(name)Filter"
    }

    static func type(of name: String, isList: Bool, isRange: Bool) -> InputObjectType {
        let operators = isRange ? presence : operators(of: name, isList: isList)
        return InputObjectType(
            name: typeName(of: name, isList: isList),
            description: "Conditions on a value of type \(isList ? "[\(name)]" : name); all of them must hold.",
            fields: operators.map {
                InputFieldType(name: $0.name, description: $0.description, type: $0.operand.type(of: name))
            }
        )
    }
}

extension FilterTable.Operand {
    fileprivate func type(of name: String) -> TypeRef {
        switch self {
        case .value: .named(name)
        case .list: .list(.nonNull(.named(name)))
        case .text: .named("String")
        case .flag: .named("Boolean")
        }
    }
}
