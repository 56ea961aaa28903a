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
            case .column(let column):
                let comparisons = try ComparisonReader(type: column.type).comparisons(value, label: label)
                let parts = comparisons.map { Predicate.comparison(column, $0) }
                return parts.count == 1 ? parts[0] : .all(parts)
            case .toOne(let relation):
                return .toOne(relation, try read(value, on: model[relation.target], label: label))
            case .toMany(let relation): return try quantified(value, over: relation, label: label)
            case .aggregate(let relation): return try aggregate(value, of: relation, label: label)
            case .oneOf, .nodeID, .connection, .groups: break
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

    /// `figuresAggregate: {where: {…}, count: {gt: 3}}`
    private func aggregate(
        _ value: ArgumentValue,
        of relation: Relation,
        label: String
    ) throws(ArgumentError) -> Predicate {
        guard case .object(var fields) = value else { throw .nullArgument(label) }
        let target = model[relation.target]
        var filter = Predicate.always
        if let inner = fields.removeValue(forKey: "where"), !inner.isNull {
            filter = try read(inner, on: target, label: "\(label).where")
        }
        guard !fields.isEmpty else { return .always }
        let condition = try AggregateConditionReader(entity: target).read(.object(fields), label: label)
        return .aggregate(relation, of: filter, condition)
    }
}
