/// What names one entity of a set: `(1)`, `(id=1)` or `(city='x',year=2023)`.
///
/// - Source: OData v4.01 Part 2: URL Conventions §4.3.1 Canonical URL.
package struct KeyPredicate: Sendable, Hashable {
    /// One part without a name, or parts that all have one.
    package let parts: [Part]

    package struct Part: Sendable, Hashable {
        /// `nil` where the key has one part and the URL gives only its value.
        package let name: String?
        package let value: Value
        /// Where the part begins in the URL after the service root.
        package let position: Int
    }

    package enum Value: Sendable, Hashable {
        case literal(Literal)
        case parameterAlias(String)
    }
}

extension KeyPredicate: CustomStringConvertible {
    package var description: String {
        let texts = parts.map { part in
            let value =
                switch part.value {
                case .literal(let literal): literal.description
                case .parameterAlias(let name): "@\(name)"
                }
            return part.name.map { "\($0)=\(value)" } ?? value
        }
        return "(\(texts.joined(separator: ",")))"
    }
}
