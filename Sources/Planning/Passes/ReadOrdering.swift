import Mapping
import OrderedCollections

/// Reads `orderBy` arguments.
struct OrderingReader {
    let model: Model

    /// The orderings in their order, most significant first.
    ///
    /// - Throws: where an element is null or names what can't be sorted by.
    func read(_ value: ArgumentValue, on entity: Entity, label: String) throws(ArgumentError) -> [Ordering] {
        guard case .list(let elements) = value else { throw .nullOrdering(label) }
        var orderings: [Ordering] = []
        for (index, element) in elements.enumerated() {
            orderings.append(try read(element, on: entity, path: [], label: "\(label)[\(index)]"))
        }
        return orderings
    }

    private func read(
        _ value: ArgumentValue,
        on entity: Entity,
        path: [Relation],
        label: String
    ) throws(ArgumentError) -> Ordering {
        // Coercion of the @oneOf input has made sure of exactly one field that is not null.
        guard case .object(let fields) = value, let (name, inner) = fields.elements.first else {
            throw .nullOrdering(label)
        }
        switch (entity.fields[name], inner) {
        case (.column(let column)?, .enum(let direction)):
            guard let direction = Ordering.Direction(rawValue: direction) else { break }
            return Ordering(path: path, column: column, direction: direction)
        case (.toOne(let relation)?, .object):
            return try read(inner, on: model[relation.target], path: path + [relation], label: "\(label).\(name)")
        default: break
        }
        throw ArgumentError("\(label).\(name) is not something to order \(entity.typeName) by")
    }
}

extension ArgumentError {
    fileprivate static func nullOrdering(_ label: String) -> ArgumentError {
        ArgumentError("\(label) must not be null: leave it out for the order of the key")
    }
}
