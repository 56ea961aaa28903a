import GraphQLSchema

/// Reads the operand of an operator.
struct OperandReader {
    let label: String

    /// - Throws: where the value is null.
    func single(_ value: ArgumentValue) throws(ArgumentError) -> Operand {
        Operand(value: .scalar(try source(value, label: label)), label: label)
    }

    /// - Throws: where the list or one of its elements is null.
    func list(_ value: ArgumentValue) throws(ArgumentError) -> Operand {
        switch value {
        case .scalars(let path): return Operand(value: .arrayVariable(path), label: label)
        case .list(let elements):
            var sources: [ScalarSource] = []
            for (index, element) in elements.enumerated() {
                sources.append(try source(element, label: "\(label)[\(index)]"))
            }
            return Operand(value: .array(sources), label: label)
        case .null, .boolean, .enum, .scalar, .object: throw .nullArgument(label)
        }
    }

    private func source(_ value: ArgumentValue, label: String) throws(ArgumentError) -> ScalarSource {
        switch value {
        case .scalar(let source): return source
        case .boolean(let flag): return .constant(.boolean(flag))
        case .enum(let name): return .constant(.enum(name))
        case .null, .scalars, .list, .object: throw .nullArgument(label)
        }
    }
}

extension RowCount {
    /// `nil` where the argument is null, which is the same as leaving it out.
    ///
    /// - Throws: where a number written in the request is negative.
    init?(_ value: ArgumentValue?, label: String) throws(ArgumentError) {
        switch value {
        case .scalar(.constant(.int(let count)))?:
            guard count >= 0 else { throw ArgumentError("\(label) must not be negative, but is \(count)") }
            self = .literal(Int(count))
        case .scalar(let source)?: self = .open(Operand(value: .scalar(source), label: label))
        case nil, .null?, .boolean?, .enum?, .scalars?, .list?, .object?: return nil
        }
    }
}
