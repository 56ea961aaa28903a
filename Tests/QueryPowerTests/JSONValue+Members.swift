import JSON
import OrderedCollections

extension JSONValue {
    /// A member of an object, or the element of an array whose place the name is; null where there is none.
    subscript(_ path: String...) -> JSONValue {
        var current = self
        for name in path {
            switch current {
            case .object(let members): current = members[name] ?? .null
            case .array(let elements):
                let place = Int(name) ?? -1
                current = elements.indices.contains(place) ? elements[place] : .null
            default: return .null
            }
        }
        return current
    }

    var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

    var text: String? { if case .string(let text) = self { text } else { nil } }

    /// The codes of the errors of a response.
    var errorCodes: [String] { self["errors"].elements.compactMap { $0["extensions", "code"].text } }
}
