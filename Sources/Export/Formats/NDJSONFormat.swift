import Execution
import JSON

/// Writes one JSON object for each flat row, each on a line of its own: `{"name":"…","industry.name":"…"}`.
struct NDJSONFormat: RowFormat {
    private let flattening: Flattening
    /// For each column what stands before its value: `,"industry.name":`, in the first a brace for the comma.
    private let keys: [[UInt8]]

    init(_ flattening: Flattening) {
        self.flattening = flattening
        keys = flattening.columns.enumerated().map { index, column in
            var key: [UInt8] = [UInt8(ascii: index == 0 ? "{" : ",")]
            JSONWriter.append(string: column.name, to: &key)
            key.append(UInt8(ascii: ":"))
            return key
        }
    }

    func begin(_ output: inout OutputBuffer) {}

    func append(_ rows: FlatRows, to output: inout OutputBuffer) throws(RowFailure) {
        for flatRow in 0..<rows.batch.count {
            for index in flattening.cells.indices {
                output.append(keys[index])
                let cell = flattening.cells[index]
                switch try rows.value(cell, flatRow) {
                case .null: output.append("null")
                case .bytes(let bytes, let field):
                    guard flattening.encoder.encode(bytes, field: field, into: &output) else {
                        throw flattening.unrepresentable(cell)
                    }
                case .computed(let source):
                    let (bytes, isJSON) = rows.text(cell, flatRow, source: source)
                    if isJSON { output.append(bytes) } else { output.append(Self.quoted(bytes)) }
                }
            }
            output.append("}\n")
        }
    }

    private static func quoted(_ text: [UInt8]) -> [UInt8] {
        var json: [UInt8] = []
        JSONWriter.append(string: String(decoding: text, as: UTF8.self), to: &json)
        return json
    }
}
