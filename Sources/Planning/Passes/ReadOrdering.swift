import Mapping
import OrderedCollections

/// Reads `orderBy` arguments of lists of rows.
struct OrderingReader {
    let model: Model

    /// The orderings in their order, most significant first.
    ///
    /// - Throws: where an element is null or names what can't be sorted by.
    func read(_ value: ArgumentValue, on entity: Entity, label: String) throws(ArgumentError) -> [Ordering] {
        guard case .list(let elements) = value else { throw .nullOrdering(label) }
        var orderings: [Ordering] = []
        for (index, element) in elements.enumerated() {
            orderings += try read(element, on: entity, path: [], label: "\(label)[\(index)]")
        }
        return orderings
    }

    private func read(
        _ value: ArgumentValue,
        on entity: Entity,
        path: [Relation],
        label: String
    ) throws(ArgumentError) -> [Ordering] {
        let (name, inner) = try value.onlyField(label)
        switch (entity.fields[name], inner) {
        case (.column(let column)?, .enum(let direction)):
            guard let direction = Ordering.Direction(rawValue: direction) else { break }
            return [Ordering(path: path, owner: entity, term: .column(column), direction: direction)]
        case (.toOne(let relation)?, .object):
            return try read(inner, on: model[relation.target], path: path + [relation], label: "\(label).\(name)")
        case (.aggregate(let relation)?, .object):
            let target = model[relation.target]
            return try related(inner, relation, on: entity, path: path, target: target, label: "\(label).\(name)")
        default: break
        }
        throw ArgumentError("\(label).\(name) is not something to order \(entity.typeName) by")
    }

    /// `figuresAggregate: {where: {…}, max: {value: DESC}}`: a term for each aggregate, in the order of the schema, since
    /// the fields of an input object have none of their own.
    private func related(
        _ value: ArgumentValue,
        _ relation: Relation,
        on entity: Entity,
        path: [Relation],
        target: Entity,
        label: String
    ) throws(ArgumentError) -> [Ordering] {
        guard case .object(var fields) = value else { throw .nullOrdering(label) }
        let filter = fields.removeValue(forKey: "where").flatMap { $0.isNull ? nil : $0 }
        let predicate = try filter.map { value throws(ArgumentError) in
            try PredicateReader(model: model).read(value, on: target, label: "\(label).where")
        }
        let reader = AggregateOrderReader(entity: target)
        var orderings: [Ordering] = []
        for (name, field) in fields where !field.isNull {
            let (aggregate, direction) = try reader.read(.object([name: field]), label: label)
            orderings.append(
                Ordering(
                    path: path,
                    owner: entity,
                    term: .aggregate(relation, of: predicate ?? .always, aggregate),
                    direction: direction,
                    filterText: filter?.text ?? ""
                )
            )
        }
        return orderings
    }
}

/// Reads an order by an aggregate: `{count: DESC}`, `{sum: {value: DESC}}`.
struct AggregateOrderReader {
    let entity: Entity

    /// - Throws: where there is no such aggregate.
    func read(
        _ value: ArgumentValue,
        label: String
    ) throws(ArgumentError) -> (aggregate: Aggregate, direction: Ordering.Direction) {
        let (function, inner) = try value.onlyField(label)
        let reader = AggregateReader(entity: entity)
        if let count = reader.count(named: function) {
            return (count, try inner.direction("\(label).\(function)"))
        }
        let (field, direction) = try inner.onlyField("\(label).\(function)")
        let place = "\(label).\(function).\(field)"
        return (try reader.aggregate(function, field: field, label: place), try direction.direction(place))
    }
}

extension ArgumentValue {
    /// The only field of a `@oneOf` input; coercion has made sure of exactly one that is not null.
    func onlyField(_ label: String) throws(ArgumentError) -> (name: String, value: ArgumentValue) {
        guard case .object(let fields) = self, let (name, value) = fields.elements.first else {
            throw .nullOrdering(label)
        }
        return (name, value)
    }

    /// A direction to sort in.
    func direction(_ label: String) throws(ArgumentError) -> Ordering.Direction {
        guard case .enum(let name) = self, let direction = Ordering.Direction(rawValue: name) else {
            throw .nullOrdering(label)
        }
        return direction
    }
}

extension ArgumentError {
    static func nullOrdering(_ label: String) -> ArgumentError {
        ArgumentError("\(label) must not be null: leave it out for the order of the key")
    }
}
