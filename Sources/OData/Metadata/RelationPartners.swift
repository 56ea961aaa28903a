internal import Mapping

/// Finds for each relation the one that leads back.
enum RelationPartners {
    /// The types with their partners, each of which names the other.
    ///
    /// - Source: OData CSDL XML v4.01 §8.4 Partner Navigation Property.
    static func pair(_ types: [EntityDataModel.EntityType]) -> [EntityDataModel.EntityType] {
        var relations = types.map(\.relations)
        for source in types.indices {
            for index in relations[source].indices where relations[source][index].partner == nil {
                let relation = relations[source][index].relation
                guard let target = types.firstIndex(where: { $0.entity == relation.target }) else { continue }
                let back = relations[target].indices.first { candidate in
                    let isItself = target == source && candidate == index
                    return !isItself && relations[target][candidate].partner == nil
                        && relations[target][candidate].relation.isReverse(of: relation)
                }
                guard let back else { continue }
                relations[source][index].partner = relations[target][back].name
                relations[target][back].partner = relations[source][index].name
            }
        }
        return zip(types, relations).map { type, relations in
            EntityDataModel.EntityType(
                entity: type.entity,
                name: type.name,
                entitySet: type.entitySet,
                description: type.description,
                key: type.key,
                properties: type.properties,
                relations: relations
            )
        }
    }
}

extension Relation {
    /// Whether the relation joins the same columns from the other side.
    fileprivate func isReverse(of other: Relation) -> Bool {
        guard source == other.target, target == other.source else { return false }
        switch (through, other.through) {
        case (nil, nil):
            return Set(pairs.map(\.reversed)) == Set(other.pairs)
        case (let table?, let otherTable?):
            return table.table == otherTable.table && Set(pairs.map(\.reversed)) == Set(otherTable.pairs)
                && Set(table.pairs.map(\.reversed)) == Set(other.pairs)
        default:
            return false
        }
    }
}

extension Relation.Pair {
    fileprivate var reversed: Relation.Pair { Relation.Pair(local: foreign, foreign: local) }
}
