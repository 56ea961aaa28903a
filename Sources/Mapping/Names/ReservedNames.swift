/// Names that a mapping file cannot give, because the derived schema or GraphQL itself uses them.
enum ReservedNames {
    /// Types that every derived schema may have, whatever the mapping.
    static let types: Set<String> = ScalarNames.all.union([
        "Query", "Mutation", "Subscription", "OrderDirection", "_Service", "PageInfo", "Node", "CountMode",
        "NumberBucket", "NumberBuckets", "CountNumbers", "CountFloats", "DatePart", "SearchResult", "SearchEntity",
        "SearchType",
    ])

    /// Fields of every derived filter.
    static let fields: Set<String> = ["and", "or", "not"]

    /// How the sentence "the type name X …" goes on; `nil` if the name is free.
    static func reasonAgainst(typeName: String) -> String? {
        if typeName.hasPrefix("__") { return "starts with two underscores, which introspection keeps; rename it" }
        if types.contains(typeName) {
            return "is one of the derived schema; choose another and write @table(name:) beside it"
        }
        return nil
    }

    /// How the sentence "the field name …" goes on; `nil` if the name is free.
    static func reasonAgainst(fieldName: String) -> String? {
        if fieldName.hasPrefix("__") { return "starts with two underscores, which introspection keeps; rename it" }
        if fields.contains(fieldName) {
            return "is one of every filter; choose another and write @column(name: \"\(fieldName)\") beside it"
        }
        return nil
    }
}

/// The scalars that a field of a mapping can have.
enum ScalarNames {
    /// In the order in which messages list them.
    static let ordered = [
        "Int", "BigInt", "Decimal", "Float", "Boolean", "String", "ID", "UUID", "Date", "Time", "DateTime", "Duration",
        "JSON", "Base64",
    ]

    /// For membership.
    static let all = Set(ordered)

    /// For messages.
    static var list: String { ordered.joined(separator: ", ") }
}
