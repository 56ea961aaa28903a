import Mapping
import OData

/// `$select` and `$expand`.
extension ODataTranslator {
    /// An entity with the properties and relations that are asked for.
    ///
    /// - Parameter leading: fields before them.
    func object(
        of type: EntityDataModel.EntityType,
        _ options: QueryOptions,
        leading: [FieldNode] = []
    ) throws(ODataError) -> ObjectNode {
        let names = try selectedNames(of: type, options)
        var fields = leading
        for property in type.properties where names?.contains(property.name) ?? true {
            fields.append(
                field(property.name, property.content(exactNumbersAsText: question.exactNumbersAsText))
            )
        }
        for item in try expanded(of: type, options) { fields += try self.fields(of: item) }
        return ObjectNode(entity: model[type.entity], fields: fields)
    }

    /// The names in `$select`; `nil` for every property.
    private func selectedNames(
        of type: EntityDataModel.EntityType,
        _ options: QueryOptions
    ) throws(ODataError) -> Set<String>? {
        guard let items = options.select else { return nil }
        var names: Set<String> = []
        var hasAll = false
        for item in items {
            guard case .path(let path) = item else {
                hasAll = true
                continue
            }
            guard path.count == 1, let name = path.first else {
                throw ODataError(.unsupported, "Paths in $select are not supported.", at: path.first?.position)
            }
            // A relation in $select stands for its link, which minimal metadata leaves out.
            guard type.properties.contains(where: { $0.name == name.text }) || type.relation(named: name.text) != nil
            else { throw ODataError(.malformed, "\(type.name) has no property of this name.", at: name.position) }
            names.insert(name.text)
        }
        return hasAll ? nil : names
    }

    /// A relation to expand, with its target.
    private struct Expanded {
        let item: ExpandItem
        let relation: EntityDataModel.NavigationProperty
        let target: EntityDataModel.EntityType
    }

    private func expanded(
        of type: EntityDataModel.EntityType,
        _ options: QueryOptions
    ) throws(ODataError) -> [Expanded] {
        var list: [Expanded] = []
        for item in options.expand {
            let relations: [EntityDataModel.NavigationProperty]
            switch item.target {
            case .all: relations = type.relations
            case .path(let path):
                guard path.count == 1, let name = path.first else {
                    throw ODataError(
                        .unsupported,
                        "Paths in $expand are not supported: nest $expand.",
                        at: item.position
                    )
                }
                guard let relation = type.relation(named: name.text) else {
                    throw ODataError(.malformed, "\(type.name) has no relation of this name.", at: name.position)
                }
                relations = [relation]
            }
            for relation in relations {
                guard let target = metadata.entityTypes.first(where: { $0.name == relation.target }) else { continue }
                guard !list.contains(where: { $0.relation.name == relation.name }) else {
                    throw ODataError(.malformed, "\(relation.name) is expanded twice.", at: item.position)
                }
                list.append(Expanded(item: item, relation: relation, target: target))
            }
        }
        return list
    }

    /// Refuses to expand more relations than a request may, before anything is made of them: `*` inside `*` is soon all.
    func checkExpansion(of type: EntityDataModel.EntityType, _ options: QueryOptions) throws(ODataError) {
        var remaining = Self.maximumExpansions
        try countExpansion(of: type, options, &remaining)
    }

    private func countExpansion(
        of type: EntityDataModel.EntityType,
        _ options: QueryOptions,
        _ remaining: inout Int
    ) throws(ODataError) {
        for expanded in try expanded(of: type, options) {
            remaining -= 1
            guard remaining >= 0 else {
                throw ODataError(
                    .limitExceeded,
                    "More than \(Self.maximumExpansions) relations are expanded.",
                    at: expanded.item.position
                )
            }
            try countExpansion(of: expanded.target, expanded.item.options, &remaining)
        }
    }

    /// Whether an entity comes with lists.
    func expandsLists(_ type: EntityDataModel.EntityType, _ options: QueryOptions) throws(ODataError) -> Bool {
        for expanded in try expanded(of: type, options) {
            if expanded.relation.isCollection { return true }
            if try expandsLists(expanded.target, expanded.item.options) { return true }
        }
        return false
    }

    private func fields(of expanded: Expanded) throws(ODataError) -> [FieldNode] {
        let (item, relation, target) = (expanded.item, expanded.relation, expanded.target)
        let options = item.options
        guard options.levels == nil, options.apply == nil, options.compute.isEmpty, item.form != .references else {
            throw ODataError(
                .unsupported,
                "$levels, $apply, $compute and $ref in $expand are not supported.",
                at: item.position
            )
        }
        guard relation.isCollection else {
            guard options.filter == nil, options.search == nil, options.orderBy.isEmpty, options.top == nil,
                options.skip == nil, options.count == nil, item.form == .entities
            else {
                throw ODataError(
                    .unsupported,
                    "\(relation.name) leads to one entity: only $select and $expand are supported in its $expand.",
                    at: item.position
                )
            }
            return [field(relation.name, .toOne(relation.relation, try object(of: target, options)))]
        }
        var rows = RowSelection(entity: model[target.entity], relation: relation.relation)
        rows.filter = try filter(options, in: ODataScope(target))
        let count = field(relation.name + "@odata.count", .count(rows))
        guard item.form == .entities else {
            guard options.orderBy.isEmpty, options.top == nil, options.skip == nil, options.select == nil,
                options.expand.isEmpty, options.count == nil
            else {
                throw ODataError(
                    .malformed,
                    "After /$count in $expand only $filter and $search can stand.",
                    at: item.position
                )
            }
            return [count]
        }
        rows.ordering = try ordering(options.orderBy, in: ODataScope(target))
        if options.top != nil || options.skip != nil {
            rows.page = .slice(limit: options.top.map(RowCount.literal), offset: options.skip.map(RowCount.literal))
        }
        let list = field(
            relation.name,
            .list(.success(RowSetNode(rows: rows, object: try object(of: target, options))))
        )
        return options.count == true ? [count, list] : [list]
    }

    // MARK: Context

    /// `(name,city(name))` behind the entity set in a context; empty where nothing is selected.
    ///
    /// - Source: OData v4.01 Part 1: Protocol §10.8 Collection of Projected Entities.
    func selection(of type: EntityDataModel.EntityType, _ options: QueryOptions) throws(ODataError) -> String {
        var parts: [String] = []
        if let names = try selectedNames(of: type, options) {
            parts = type.properties.map(\.name).filter { names.contains($0) }
        }
        var nested: [String] = []
        for expanded in try expanded(of: type, options) {
            let inner = try selection(of: expanded.target, expanded.item.options)
            if !inner.isEmpty { nested.append(expanded.relation.name + inner) }
        }
        if parts.isEmpty, !nested.isEmpty, options.select == nil { parts = ["*"] }
        parts += nested
        return parts.isEmpty ? "" : "(\(parts.joined(separator: ",")))"
    }
}

extension EntityDataModel.EntityType {
    func relation(named name: String) -> EntityDataModel.NavigationProperty? {
        relations.first { $0.name == name }
    }

    func property(named name: String) -> EntityDataModel.Property? {
        properties.first { $0.name == name }
    }
}
