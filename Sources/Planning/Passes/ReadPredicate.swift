import Mapping
import OrderedCollections

/// Reads `where` arguments as predicates.
struct PredicateReader {
    let model: Model

    /// The condition that a `where` object states about rows of `entity`.
    ///
    /// - Throws: where an operator is null or a name is unknown.
    func read(_ value: ArgumentValue, on entity: Entity, label: String) throws(ArgumentError) -> Predicate {
        guard case .object(let fields) = value else { throw .nullArgument(label) }
        var parts: [Predicate] = []
        for (name, field) in fields {
            parts.append(try read(field, named: name, on: entity, label: "\(label).\(name)"))
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private func read(
        _ value: ArgumentValue,
        named name: String,
        on entity: Entity,
        label: String
    ) throws(ArgumentError) -> Predicate {
        if let field = entity.fields[name] {
            switch field {
            case .column(let column): return try comparisons(value, on: column, label: label)
            case .toOne(let relation):
                return .toOne(relation, try read(value, on: model[relation.target], label: label))
            case .toMany(let relation): return try quantified(value, over: relation, label: label)
            case .oneOf, .nodeID: break
            }
        }
        switch name {
        case "and": return .all(try list(value, on: entity, label: label))
        case "or": return .any(try list(value, on: entity, label: label))
        case "not": return .not(try read(value, on: entity, label: label))
        default: throw ArgumentError("\(label) is not a field of \(entity.typeName)")
        }
    }

    private func list(_ value: ArgumentValue, on entity: Entity, label: String) throws(ArgumentError) -> [Predicate] {
        guard case .list(let elements) = value else { throw .nullArgument(label) }
        var predicates: [Predicate] = []
        for (index, element) in elements.enumerated() {
            predicates.append(try read(element, on: entity, label: "\(label)[\(index)]"))
        }
        return predicates
    }

    private func quantified(
        _ value: ArgumentValue,
        over relation: Relation,
        label: String
    ) throws(ArgumentError) -> Predicate {
        guard case .object(let fields) = value else { throw .nullArgument(label) }
        var parts: [Predicate] = []
        for (name, inner) in fields {
            guard let quantifier = Predicate.Quantifier(rawValue: name) else {
                throw ArgumentError("\(label).\(name) is not one of some, none and every")
            }
            let predicate = try read(inner, on: model[relation.target], label: "\(label).\(name)")
            parts.append(.toMany(relation, quantifier, predicate))
        }
        return .all(parts)
    }

    private func comparisons(
        _ value: ArgumentValue,
        on column: Column,
        label: String
    ) throws(ArgumentError) -> Predicate {
        guard case .object(let operators) = value else { throw .nullArgument(label) }
        var parts: [Predicate] = []
        for (name, operand) in operators {
            parts.append(.comparison(column, try comparison(name, operand, on: column, label: "\(label).\(name)")))
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private func comparison(
        _ name: String,
        _ value: ArgumentValue,
        on column: Column,
        label: String
    ) throws(ArgumentError) -> Comparison {
        switch name {
        case "isNull":
            guard case .boolean(let flag) = value else { throw .nullArgument(label) }
            return .isNull(flag)
        case "in", "notIn":
            return .member(try OperandReader(column: column, label: label).list(value), negated: name == "notIn")
        case "startsWith": return .pattern(try operand(value, column, label), .startsWith, caseInsensitive: false)
        case "endsWith": return .pattern(try operand(value, column, label), .endsWith, caseInsensitive: false)
        case "contains": return .pattern(try operand(value, column, label), .contains, caseInsensitive: false)
        case "icontains": return .pattern(try operand(value, column, label), .contains, caseInsensitive: true)
        default:
            guard let binary = Comparison.BinaryOperator(rawValue: name) else {
                throw ArgumentError("\(label) is not an operator of \(column.fieldName)")
            }
            return .binary(binary, try operand(value, column, label))
        }
    }

    private func operand(_ value: ArgumentValue, _ column: Column, _ label: String) throws(ArgumentError) -> Operand {
        try OperandReader(column: column, label: label).single(value)
    }
}

extension ArgumentError {
    static func nullArgument(_ label: String) -> ArgumentError {
        ArgumentError("\(label) must not be null: leave it out to filter nothing, or use isNull to find missing values")
    }
}
