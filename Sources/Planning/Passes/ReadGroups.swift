import GraphQLLanguage
import GraphQLSchema
import Mapping
import OrderedCollections

/// Reads what rows are grouped by, and in which order groups come.
struct GroupsReader {
    let model: Model
    /// Of the rows that are grouped.
    let entity: Entity

    /// The keys in the order of `by`, and without `by` those that are selected: each once, and none that is `false`.
    /// Without a key there is one group of all rows.
    ///
    /// - Throws: where one is null, or is given twice with different ranges, or there are too many.
    func keys(
        _ value: ArgumentValue?,
        label: String,
        selected: () -> [GroupKey]
    ) throws(ArgumentError) -> [GroupKey] {
        guard case .list(let elements)? = value else { return try different(selected()) }
        guard elements.count <= Self.maximumKeys else {
            throw ArgumentError("\(label) may have at most \(Self.maximumKeys) fields", code: .limitExceeded)
        }
        var keys: [GroupKey] = []
        for (index, element) in elements.enumerated() {
            let label = "\(label)[\(index)]"
            guard let key = try key(element, on: entity, path: [], label: label) else { continue }
            guard keys.contains(where: { $0.isSameField(as: key) }) else {
                keys.append(key)
                continue
            }
            if case .bucket = key.form { throw ArgumentError("\(label) stands in `by` already") }
        }
        return keys
    }

    private static let maximumKeys = 16

    /// Each of the selected keys once, since it may be selected under several aliases.
    private func different(_ selected: [GroupKey]) throws(ArgumentError) -> [GroupKey] {
        var keys: [GroupKey] = []
        for key in selected where !keys.contains(where: { $0.isSameField(as: key) }) {
            guard keys.count < Self.maximumKeys else {
                throw ArgumentError(
                    "Without `by` at most \(Self.maximumKeys) fields can be selected below key",
                    code: .limitExceeded
                )
            }
            keys.append(key)
        }
        return keys
    }

    /// `nil` for a field that is `false`: rows are not grouped by it.
    private func key(
        _ value: ArgumentValue,
        on owner: Entity,
        path: [Relation],
        label: String
    ) throws(ArgumentError) -> GroupKey? {
        let (name, inner) = try value.onlyField(label)
        let place = "\(label).\(name)"
        switch (owner.fields[name], inner) {
        case (.column(let column)?, .boolean(let isKey)):
            return isKey ? GroupKey(path: path, owner: owner, column: column, form: .value) : nil
        case (.toOne(let relation)?, .object):
            return try key(inner, on: model[relation.target], path: path + [relation], label: place)
        default: break
        }
        let (field, option) = try inner.onlyField(place)
        guard case .column(let column)? = owner.fields[field] else {
            throw ArgumentError("\(place).\(field) is not something to group \(entity.typeName) by")
        }
        let form = try form(option, label: "\(place).\(field)")
        if case .part(let part) = form, !part.applies(to: column) {
            throw ArgumentError("\(place).\(field): a date has no HOUR")
        }
        return GroupKey(path: path, owner: owner, column: column, form: form)
    }

    private func form(_ value: ArgumentValue, label: String) throws(ArgumentError) -> GroupKey.Form {
        switch value {
        case .enum(let name):
            guard let part = DatePart(rawValue: name) else { break }
            return .part(part)
        case .object(let fields):
            let width = try OperandReader(label: "\(label).width").single(fields["width"] ?? .null)
            switch fields["offset"] {
            case nil, .null?: return .bucket(width: width, offset: nil)
            case let offset?:
                return .bucket(width: width, offset: try OperandReader(label: "\(label).offset").single(offset))
            }
        default: break
        }
        throw ArgumentError("\(label) is not something to group \(entity.typeName) by")
    }

    /// The order of groups.
    ///
    /// - Throws: where a term is null, or a key that the rows are not grouped by.
    func ordering(
        _ value: ArgumentValue?,
        keys: [GroupKey],
        label: String
    ) throws(ArgumentError) -> [GroupOrdering] {
        guard let value, !value.isNull else { return [] }
        guard case .list(let elements) = value else { throw .nullOrdering(label) }
        var orderings: [GroupOrdering] = []
        for (index, element) in elements.enumerated() {
            let label = "\(label)[\(index)]"
            let (name, inner) = try element.onlyField(label)
            if name == "key" {
                orderings += try keyOrdering(inner, on: entity, path: [], keys: keys, label: "\(label).key")
            } else {
                let (aggregate, direction) = try AggregateOrderReader(entity: entity).read(element, label: label)
                orderings.append(GroupOrdering(term: .aggregate(aggregate), direction: direction))
            }
        }
        return orderings
    }

    private func keyOrdering(
        _ value: ArgumentValue,
        on owner: Entity,
        path: [String],
        keys: [GroupKey],
        label: String
    ) throws(ArgumentError) -> [GroupOrdering] {
        let (name, inner) = try value.onlyField(label)
        let places: [Int]
        switch (owner.fields[name], inner) {
        case (.toOne(let relation)?, .object):
            let target = model[relation.target]
            return try keyOrdering(inner, on: target, path: path + [name], keys: keys, label: "\(label).\(name)")
        case (.column?, .enum):
            places = keys.indices.filter { keys[$0].isValue(of: name, at: path) }
            return try orderings(places, inner, label: "\(label).\(name)")
        default:
            let (field, direction) = try inner.onlyField("\(label).\(name)")
            places = keys.indices.filter {
                keys[$0].isAt(path) && keys[$0].column.fieldName == field && keys[$0].special == name
            }
            return try orderings(places, direction, label: "\(label).\(name).\(field)")
        }
    }

    private func orderings(
        _ places: [Int],
        _ direction: ArgumentValue,
        label: String
    ) throws(ArgumentError) -> [GroupOrdering] {
        guard !places.isEmpty else {
            throw ArgumentError("\(label) is not what the rows are grouped by: add it to `by`")
        }
        let direction = try direction.direction(label)
        return places.map { GroupOrdering(term: .key($0), direction: direction) }
    }
}

extension GroupKey {
    /// Whether the key is reached by these fields.
    func isAt(_ names: [String]) -> Bool {
        path.map(\.fieldName) == names
    }

    /// Whether the key is the value of a field reached by these fields.
    func isValue(of name: String, at names: [String]) -> Bool {
        guard case .value = form else { return false }
        return isAt(names) && column.fieldName == name
    }

    /// The field of the key type that holds keys of this form; `nil` for plain values.
    var special: String? {
        switch form {
        case .value: nil
        case .part: "part"
        case .bucket: "bucket"
        }
    }

    /// Whether the answer could not tell the two apart.
    fileprivate func isSameField(as other: GroupKey) -> Bool {
        guard isAt(other.path.map(\.fieldName)), column.fieldName == other.column.fieldName else { return false }
        return switch (form, other.form) {
        case (.value, .value), (.bucket, .bucket): true
        case (.part(let part), .part(let other)): part == other
        default: false
        }
    }
}
