import GraphQLLanguage
import GraphQLSchema
import Mapping
import OrderedCollections

/// Aggregates and groups of rows.
extension TreeBuilder {
    /// `projectsAggregate(where:, distinctOn:)`
    func aggregate(
        of entity: Entity,
        relation: Relation?,
        merged: MergedField,
        definition: FieldType
    ) -> Result<GroupsNode, ArgumentError> {
        let values = arguments.arguments(of: merged.field, definition: definition)
        return Result { () throws(ArgumentError) -> GroupsNode in
            var rows = try selection(of: entity, relation: relation, values)
            rows.distinct = try distinct(values["distinctOn"], of: entity)
            let fields = GroupFieldsBuilder(tree: self, entity: entity, keys: [], rows: rows)
            return GroupsNode(
                rows: rows,
                keys: [],
                fields: try fields.fields(merged.selectionSets, on: definition.type.namedType)
            )
        }
    }

    /// `projectsGroupBy(by:, where:, having:, orderBy:, limit:, offset:, rollup:)`
    func groups(
        of entity: Entity,
        relation: Relation?,
        merged: MergedField,
        definition: FieldType
    ) -> Result<GroupsNode, ArgumentError> {
        let values = arguments.arguments(of: merged.field, definition: definition)
        return Result { () throws(ArgumentError) -> GroupsNode in
            let rows = try selection(of: entity, relation: relation, values)
            let reader = GroupsReader(model: model, entity: entity)
            let type = definition.type.namedType
            let keys = try reader.keys(values["by"], label: "by") {
                SelectedKeysReader(tree: self, entity: entity).keys(merged.selectionSets, on: type)
            }
            let fields = GroupFieldsBuilder(tree: self, entity: entity, keys: keys, rows: rows)
            var isTotal = false
            if case .boolean(true)? = values["rollup"] { isTotal = true }
            return GroupsNode(
                rows: rows,
                keys: keys,
                having: try values["having"].flatMap { $0.isNull ? nil : $0 }.map { value throws(ArgumentError) in
                    try AggregateConditionReader(entity: entity).read(value, label: "having")
                } ?? .all([]),
                ordering: try reader.ordering(values["orderBy"], keys: keys, label: "orderBy"),
                limit: try RowCount(values["limit"], label: "limit"),
                offset: try RowCount(values["offset"], label: "offset"),
                hasTotal: isTotal,
                fields: try fields.fields(merged.selectionSets, on: type)
            )
        }
    }
}

/// Resolves the fields of an aggregate or of a group.
struct GroupFieldsBuilder {
    let tree: TreeBuilder
    let entity: Entity
    let keys: [GroupKey]
    /// The rows of all groups.
    let rows: RowSelection

    /// A wrapper that turns a measure into the value that the field asks for.
    private typealias Form = (Measure) -> GroupValue

    /// The fields of `ProjectAggregate` or `ProjectBucket`. A field that cannot be answered, because of an argument or
    /// because it is a key that the rows are not grouped by, costs the nearest field that may be null.
    ///
    /// - Throws: where that is the aggregate or the group itself.
    func fields(_ selectionSets: [SelectionSet], on typeName: String) throws(ArgumentError) -> [GroupField] {
        try collect(selectionSets, on: typeName) { merged, definition throws(ArgumentError) in
            let type = definition.type.namedType
            switch definition.name {
            case "key": return try .object(key(merged.selectionSets, on: type, owner: entity, path: []), presence: nil)
            case "isTotal": return .value(.isTotal)
            case "rank": return .value(.rank)
            case "nodes": return .rows(try nodes(merged, definition: definition))
            case "shareOfTotal":
                return .object(try measures(merged, on: type, as: GroupValue.share), presence: nil)
            case "previous":
                return .object(try measures(merged, on: type, as: GroupValue.previous), presence: .hasPrevious)
            case "change":
                return .object(try measures(merged, on: type, as: GroupValue.change), presence: .hasPrevious)
            case "growth":
                return .object(try measures(merged, on: type, as: GroupValue.growth), presence: .hasPrevious)
            case "runningTotal":
                return .object(try measures(merged, on: type, as: GroupValue.runningTotal), presence: nil)
            default: return try measure(merged, definition: definition, as: GroupValue.measure)
            }
        }
    }

    /// - Throws: the error of a field that must not be null.
    private func collect(
        _ selectionSets: [SelectionSet],
        on typeName: String,
        _ content: (MergedField, FieldType) throws(ArgumentError) -> GroupField.Content
    ) throws(ArgumentError) -> [GroupField] {
        var fields: [GroupField] = []
        for merged in tree.collector.collect(selectionSets, on: typeName) {
            let name = merged.field.name.text
            guard let definition = tree.model.schema.field(named: name, on: typeName) else { continue }
            let fieldContent: GroupField.Content
            do throws(ArgumentError) {
                fieldContent = name == "__typename" ? .constant(quoted(typeName)) : try content(merged, definition)
            } catch {
                guard !definition.type.isNonNull else { throw error }
                fieldContent = .failure(error)
            }
            fields.append(
                GroupField(
                    responseKey: merged.responseKey,
                    isNonNull: definition.type.isNonNull,
                    offset: merged.field.span.start,
                    content: fieldContent
                )
            )
        }
        return fields
    }

    private func measures(
        _ merged: MergedField,
        on typeName: String,
        as form: @escaping Form
    ) throws(ArgumentError) -> [GroupField] {
        try collect(merged.selectionSets, on: typeName) { merged, definition throws(ArgumentError) in
            try measure(merged, definition: definition, as: form)
        }
    }

    /// `count`, or the object of a function's results.
    private func measure(
        _ merged: MergedField,
        definition: FieldType,
        as form: @escaping Form
    ) throws(ArgumentError) -> GroupField.Content {
        let reader = AggregateReader(entity: entity)
        let function = definition.name
        if let count = reader.count(named: function) { return .value(form(.aggregate(count))) }
        let fraction = try fraction(merged, definition: definition)
        let results = try collect(merged.selectionSets, on: definition.type.namedType) {
            inner,
            definition throws(ArgumentError) in
            if let bounds = entity.traits.bounds, let bound = SumBoundField(rawValue: definition.name) {
                return .value(form(.bound(bounds, isLower: bound == .isLowerBound)))
            }
            let label = "\(function).\(definition.name)"
            var aggregate = try reader.aggregate(function, field: definition.name, label: label)
            aggregate.fraction = fraction
            return .value(form(.aggregate(aggregate)))
        }
        return .object(results, presence: nil)
    }

    /// The fields of a sum that tell what it bounds.
    private enum SumBoundField: String {
        case isLowerBound, isUpperBound
    }

    private func fraction(_ merged: MergedField, definition: FieldType) throws(ArgumentError) -> Operand? {
        guard !definition.arguments.isEmpty else { return nil }
        let values = tree.arguments.arguments(of: merged.field, definition: definition)
        let operand = try OperandReader(label: "p").single(values["p"] ?? .null)
        // Looked at now, since only a plan can tell which field has the error.
        if case .scalar(let source) = operand.value, let value = source.resolve(in: tree.variables) {
            _ = try ParameterText.encode(value, as: .fraction, label: "p")
        }
        return operand
    }

    private func nodes(_ merged: MergedField, definition: FieldType) throws(ArgumentError) -> RowSetNode {
        let values = tree.arguments.arguments(of: merged.field, definition: definition)
        var selection = rows
        selection.ordering = try tree.ordering(values["orderBy"], of: entity)
        selection.page = try tree.slice(values)
        return RowSetNode(rows: selection, object: tree.object(entity, merged.selectionSets))
    }

    // MARK: Keys

    private func key(
        _ selectionSets: [SelectionSet],
        on typeName: String,
        owner: Entity,
        path: [Relation]
    ) throws(ArgumentError) -> [GroupField] {
        let names = path.map(\.fieldName)
        return try collect(selectionSets, on: typeName) { merged, definition throws(ArgumentError) in
            let name = definition.name
            let type = definition.type.namedType
            switch owner.fields[name] {
            case .column(let column)?:
                if let place = keys.firstIndex(where: { $0.isValue(of: name, at: names) }) {
                    return .value(.key(place))
                }
                return .value(.common(GroupKey(path: path, owner: owner, column: column, form: .value)))
            case .toOne(let relation)?:
                let target = tree.model[relation.target]
                let fields = try key(merged.selectionSets, on: type, owner: target, path: path + [relation])
                return .object(fields, presence: nil)
            default: return .object(try special(name, merged, on: type, path: names), presence: nil)
            }
        }
    }

    /// The fields below `bucket` and `part` of a key.
    private func special(
        _ name: String,
        _ merged: MergedField,
        on typeName: String,
        path: [String]
    ) throws(ArgumentError) -> [GroupField] {
        try collect(merged.selectionSets, on: typeName) { merged, definition throws(ArgumentError) in
            let field = definition.name
            let part = tree.arguments.arguments(of: merged.field, definition: definition)["part"]
            let place = try place(of: "\(name).\(field)", at: path) { key in
                guard key.isAt(path), key.column.fieldName == field, key.special == name else { return false }
                guard case .enum(let wanted)? = part, case .part(let part) = key.form else { return true }
                return part.rawValue == wanted
            }
            guard name == "bucket" else { return .value(.key(place)) }
            let bounds = try collect(merged.selectionSets, on: definition.type.namedType) {
                _,
                definition throws(ArgumentError) in
                .value(.keyBound(place, isUpper: definition.name == "upper"))
            }
            return .object(bounds, presence: .key(place))
        }
    }

    private func place(
        of name: String,
        at path: [String],
        where matches: (GroupKey) -> Bool
    ) throws(ArgumentError) -> Int {
        let places = keys.indices.filter { matches(keys[$0]) }
        let label = (["key"] + path + [name]).joined(separator: ".")
        guard let place = places.first else {
            throw ArgumentError("\(label) is not what the rows are grouped by: add it to `by`")
        }
        guard places.count == 1 else {
            throw ArgumentError("\(label) stands for several parts: say which with the argument `part`")
        }
        return place
    }
}
