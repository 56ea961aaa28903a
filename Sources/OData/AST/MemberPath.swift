/// A way from a value over properties and relations to another: `Supplier/Products/any(p:p/Price gt 5)`.
///
/// Names are identifiers: what they mean (a property, a relation, a lambda variable) the model says later.
///
/// - Source: OData ABNF v4.01, `firstMemberExpr`, `memberExpr`, `propertyPathExpr`.
package struct MemberPath: Sendable, Hashable {
    package let root: Root
    /// Not empty where the root is ``Root/implicit`` or ``Root/service``.
    package let segments: [Segment]

    /// Where a path begins.
    package enum Root: String, Sendable, Hashable {
        /// At the instance that is looked at, or at a lambda variable.
        case implicit = ""
        /// `$it`: at the instance of the request's own collection.
        case it = "$it"
        /// `$this`: at the instance of the innermost collection.
        case this = "$this"
        /// `$root`: at the service.
        case service = "$root"
    }

    package struct Segment: Sendable, Hashable {
        package let kind: Kind
        /// Where it begins in the URL after the service root.
        package let position: Int
    }

    package enum Kind: Sendable, Hashable {
        /// A property, a relation, an entity set after `$root`, or a lambda variable.
        case name(String, key: KeyPredicate?)
        /// A qualified type name: the value seen as that type.
        case typeCast(String)
        /// `/$count`, or `/$count($filter=…;$search=…)`: the last segment.
        case count(filter: Expression?, search: SearchExpression?)
        /// `/any(v:…)`: the last segment; without a lambda, whether there is any element.
        case any(Lambda?)
        /// `/all(v:…)`: the last segment.
        case all(Lambda)
    }

    package struct Lambda: Sendable, Hashable {
        package let variable: String
        package let predicate: Expression
    }
}

extension MemberPath: CustomStringConvertible {
    package var description: String {
        let parts = (root == .implicit ? [] : [root.rawValue]) + segments.map(\.kind.description)
        return parts.joined(separator: "/")
    }
}

extension MemberPath.Kind: CustomStringConvertible {
    package var description: String {
        switch self {
        case .name(let name, let key): name + (key?.description ?? "")
        case .typeCast(let name): name
        case .count(let filter, let search):
            switch [filter.map { "$filter=\($0)" }, search.map { "$search=\($0)" }].compactMap({ $0 }) {
            case []: "$count"
            case let options: "$count(\(options.joined(separator: ";")))"
            }
        case .any(let lambda): "any(\(lambda.map { "\($0.variable):\($0.predicate)" } ?? ""))"
        case .all(let lambda): "all(\(lambda.variable):\(lambda.predicate))"
        }
    }
}
