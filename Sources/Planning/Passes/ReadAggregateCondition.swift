import Mapping
import OrderedCollections

/// Reads `having`, and the conditions on aggregates of related rows.
struct AggregateConditionReader {
    /// Of the rows that are aggregated.
    let entity: Entity

    /// The condition that an object of functions states.
    ///
    /// - Throws: where an operator is null or a name is unknown.
    func read(_ value: ArgumentValue, label: String) throws(ArgumentError) -> AggregateCondition {
        guard case .object(let fields) = value else { throw .nullArgument(label) }
        var parts: [AggregateCondition] = []
        for (name, inner) in fields {
            let label = "\(label).\(name)"
            switch name {
            case "and": parts.append(.all(try list(inner, label: label)))
            case "or": parts.append(.any(try list(inner, label: label)))
            case "not": parts.append(.not(try read(inner, label: label)))
            default: parts += try functions(inner, named: name, label: label)
            }
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private func list(_ value: ArgumentValue, label: String) throws(ArgumentError) -> [AggregateCondition] {
        guard case .list(let elements) = value else { throw .nullArgument(label) }
        var conditions: [AggregateCondition] = []
        for (index, element) in elements.enumerated() {
            conditions.append(try read(element, label: "\(label)[\(index)]"))
        }
        return conditions
    }

    private func functions(
        _ value: ArgumentValue,
        named name: String,
        label: String
    ) throws(ArgumentError) -> [AggregateCondition] {
        let reader = AggregateReader(entity: entity)
        if let count = reader.count(named: name) { return try comparisons(value, of: count, label: label) }
        guard case .object(let columns) = value else { throw .nullArgument(label) }
        var parts: [AggregateCondition] = []
        for (field, inner) in columns {
            let label = "\(label).\(field)"
            parts += try comparisons(inner, of: try reader.aggregate(name, field: field, label: label), label: label)
        }
        return parts
    }

    private func comparisons(
        _ value: ArgumentValue,
        of aggregate: Aggregate,
        label: String
    ) throws(ArgumentError) -> [AggregateCondition] {
        try ComparisonReader(type: aggregate.type).comparisons(value, label: label).map { .comparison(aggregate, $0) }
    }
}

/// Finds aggregates by the names that the request calls them by.
struct AggregateReader {
    let entity: Entity

    /// The number of rows, where that is what the name says.
    func count(named name: String) -> Aggregate? {
        name == AggregateFunction.count.rawValue ? Aggregate(.count, of: nil, entity: entity) : nil
    }

    /// A function of a column: `sum` of `value`.
    ///
    /// - Throws: where there is none.
    func aggregate(_ function: String, field: String, label: String) throws(ArgumentError) -> Aggregate {
        guard let function = AggregateFunction(rawValue: function), case .column(let column)? = entity.fields[field],
            let aggregate = Aggregate(function, of: column, entity: entity)
        else { throw ArgumentError("\(label) is not an aggregate of \(entity.typeName)") }
        return aggregate
    }
}
