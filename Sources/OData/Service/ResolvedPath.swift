/// A resource path with its names found in the model.
package struct ResolvedPath: Sendable {
    /// At least one; the first is an entity set.
    package let steps: [Step]
    package let ending: DataPath.Ending
    /// The type of the entities that it leads to, or of the one whose property it leads to.
    package let entityType: EntityDataModel.EntityType?
    /// Whether it leads to any number of entities.
    package let isCollection: Bool

    package enum Step: Sendable {
        /// Every entity of a type.
        case entitySet(EntityDataModel.EntityType)
        /// One entity of the collection before it.
        case key([KeyValue])
        /// The related entities of the one entity before it.
        case relation(EntityDataModel.NavigationProperty, EntityDataModel.EntityType)
        /// A value of the one entity before it; the last step.
        case property(EntityDataModel.Property)
    }

    /// A key property and its value.
    package struct KeyValue: Sendable {
        package let property: EntityDataModel.Property
        package let value: KeyPredicate.Value
    }
}

extension EntityDataModel {
    /// Finds the names of a path.
    ///
    /// - Throws: ``ODataError``: not found for a name that the model does not have, malformed for a way that leads
    ///   nowhere.
    /// - Source: OData v4.01 Part 2: URL Conventions §4 Resource Path.
    package func resolve(_ path: DataPath) throws(ODataError) -> ResolvedPath {
        var walk = PathWalk(model: self)
        for segment in path.segments { try walk.take(segment) }
        try walk.check(path.ending, at: path.segments.last?.position)
        return ResolvedPath(
            steps: walk.steps,
            ending: path.ending,
            entityType: walk.type,
            isCollection: walk.isCollection
        )
    }
}

/// A path as far as it was walked.
private struct PathWalk {
    let model: EntityDataModel
    var steps: [ResolvedPath.Step] = []
    /// The type of the entities that the walk is at; `nil` before the first step.
    var type: EntityDataModel.EntityType?
    var isCollection = false
    var isAtProperty = false

    mutating func take(_ segment: DataPath.Segment) throws(ODataError) {
        guard !isAtProperty else {
            throw ODataError(.notFound, "A property has nothing of this name.", at: segment.position)
        }
        guard let type else {
            guard let first = model.entityType(ofSet: segment.name) else {
                throw ODataError(.notFound, "There is no entity set of this name.", at: segment.position)
            }
            enter(first, .entitySet(first), isCollection: true)
            return try take(segment.key, at: segment.position)
        }
        if segment.isTypeCast {
            guard segment.name == "\(EntityDataModel.namespace).\(type.name)" else {
                throw ODataError(.notFound, "Entities here are not of this type.", at: segment.position)
            }
        } else if isCollection {
            throw ODataError(.malformed, "Name one entity by its key before \"/\".", at: segment.position)
        } else if let relation = type.relations.first(where: { $0.name == segment.name }),
            let target = model.entityTypes.first(where: { $0.name == relation.target })
        {
            enter(target, .relation(relation, target), isCollection: relation.isCollection)
        } else if let property = type.properties.first(where: { $0.name == segment.name }) {
            steps.append(.property(property))
            isAtProperty = true
        } else {
            throw ODataError(.notFound, "\(type.name) has no property of this name.", at: segment.position)
        }
        try take(segment.key, at: segment.position)
    }

    private mutating func enter(_ type: EntityDataModel.EntityType, _ step: ResolvedPath.Step, isCollection: Bool) {
        steps.append(step)
        self.type = type
        self.isCollection = isCollection
    }

    private mutating func take(_ key: KeyPredicate?, at position: Int) throws(ODataError) {
        guard let key else { return }
        guard isCollection, !isAtProperty, let type else {
            throw ODataError(.malformed, "A key stands after a collection only.", at: position)
        }
        var values: [ResolvedPath.KeyValue] = []
        for name in type.key {
            guard let property = type.properties.first(where: { $0.name == name }),
                let part = key.parts.first(where: { $0.name == name || ($0.name == nil && type.key.count == 1) })
            else {
                throw ODataError(.malformed, "\(type.name) has the key (\(type.keyForm)).", at: position)
            }
            values.append(ResolvedPath.KeyValue(property: property, value: part.value))
        }
        guard values.count == key.parts.count else {
            throw ODataError(.malformed, "\(type.name) has the key (\(type.keyForm)).", at: position)
        }
        steps.append(.key(values))
        isCollection = false
    }

    func check(_ ending: DataPath.Ending, at position: Int?) throws(ODataError) {
        switch ending {
        case .none: return
        case .count:
            guard isCollection, !isAtProperty else {
                throw ODataError(.malformed, "$count stands after a collection only.", at: position)
            }
        case .reference:
            guard !isAtProperty else {
                throw ODataError(.malformed, "$ref stands after entities only.", at: position)
            }
        case .value:
            guard isAtProperty else {
                throw ODataError(.malformed, "$value stands after a property only.", at: position)
            }
        }
    }
}

extension EntityDataModel.EntityType {
    /// `productId=…,day=…`
    fileprivate var keyForm: String { key.map { "\($0)=…" }.joined(separator: ",") }
}
