package import JSON

extension JSONValue {
    /// The value on several lines, as golden files keep it: what fits in 100 columns stays on one line.
    package func lines(indentation: String = "") -> String {
        let compact = String(decoding: serialized(), as: UTF8.self)
        guard compact.count + indentation.count > 100 else { return compact }
        let inner = indentation + "  "
        switch self {
        case .array(let elements):
            let parts = elements.map { inner + $0.lines(indentation: inner) }
            return "[\n" + parts.joined(separator: ",\n") + "\n\(indentation)]"
        case .object(let members):
            let parts = members.map { key, value in
                inner + String(decoding: JSONValue.string(key).serialized(), as: UTF8.self) + ": "
                    + value.lines(indentation: inner)
            }
            return "{\n" + parts.joined(separator: ",\n") + "\n\(indentation)}"
        case .null, .boolean, .number, .string: return compact
        }
    }
}
