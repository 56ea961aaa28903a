import Execution

extension FlatRows {
    /// A value as a text for people, without quotes around it; `nil` for null.
    ///
    /// - Throws: ``RowFailure`` where a value is missing or its type cannot represent it.
    func cellText(_ cell: FlatCell, _ flatRow: Int) throws(RowFailure) -> [UInt8]? {
        switch try value(cell, flatRow) {
        case .null: return nil
        case .computed(let source):
            let (bytes, isJSON) = text(cell, flatRow, source: source)
            return isJSON ? Self.unquoted(bytes) : bytes
        case .bytes(let bytes, let field):
            if cell.kind == .plainText { return Array(bytes) }
            var json = OutputBuffer(capacity: bytes.count + 16)
            guard flattening.encoder.encode(bytes, field: field, into: &json) else {
                throw flattening.unrepresentable(cell)
            }
            var text: [UInt8] = []
            json.withBytes { text = Array($0) }
            return cell.kind == .json ? text : Self.unquoted(text)
        }
    }

    /// A JSON string without its quotes, other JSON as it is. Such strings have no escapes: they are names, dates, digits.
    private static func unquoted(_ json: [UInt8]) -> [UInt8] {
        json.count >= 2 && json.first == UInt8(ascii: "\"") ? Array(json.dropFirst().dropLast()) : json
    }
}
