import Execution

/// Rows as a table for a terminal, its columns aligned by what characters take on the screen.
struct TextTable {
    private let columns: [FlatColumn]
    private var lines: [[String]] = []
    private var widths: [Int]

    init(_ flattening: Flattening) {
        columns = flattening.columns
        widths = columns.map { DisplayWidth.of($0.name.utf8) }
    }

    /// - Throws: ``RowFailure`` where a value is missing or cannot be written.
    mutating func append(_ rows: FlatRows) throws(RowFailure) {
        for flatRow in 0..<rows.batch.count {
            var line: [String] = []
            for (index, cell) in rows.flattening.cells.enumerated() {
                let text = try rows.cellText(cell, flatRow) ?? []
                line.append(
                    String(decoding: text.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
                )
                widths[index] = max(widths[index], DisplayWidth.of(text))
            }
            lines.append(line)
        }
    }

    /// The table; numbers stand at the right of their columns.
    var text: String {
        let header = line(columns.map(\.name))
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
        return ([header, rule] + lines.map(line)).joined(separator: "\n") + "\n"
    }

    private func line(_ cells: [String]) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() {
            if index > 0 { line += "  " }
            let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(cell.utf8)))
            let isNumber = columns[index].kind == .number || columns[index].kind == .float
            line += isNumber ? padding + cell : cell + padding
        }
        while line.last == " " { line.removeLast() }
        return line
    }
}
