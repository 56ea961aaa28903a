import GraphQLSchema
import Mapping
import OData

/// The entities that a resource path leads to, as a selection of rows.
///
/// Each step is a condition on the rows at its end: `Cities(1)/projects` are the projects that the relation leads to from
/// the city with the key 1.
struct ODataPathWalk {
    private(set) var type: EntityDataModel.EntityType
    var rows: RowSelection
    /// The property at the end.
    private(set) var property: EntityDataModel.Property?
    /// The rows before the last relation, of which there has to be one.
    private(set) var owner: RowSelection?

    /// - Throws: ``ODataError`` for a key that is no value of its property's type.
    init(_ path: ResolvedPath, translator: ODataTranslator) throws(ODataError) {
        guard case .entitySet(let first)? = path.steps.first else {
            throw ODataError(.notFound, "A path begins with an entity set.")
        }
        type = first
        rows = RowSelection(entity: translator.model[first.entity], relation: nil)
        for step in path.steps.dropFirst() {
            switch step {
            case .entitySet: throw ODataError(.notFound, "An entity set stands at the beginning of a path only.")
            case .property(let property): self.property = property
            case .relation(let relation, let target):
                owner = rows
                let from = rows.filter
                type = target
                rows = RowSelection(entity: translator.model[target.entity], relation: nil)
                rows.filter = .reached(relation.relation, from: from)
            case .key(let values):
                var parts = [rows.filter]
                for value in values { parts.append(try Self.condition(value, translator)) }
                rows.filter = .all(parts)
            }
        }
    }

    private static func condition(
        _ key: ResolvedPath.KeyValue,
        _ translator: ODataTranslator
    ) throws(ODataError) -> Predicate {
        let literal: Literal?
        switch key.value {
        case .literal(let value): literal = value
        case .parameterAlias(let name):
            if case .literal(let value)? = translator.question.request.aliases[name]?.kind {
                literal = value
            } else {
                literal = nil
            }
        }
        guard let literal, let column = key.property.column else {
            throw ODataError(.malformed, "The key property \(key.property.name) has no literal as its value.")
        }
        guard let value = literal.value(for: column.type.kind) else {
            guard literal.isNumber, ScalarType(column.type.kind)?.isNumber == true else {
                throw ODataError(
                    .malformed,
                    "\(literal) is no value of the key property \(key.property.name), which is an "
                        + "\(key.property.type.name.qualified)."
                )
            }
            // A number that no row can have.
            return .any([])
        }
        return .comparison(column, .binary(.eq, Operand(constant: value, label: key.property.name)))
    }
}

extension Operand {
    /// A value that the request has written.
    init(constant: InputValue, label: String) {
        self.init(value: .scalar(.constant(constant)), label: label)
    }
}
