import GraphQLSchema

/// Which operators the filter of a scalar has.
enum FilterTable {
    /// The operand of an operator, made from the type of the field.
    enum Operand {
        case value, list, text, texts, flag
        /// A bound of a range, or a range.
        case bound, range
    }

    /// A field of a filter.
    struct Operator {
        let name: String
        let operand: Operand
        let description: String
    }

    private static let presence = [
        Operator(name: "isNull", operand: .flag, description: "是否缺值 · Whether there is no value.")
    ]

    private static let equality = [
        Operator(name: "eq", operand: .value, description: "等于 · Equal to."),
        Operator(name: "neq", operand: .value, description: "不等于，缺值不算 · Not equal to; a missing value is neither."),
    ]

    private static let membership = [
        Operator(name: "in", operand: .list, description: "等于其中之一 · Equal to one of these."),
        Operator(name: "notIn", operand: .list, description: "不等于其中任何一个 · Equal to none of these."),
    ]

    private static let order = [
        Operator(name: "lt", operand: .value, description: "小于 · Less than."),
        Operator(name: "lte", operand: .value, description: "小于或等于 · Less than or equal to."),
        Operator(name: "gt", operand: .value, description: "大于 · Greater than."),
        Operator(name: "gte", operand: .value, description: "大于或等于 · Greater than or equal to."),
    ]

    private static let pattern = [
        Operator(
            name: "like",
            operand: .text,
            description: "符合 LIKE 模式 · Matches a LIKE pattern: % any text, _ one character."
        ),
        Operator(
            name: "ilike",
            operand: .text,
            description: "同 like，不分大小写 · As like, upper and lower case being the same."
        ),
        Operator(
            name: "search",
            operand: .text,
            description: "含有全部查询词，不分全半角、大小写、繁简 · Has each word of a query in it; width, case and traditional "
                + "characters make no difference."
        ),
        Operator(name: "startsWith", operand: .text, description: "以此开头 · Begins with this text."),
        Operator(name: "endsWith", operand: .text, description: "以此结尾 · Ends with this text."),
        Operator(name: "contains", operand: .text, description: "包含此文 · Has this text in it."),
        Operator(
            name: "icontains",
            operand: .text,
            description: "同 contains，不分大小写 · As contains, upper and lower case being the same."
        ),
        Operator(name: "regex", operand: .text, description: "符合 POSIX 正则表达式 · Matches a POSIX regular expression."),
        Operator(
            name: "iregex",
            operand: .text,
            description: "同 regex，不分大小写 · As regex, upper and lower case being the same."
        ),
    ]

    private static let distinction = [
        Operator(
            name: "isDistinctFrom",
            operand: .value,
            description: "不同于，缺值也算不同 · Not equal to, a missing value being unlike any other."
        )
    ]

    private static let list = [
        Operator(name: "eq", operand: .list, description: "等于，次序相同 · Equal to, in the same order."),
        Operator(name: "contains", operand: .list, description: "含有全部这些值 · Has all of these values."),
        Operator(name: "containedBy", operand: .list, description: "没有此外的值 · Has no other values than these."),
        Operator(name: "overlaps", operand: .list, description: "含有其中某个值 · Has one of these values."),
    ]

    private static let json = [
        Operator(name: "contains", operand: .value, description: "包含此结构（@>） · Has this structure in it (@>)."),
        Operator(name: "hasKey", operand: .text, description: "最上层有此键 · Has this key at the top."),
        Operator(name: "hasAnyKey", operand: .texts, description: "最上层有其中某个键 · Has one of these keys at the top."),
        Operator(name: "hasAllKeys", operand: .texts, description: "最上层有全部这些键 · Has all of these keys at the top."),
        Operator(
            name: "path",
            operand: .text,
            description: "SQL/JSON 路径有结果 · An SQL/JSON path finds something: $.a[*] ? (@ > 1)."
        ),
    ]

    private static let range = [
        Operator(name: "contains", operand: .bound, description: "包含此值 · Has this value in it."),
        Operator(name: "containsRange", operand: .range, description: "包含此区间 · Has this range in it."),
        Operator(name: "containedBy", operand: .range, description: "在此区间之内 · Lies within this range."),
        Operator(name: "overlaps", operand: .range, description: "与此区间有交集 · Has a value in common with this range."),
        Operator(name: "isEmpty", operand: .flag, description: "是否为空区间 · Whether it has no value in it."),
    ]

    private static let comparable = equality + membership + order + presence + distinction

    /// What a caller can ask of a field of the scalar, of an enum where the name is no scalar's.
    static func operators(of name: String, isList: Bool) -> [Operator] {
        if isList { return list + presence }
        switch name {
        case "String": return equality + membership + order + pattern + presence + distinction
        case "ID", "UUID", "Base64": return equality + membership + presence + distinction
        case "Boolean": return equality + presence + distinction
        case "JSON": return json + presence
        default: return comparable
        }
    }

    /// `StringFilter`, `ComparatorFilter`, `StringListFilter`.
    static func typeName(of name: String, isList: Bool) -> String {
        isList ? "\(name)ListFilter" : "\(name)Filter"
    }

    /// `input IntFilter { eq: Int, in: [Int!], isNull: Boolean, … }`
    static func type(of name: String, isList: Bool, isRange: Bool) -> InputObjectType {
        let notation = isList ? "[\(name)]" : name
        let operators = isRange ? range + presence : operators(of: name, isList: isList)
        return InputObjectType(
            name: typeName(of: name, isList: isList),
            description: "\(notation) 值的条件，须全部满足 · Conditions on a value of type \(notation); all must hold.",
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
        case .texts: .list(.nonNull(.named("String")))
        case .bound: .named(RangeType.boundName(of: name))
        case .range: .named(RangeType.inputName(of: name))
        case .flag: .named("Boolean")
        }
    }
}
