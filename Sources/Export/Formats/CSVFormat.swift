import Execution

/// Writes CSV: a header, lines that end in CRLF, UTF-8. NULL is nothing, an empty text `""`.
///
/// - Source: RFC 4180.
struct CSVFormat: RowFormat {
    let flattening: Flattening
    let options: ExportOptions

    func begin(_ output: inout OutputBuffer) {
        if options.hasByteOrderMark { output.append("\u{FEFF}") }
        for (index, column) in flattening.columns.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            let name = Array(column.name.utf8)
            name.withUnsafeBufferPointer { CSVField.write($0, into: &output) }
        }
        output.append("\r\n")
    }

    func append(_ rows: FlatRows, to output: inout OutputBuffer) throws(RowFailure) {
        var scratch = OutputBuffer(capacity: 256)
        for flatRow in 0..<rows.batch.count {
            for index in flattening.cells.indices {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                let cell = flattening.cells[index]
                switch try rows.value(cell, flatRow) {
                case .null: break
                case .bytes(let bytes, let field):
                    guard write(bytes, cell.kind, field: field, scratch: &scratch, into: &output) else {
                        throw flattening.unrepresentable(cell)
                    }
                case .computed(let source):
                    let (bytes, isJSON) = rows.text(cell, flatRow, source: source)
                    bytes.withUnsafeBufferPointer { bytes in
                        if isJSON { writeUnquoted(bytes, into: &output) } else { write(text: bytes, into: &output) }
                    }
                }
            }
            output.append(UInt8(ascii: "\r"))
            output.append(UInt8(ascii: "\n"))
        }
    }

    /// Writes a value; false where its type cannot represent it.
    @inline(__always)
    private func write(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ kind: FlatColumn.Kind,
        field: Int,
        scratch: inout OutputBuffer,
        into output: inout OutputBuffer
    ) -> Bool {
        switch kind {
        case .plainText: write(text: bytes, into: &output)
        case .boolean: output.append(bytes.first == UInt8(ascii: "t") ? "true" : "false")
        case .number, .float:
            // `NaN` and the infinities end in no digit.
            guard let last = bytes.last, last >= UInt8(ascii: "0"), last <= UInt8(ascii: "9") else { return false }
            output.append(bytes)
        case .text, .date, .timestamp, .json:
            scratch.truncate(to: 0)
            guard flattening.encoder.encode(bytes, field: field, into: &scratch) else { return false }
            scratch.withBytes { json in
                if kind == .json { CSVField.write(json, into: &output) } else { writeUnquoted(json, into: &output) }
            }
        }
        return true
    }

    /// Writes JSON; a string without its quotes. Such strings have no escapes: they are names, dates and digits.
    private func writeUnquoted(_ json: UnsafeBufferPointer<UInt8>, into output: inout OutputBuffer) {
        guard json.count >= 2, json.first == UInt8(ascii: "\"") else { return CSVField.write(json, into: &output) }
        CSVField.write(UnsafeBufferPointer(rebasing: json[1..<(json.count - 1)]), into: &output)
    }

    @inline(__always)
    private func write(text bytes: UnsafeBufferPointer<UInt8>, into output: inout OutputBuffer) {
        if options.guardsFormulas, let first = bytes.first, CSVField.beginsFormula(first) {
            CSVField.write(guarded: bytes, into: &output)
        } else {
            CSVField.write(bytes, into: &output)
        }
    }
}
