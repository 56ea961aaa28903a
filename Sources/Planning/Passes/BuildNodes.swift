import GraphQLLanguage
import GraphQLSchema
import Mapping
import OrderedCollections

extension TreeBuilder {
    /// `node(id:)`
    func node(_ merged: MergedField, definition: FieldType) -> FieldNode.Content {
        let values = arguments.arguments(of: merged.field, definition: definition)
        guard case .scalar(let source)? = values["id"] else { return .constant(Array("null".utf8)) }
        guard let node = node(source, label: "id", merged: merged) else { return .constant(Array("null".utf8)) }
        return .single(node)
    }

    /// `nodes(ids:)`: a statement for each id, since each can be of another type.
    func nodes(_ merged: MergedField, definition: FieldType) -> FieldNode.Content {
        let values = arguments.arguments(of: merged.field, definition: definition)
        let sources: [ScalarSource]
        switch values["ids"] {
        case .scalars(let path)?:
            guard case .list(let elements)? = path.resolve(in: variables) else { return .nodes([]) }
            sources = elements.indices.map { .variable(path.appending(.index($0))) }
        case .list(let elements)?:
            sources = elements.compactMap { if case .scalar(let source) = $0 { source } else { nil } }
        default: sources = []
        }
        guard sources.count <= Self.maximumNodes else {
            let error = ArgumentError(
                "ids has \(sources.count) ids, but may have at most \(Self.maximumNodes); ask for them in parts",
                code: .limitExceeded
            )
            return .single(.failure(error))
        }
        return .nodes(sources.enumerated().map { node($1, label: "ids[\($0)]", merged: merged) })
    }

    private static let maximumNodes = 100

    /// The row that an id names, or `nil` where no entity has its type name.
    private func node(
        _ source: ScalarSource,
        label: String,
        merged: MergedField
    ) -> Result<RowSetNode, ArgumentError>? {
        guard case .string(let text)? = source.resolve(in: variables), let identifier = NodeIdentifier(text) else {
            return .failure(ArgumentError("\(label) is not the nodeId of anything here"))
        }
        let entity = model.entities.first { $0.typeName == identifier.typeName && $0.fields["nodeId"] != nil }
        guard let entity, entity.key.count == identifier.key.count else { return nil }
        return .success(
            RowSetNode(
                rows: RowSelection(
                    entity: entity,
                    relation: nil,
                    filter: .all(
                        entity.key.enumerated().map { place, column in
                            let operand = Operand(value: .nodeKey(source, place: place), label: label)
                            return .comparison(column, .binary(.eq, operand))
                        }
                    )
                ),
                object: object(entity, merged.selectionSets)
            )
        )
    }
}
