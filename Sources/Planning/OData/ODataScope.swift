import Mapping
import OData

/// Where the paths of an expression begin.
struct ODataScope {
    let type: EntityDataModel.EntityType
    /// The lambda variable that stands for the instance; `nil` outside of `any` and `all`.
    var variable: String?
    /// Whether the instance is that of the request's own collection, which `$it` stands for.
    let isOfRequest: Bool
    /// The scopes around `any` or `all`, the innermost first, and how many steps their instances are away: see
    /// ``Predicate/outer(_:_:)``.
    private var around: [(scope: ODataScope, steps: Int)] = []

    init(_ type: EntityDataModel.EntityType, isOfRequest: Bool = false) {
        self.type = type
        self.isOfRequest = isOfRequest
    }

    /// The scope inside `any` or `all` over the entities of a type that a path leads to.
    func inside(_ target: EntityDataModel.EntityType, behind member: ODataMember, variable: String) -> ODataScope {
        var scope = ODataScope(target)
        scope.variable = variable
        let steps = (member.outerSteps > 0 ? 1 : 0) + member.relations.count + 1
        scope.around = [(self, steps)] + around.map { ($0.scope, $0.steps + steps) }
        return scope
    }

    /// This scope and those around, the innermost first.
    var all: [(scope: ODataScope, steps: Int)] { [(self, 0)] + around }
}

/// What a path in an expression leads to.
struct ODataMember {
    /// To the instance where the path begins, where that is not the innermost one.
    var outerSteps = 0
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
        let (beginning, outerSteps) = try beginning(path.root, &segments, scope)
        var type = beginning.type
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
                    return ODataMember(
                        outerSteps: outerSteps,
                        relations: relations,
                        end: .property(property, column),
                        position: position
                    )
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
                    outerSteps: outerSteps,
                    relations: relations,
                    end: .collection(relation.relation, target, tail),
                    position: position
                )
            case .count, .any, .all:
                throw ODataError(.malformed, "$count, any and all stand after a collection.", at: segment.position)
            }
        }
        return ODataMember(outerSteps: outerSteps, relations: relations, end: .entity, position: position)
    }

    /// Where a path begins: at a lambda variable, which is taken off the segments, else at the instance of the outermost
    /// scope, which `$it` stands for too where it is the request's own.
    ///
    /// - Source: OData v4.01 Part 2: URL Conventions §5.1.1.13 Lambda Operators, §5.1.1.14.4 `$it`.
    private func beginning(
        _ root: MemberPath.Root,
        _ segments: inout ArraySlice<MemberPath.Segment>,
        _ scope: ODataScope
    ) throws(ODataError) -> (scope: ODataScope, steps: Int) {
        let position = segments.first?.position
        let scopes = scope.all
        switch root {
        case .service, .this:
            throw ODataError(.unsupported, "\(root.rawValue) is not supported.", at: position)
        case .it:
            guard let own = scopes.last, own.scope.isOfRequest else {
                throw ODataError(.unsupported, "\(root.rawValue) is not supported here.", at: position)
            }
            return own
        case .implicit:
            if case .name(let name, nil)? = segments.first?.kind,
                let named = scopes.first(where: { $0.scope.variable == name })
            {
                segments = segments.dropFirst()
                return named
            }
            return scopes.last ?? (scope, 0)
        }
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
