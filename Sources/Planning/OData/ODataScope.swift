import Mapping
import OData

/// Where the paths of an expression begin.
struct ODataScope {
    let type: EntityDataModel.EntityType
    /// The lambda variable that stands for the instance; `nil` outside of `any` and `all`.
    var variable: String?
    /// Whether the instance is that of the request's own collection, which `$it` stands for.
    let isOfRequest: Bool

    init(_ type: EntityDataModel.EntityType, isOfRequest: Bool = false) {
        self.type = type
        self.isOfRequest = isOfRequest
    }

    /// The scope inside `any` or `all` over entities of a type.
    func inside(_ target: EntityDataModel.EntityType, variable: String?) -> ODataScope {
        var scope = ODataScope(target)
        // Without a name nothing inside can be meant.
        scope.variable = variable ?? ""
        return scope
    }
}

/// What a path in an expression leads to.
struct ODataMember {
    /// Relations to one, from the instance on.
    var relations: [Relation] = []
    let end: End
    let position: Int?

    enum End {
        case property(EntityDataModel.Property, Column)
        case entity
        case collection(Relation, EntityDataModel.EntityType, Tail)
    }

    enum Tail {
        case none
        case count(filter: Expression?, search: SearchExpression?)
        case any(MemberPath.Lambda?)
        case all(MemberPath.Lambda)
    }
}

extension ODataExpressions {
    /// Finds the names of a path.
    func member(_ path: MemberPath, in scope: ODataScope) throws(ODataError) -> ODataMember {
        var segments = path.segments[...]
        let position = segments.first?.position
        switch path.root {
        case .service: throw ODataError(.unsupported, "$root is not supported.", at: position)
        case .this:
            throw ODataError(.unsupported, "$this is not supported.", at: position)
        case .it where !scope.isOfRequest:
            throw ODataError(.unsupported, "\(path.root.rawValue) is not supported here.", at: position)
        case .it: break
        case .implicit:
            if let variable = scope.variable { try enter(variable, &segments, scope) }
        }
        var type = scope.type
        var relations: [Relation] = []
        while let segment = segments.popFirst() {
            switch segment.kind {
            case .typeCast(let name):
                guard name == "\(EntityDataModel.namespace).\(type.name)" else {
                    throw ODataError(.malformed, "Entities here are not of this type.", at: segment.position)
                }
            case .name(let name, let key):
                guard key == nil else {
                    throw ODataError(.unsupported, "Keys in expressions are not supported.", at: segment.position)
                }
                if let property = type.property(named: name), let column = property.column {
                    guard segments.isEmpty else {
                        throw ODataError(.malformed, "A property has nothing behind it.", at: segment.position)
                    }
                    return ODataMember(relations: relations, end: .property(property, column), position: position)
                }
                guard let relation = type.relation(named: name),
                    let target = metadata.entityTypes.first(where: { $0.name == relation.target })
                else {
                    throw ODataError(.malformed, "\(type.name) has no property of this name.", at: segment.position)
                }
                guard relation.isCollection else {
                    relations.append(relation.relation)
                    type = target
                    continue
                }
                let tail = try tail(&segments, target)
                return ODataMember(
                    relations: relations,
                    end: .collection(relation.relation, target, tail),
                    position: position
                )
            case .count, .any, .all:
                throw ODataError(.malformed, "$count, any and all stand after a collection.", at: segment.position)
            }
        }
        return ODataMember(relations: relations, end: .entity, position: position)
    }

    private func enter(
        _ variable: String,
        _ segments: inout ArraySlice<MemberPath.Segment>,
        _ scope: ODataScope
    ) throws(ODataError) {
        guard let first = segments.first, case .name(let name, nil) = first.kind, name == variable else {
            throw ODataError(
                .unsupported,
                "Inside any and all only paths that begin with the variable of the innermost are supported.",
                at: segments.first?.position
            )
        }
        segments = segments.dropFirst()
    }

    private func tail(
        _ segments: inout ArraySlice<MemberPath.Segment>,
        _ target: EntityDataModel.EntityType
    ) throws(ODataError) -> ODataMember.Tail {
        if case .typeCast(let name)? = segments.first?.kind, name == "\(EntityDataModel.namespace).\(target.name)" {
            segments = segments.dropFirst()
        }
        guard let segment = segments.popFirst() else { return .none }
        guard segments.isEmpty else {
            throw ODataError(
                .malformed,
                "Nothing stands after a collection's $count, any or all.",
                at: segment.position
            )
        }
        switch segment.kind {
        case .count(let filter, let search): return .count(filter: filter, search: search)
        case .any(let lambda): return .any(lambda)
        case .all(let lambda): return .all(lambda)
        case .name, .typeCast:
            throw ODataError(
                .malformed,
                "\"/\" after a collection leads to $count, any or all only.",
                at: segment.position
            )
        }
    }
}
