import GraphQLLanguage
import GraphQLSchema
import GraphQLValidation
import JSON
import Mapping
import OrderedCollections

/// Resolves the fields of an operation to columns, relations and lists of rows.
struct TreeBuilder {
    let model: Model
    let operation: ValidatedOperation
    let collector: FieldCollector
    let arguments: ArgumentReader
    let variables: CoercedVariables

    init(model: Model, operation: ValidatedOperation, variables: CoercedVariables) {
        self.model = model
        self.operation = operation
        self.variables = variables
        collector = FieldCollector(operation: operation, variables: variables)
        arguments = ArgumentReader(schema: model.schema, variables: variables)
    }

    /// The fields of `data`.
    ///
    /// - Throws: where the answer to an introspection field passes its limit.
    func build() throws(GraphQLError) -> [FieldNode] {
        let typeName = model.schema.queryTypeName
        var nodes: [FieldNode] = []
        for merged in collector.collect([operation.operation.selectionSet], on: typeName) {
            guard let definition = model.schema.field(named: merged.field.name.text, on: typeName) else { continue }
            if let content = try rootContent(merged, definition: definition) {
                nodes.append(FieldNode(merged, definition: definition, content: content))
            }
        }
        return nodes
    }

    private func rootContent(
        _ merged: MergedField,
        definition: FieldType
    ) throws(GraphQLError) -> FieldNode.Content? {
        switch definition.name {
        case "__typename": return .constant(quoted(model.schema.queryTypeName))
        case "__schema", "__type":
            let answer = IntrospectionAnswer(
                schema: model.schema,
                fragments: operation.fragments,
                variables: variables,
                source: operation.source
            )
            return .constant(try answer.value(of: merged.fields).serialized())
        default: break
        }
        switch model.rootFields[definition.name] {
        case .list(let entity)?:
            return .list(rowSet(of: model[entity], relation: nil, merged: merged, definition: definition))
        case .connection(let entity)?:
            return .connection(connection(of: model[entity], relation: nil, merged: merged, definition: definition))
        case .aggregate(let entity)?:
            return .aggregate(aggregate(of: model[entity], relation: nil, merged: merged, definition: definition))
        case .groups(let entity)?:
            return .groups(groups(of: model[entity], relation: nil, merged: merged, definition: definition))
        case .lookup(let entity, let keys)?:
            return .single(lookup(model[entity], by: keys, merged: merged, definition: definition))
        case .search(let entities)?:
            return .search(search(over: entities, merged: merged, definition: definition))
        case .service?: return service(merged, definition: definition)
        case .node?: return node(merged, definition: definition)
        case .nodes?: return nodes(merged, definition: definition)
        case nil: return nil
        }
    }

    func object(_ entity: Entity, _ selectionSets: [SelectionSet]) -> ObjectNode {
        let typeName = entity.typeName
        let fields = collector.collect(selectionSets, on: typeName).compactMap { merged -> FieldNode? in
            guard let definition = model.schema.field(named: merged.field.name.text, on: typeName) else { return nil }
            return content(merged, definition: definition, on: entity).map {
                FieldNode(merged, definition: definition, content: $0)
            }
        }
        return ObjectNode(entity: entity, fields: fields)
    }

    private func content(_ merged: MergedField, definition: FieldType, on entity: Entity) -> FieldNode.Content? {
        if definition.name == "__typename" { return .constant(quoted(entity.typeName)) }
        switch entity.fields[definition.name] {
        case .column(let column)?:
            if case .range = column.type.kind, !column.type.isArray {
                return .range(column, rangeFields(merged, definition: definition))
            }
            return .column(column)
        case .toOne(let relation)?:
            return .toOne(relation, object(model[relation.target], merged.selectionSets))
        case .toMany(let relation)?:
            let target = model[relation.target]
            return .list(rowSet(of: target, relation: relation, merged: merged, definition: definition))
        case .connection(let relation)?:
            let target = model[relation.target]
            return .connection(connection(of: target, relation: relation, merged: merged, definition: definition))
        case .aggregate(let relation)?:
            let target = model[relation.target]
            return .aggregate(aggregate(of: target, relation: relation, merged: merged, definition: definition))
        case .groups(let relation)?:
            let target = model[relation.target]
            return .groups(groups(of: target, relation: relation, merged: merged, definition: definition))
        case .oneOf(let relations)?:
            return .oneOf(relations.map { ($0, object(model[$0.target], merged.selectionSets)) })
        case .nodeID?: return .nodeID(entity)
        case nil: return nil
        }
    }

    /// A list field: `projects(where:, orderBy:, limit:, offset:, distinctOn:)`.
    private func rowSet(
        of entity: Entity,
        relation: Relation?,
        merged: MergedField,
        definition: FieldType
    ) -> Result<RowSetNode, ArgumentError> {
        let values = arguments.arguments(of: merged.field, definition: definition)
        return Result { () throws(ArgumentError) -> RowSetNode in
            var rows = try selection(of: entity, relation: relation, values)
            rows.ordering = try ordering(values["orderBy"], of: entity)
            rows.distinct = try distinct(values["distinctOn"], of: entity)
            rows.page = try slice(values)
            return RowSetNode(rows: rows, object: object(entity, merged.selectionSets))
        }
    }

    /// A field that finds one row by a key: `project(id:)`.
    private func lookup(
        _ entity: Entity,
        by keys: [KeyArgument],
        merged: MergedField,
        definition: FieldType
    ) -> Result<RowSetNode, ArgumentError> {
        let values = arguments.arguments(of: merged.field, definition: definition)
        return Result { () throws(ArgumentError) -> RowSetNode in
            var parts: [Predicate] = []
            for key in keys {
                let operand = try OperandReader(label: key.name).single(values[key.name] ?? .null)
                parts.append(.comparison(key.column, .binary(.eq, operand)))
            }
            return RowSetNode(
                rows: RowSelection(entity: entity, relation: nil, filter: .all(parts)),
                object: object(entity, merged.selectionSets)
            )
        }
    }

    /// `_service { version dataVersion }`.
    private func service(_ merged: MergedField, definition: FieldType) -> FieldNode.Content {
        let typeName = definition.type.namedType
        let fields = collector.collect(merged.selectionSets, on: typeName).map { field in
            let constant: [UInt8]? =
                switch field.field.name.text {
                case "version": quoted(ProductVersion.current)
                case "__typename": quoted(typeName)
                default: nil
                }
            return ServiceFieldNode(
                responseKey: field.responseKey,
                offset: field.field.span.start,
                constant: constant
            )
        }
        return .service(fields, dataVersionTable: model.dataVersionTable)
    }

    private func rangeFields(_ merged: MergedField, definition: FieldType) -> [RangeFieldNode] {
        collector.collect(merged.selectionSets, on: definition.type.namedType).compactMap { field in
            let part: RangeFieldNode.Part
            switch field.field.name.text {
            case "lower": part = .lower
            case "upper": part = .upper
            case "lowerInclusive": part = .lowerInclusive
            case "upperInclusive": part = .upperInclusive
            case "__typename": part = .constant(quoted(definition.type.namedType))
            default: return nil
            }
            return RangeFieldNode(responseKey: field.responseKey, offset: field.field.span.start, part: part)
        }
    }
}

extension FieldNode {
    init(_ merged: MergedField, definition: FieldType, content: Content) {
        self.init(
            responseKey: merged.responseKey,
            isNonNull: definition.type.isNonNull,
            offset: merged.field.span.start,
            content: content
        )
    }
}
