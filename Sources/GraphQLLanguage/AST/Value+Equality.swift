extension Value: Hashable {
    /// Compares what the values mean.
    ///
    /// - Complexity: O(*n* log *n*) in the nodes of the smaller value.
    package static func == (left: Value, right: Value) -> Bool {
        switch (left, right) {
        case (.variable(let left), .variable(let right)): left == right
        case (.int(let left), .int(let right)): left == right
        case (.float(let left), .float(let right)): left == right
        case (.string(let left), .string(let right)): left == right
        case (.boolean(let left, _), .boolean(let right, _)): left == right
        case (.null, .null): true
        case (.enum(let left), .enum(let right)): left == right
        case (.list(let left), .list(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }

    /// Hashes what the value means.
    package func hash(into hasher: inout Hasher) {
        switch self {
        case .variable(let variable):
            hasher.combine(0)
            hasher.combine(variable)
        case .int(let number):
            hasher.combine(1)
            hasher.combine(number)
        case .float(let number):
            hasher.combine(2)
            hasher.combine(number)
        case .string(let string):
            hasher.combine(3)
            hasher.combine(string)
        case .boolean(let value, _):
            hasher.combine(4)
            hasher.combine(value)
        case .null:
            hasher.combine(5)
        case .enum(let name):
            hasher.combine(6)
            hasher.combine(name)
        case .list(let list):
            hasher.combine(7)
            hasher.combine(list)
        case .object(let object):
            hasher.combine(8)
            hasher.combine(object)
        }
    }
}

extension ObjectValue: Hashable {
    /// Input object fields are unordered.
    ///
    /// - Source: GraphQL specification (September 2025) §2.9.8 Input Object Values.
    package static func == (left: ObjectValue, right: ObjectValue) -> Bool {
        guard left.fields.count == right.fields.count else { return false }
        let isSameOrder = zip(left.fields, right.fields).allSatisfy { $0.name == $1.name }
        return isSameOrder ? left.fields == right.fields : left.fieldsByName == right.fieldsByName
    }

    /// Hashes the fields in the order of their names.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(fieldsByName)
    }

    /// Sorted by name; fields of one name stay in the order written.
    private var fieldsByName: [ObjectField] {
        fields.sorted { $0.name.text < $1.name.text }
    }
}
