package import JSON
internal import OrderedCollections

extension EntityDataModel {
    /// `$metadata` in JSON, which exists from version 4.01 on: for those who ask for it by name.
    ///
    /// - Source: OData CSDL JSON v4.01.
    package func csdlJSON() -> JSONValue {
        var schema: OrderedDictionary<String, JSONValue> = [:]
        for type in entityTypes { schema[type.name] = type.json }
        schema[containerName] = container
        return .object([
            "$Version": .string("4.01"),
            "$EntityContainer": .string("\(Self.namespace).\(containerName)"),
            Self.namespace: .object(schema),
        ])
    }

    private var container: JSONValue {
        var sets: OrderedDictionary<String, JSONValue> = ["$Kind": .string("EntityContainer")]
        for type in entityTypes {
            var bindings: OrderedDictionary<String, JSONValue> = [:]
            for relation in type.relations {
                bindings[relation.name] = entityTypes.first { $0.name == relation.target }.map { .string($0.entitySet) }
            }
            var set: OrderedDictionary<String, JSONValue> = [
                "$Collection": .boolean(true), "$Type": .string("\(Self.namespace).\(type.name)"),
            ]
            if !bindings.isEmpty { set["$NavigationPropertyBinding"] = .object(bindings) }
            sets[type.entitySet] = .object(set)
        }
        return .object(sets)
    }

    /// The list of entity sets on the service root.
    ///
    /// - Parameters:
    ///   - root: The absolute URL of the service root, with its slash at the end.
    ///   - metadata: How much of it the answer carries.
    /// - Source: OData JSON Format v4.01 §5 Service Document.
    package func serviceDocument(root: String, metadata: MetadataLevel) -> JSONValue {
        var document: OrderedDictionary<String, JSONValue> = [:]
        // Without it Power Query takes the answer for no OData at all; so it stands at every level but `none`.
        if metadata != .none { document["@odata.context"] = .string(root + "$metadata") }
        document["value"] = .array(
            entityTypes.map { type in
                .object([
                    "name": .string(type.entitySet), "kind": .string("EntitySet"), "url": .string(type.entitySet),
                ])
            }
        )
        return .object(document)
    }
}

extension EntityDataModel.EntityType {
    fileprivate var json: JSONValue {
        var members: OrderedDictionary<String, JSONValue> = [
            "$Kind": .string("EntityType"), "$Key": .array(key.map { .string($0) }),
        ]
        for property in properties { members[property.name] = property.json }
        for relation in relations { members[relation.name] = relation.json }
        members.describe(description)
        return .object(members)
    }
}

extension EntityDataModel.Property {
    fileprivate var json: JSONValue {
        var members: OrderedDictionary<String, JSONValue> = ["$Type": .string(type.name.qualified)]
        // Left out, the standard's defaults hold: a text that is not null.
        if type.name == .string { members["$Type"] = nil }
        if isNullable { members["$Nullable"] = .boolean(true) }
        members["$MaxLength"] = type.maxLength.map { .number(String($0)) }
        members["$Precision"] = type.precision.map { .number(String($0)) }
        if case .digits(let count)? = type.scale { members["$Scale"] = .number(String(count)) }
        members.describe(description)
        return .object(members)
    }
}

extension EntityDataModel.NavigationProperty {
    fileprivate var json: JSONValue {
        var members: OrderedDictionary<String, JSONValue> = ["$Kind": .string("NavigationProperty")]
        if isCollection { members["$Collection"] = .boolean(true) }
        members["$Type"] = .string("\(EntityDataModel.namespace).\(target)")
        if !isCollection, isNullable { members["$Nullable"] = .boolean(true) }
        members["$Partner"] = partner.map { .string($0) }
        if !constraints.isEmpty {
            var pairs: OrderedDictionary<String, JSONValue> = [:]
            for constraint in constraints { pairs[constraint.property] = .string(constraint.referencedProperty) }
            members["$ReferentialConstraint"] = .object(pairs)
        }
        members.describe(description)
        return .object(members)
    }
}

extension OrderedDictionary<String, JSONValue> {
    fileprivate mutating func describe(_ text: String?) {
        guard let text else { return }
        self["@" + CoreVocabulary.description] = .string(text)
    }
}
