import GraphQLSchema
import Mapping
import OrderedCollections

/// Reads the operators of a filter on one value.
struct ComparisonReader {
    /// The type of what the operands are compared with.
    let type: ColumnType

    /// Every operator of a filter object, in its order.
    ///
    /// - Throws: where an operand is null.
    func comparisons(_ value: ArgumentValue, label: String) throws(ArgumentError) -> [Comparison] {
        guard case .object(let operators) = value else { throw .nullArgument(label) }
        var comparisons: [Comparison] = []
        for (name, operand) in operators {
            comparisons.append(try comparison(name, operand, label: "\(label).\(name)"))
        }
        return comparisons
    }

    private func comparison(_ name: String, _ value: ArgumentValue, label: String) throws(ArgumentError) -> Comparison {
        if name == "isNull" { return .isNull(try flag(value, label)) }
        if type.isArray {
            guard let name = ArrayOperator(rawValue: name) else { throw unknown(label) }
            return .array(name, try operands(value, label))
        }
        switch type.kind {
        case .json:
            guard let name = JSONOperator(rawValue: name) else { throw unknown(label) }
            let isList = name == .hasAnyKey || name == .hasAllKeys
            return .json(name, isList ? try operands(value, label) : try operand(value, label))
        case .range: return try range(name, value, label: label)
        default: return try scalar(name, value, label: label)
        }
    }

    private func scalar(_ name: String, _ value: ArgumentValue, label: String) throws(ArgumentError) -> Comparison {
        switch name {
        case "in", "notIn": return .member(try operands(value, label), negated: name == "notIn")
        case "search": return .search(try operand(value, label))
        case "startsWith": return .pattern(try operand(value, label), .startsWith, caseInsensitive: false)
        case "endsWith": return .pattern(try operand(value, label), .endsWith, caseInsensitive: false)
        case "contains": return .pattern(try operand(value, label), .contains, caseInsensitive: false)
        case "icontains": return .pattern(try operand(value, label), .contains, caseInsensitive: true)
        default:
            guard let binary = Comparison.BinaryOperator(rawValue: name) else { throw unknown(label) }
            return .binary(binary, try operand(value, label))
        }
    }

    private func range(_ name: String, _ value: ArgumentValue, label: String) throws(ArgumentError) -> Comparison {
        switch name {
        case "isEmpty": return .isEmpty(try flag(value, label))
        case "contains": return .rangeHas(try operand(value, label))
        default:
            guard let name = RangeOperator(rawValue: name) else { throw unknown(label) }
            guard case .object(let fields) = value else { throw .nullArgument(label) }
            return .range(
                name,
                RangeOperand(
                    lower: try bound(fields["lower"], "\(label).lower"),
                    upper: try bound(fields["upper"], "\(label).upper"),
                    isLowerInclusive: try flag(fields["lowerInclusive"] ?? .null, "\(label).lowerInclusive"),
                    isUpperInclusive: try flag(fields["upperInclusive"] ?? .null, "\(label).upperInclusive")
                )
            )
        }
    }

    /// `nil` for a bound that is left out or null: the range is open there.
    private func bound(_ value: ArgumentValue?, _ label: String) throws(ArgumentError) -> Operand? {
        switch value {
        case nil, .null?: nil
        case let value?: try operand(value, label)
        }
    }

    private func flag(_ value: ArgumentValue, _ label: String) throws(ArgumentError) -> Bool {
        guard case .boolean(let flag) = value else { throw .nullArgument(label) }
        return flag
    }

    private func operand(_ value: ArgumentValue, _ label: String) throws(ArgumentError) -> Operand {
        try OperandReader(label: label).single(value)
    }

    private func operands(_ value: ArgumentValue, _ label: String) throws(ArgumentError) -> Operand {
        try OperandReader(label: label).list(value)
    }

    private func unknown(_ label: String) -> ArgumentError {
        ArgumentError("\(label) is not an operator of this filter")
    }
}

extension ArgumentError {
    static func nullArgument(_ label: String) -> ArgumentError {
        ArgumentError("\(label) must not be null: leave it out to filter nothing, or use isNull to find missing values")
    }
}
