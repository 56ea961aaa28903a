import GraphQLLanguage
import Planning
import Postgres

/// Values that rows have in common.
extension ResponseEncoder {
    /// Writes the object of the one row that belongs to a row, or the one for no row.
    mutating func related(_ instruction: Instruction, row: Int, of parent: ResultRows?) -> Bool {
        let (rowSet, absent) = program.related[Int(instruction.operand)]
        guard let found = rows(of: Int(rowSet), instruction, row: row, of: parent) else { return false }
        guard let row = found.range.first else { return object(absent, row: -1, of: nil) }
        return object(program.rowObjects[Int(rowSet)], row: row, of: found.rows)
    }

    /// Writes a number, or reports the units that it mixes.
    mutating func measure(_ instruction: Instruction, row: Int, of rows: ResultRows?) -> Bool {
        let (value, units) = program.measures[Int(instruction.operand)]
        if let mixed = rows?.bytes(row, Int(units)) {
            let list = String(decoding: mixed.prefix(300), as: UTF8.self)
            return null(instruction, because: .mixedUnits(list))
        }
        guard let rows, let bytes = rows.bytes(row, Int(value.column)) else { return null(instruction, because: nil) }
        if ScalarEncoder.encode(bytes, by: value, program: program, into: &output) { return true }
        return null(instruction, because: FieldFailure(message: Self.unrepresentable, code: .internal))
    }

    /// Writes how many rows there are on all pages, or how exact that is.
    mutating func count(_ instruction: Instruction, row: Int, of parent: ResultRows?) -> Bool {
        let (rowSet, form) = program.counts[Int(instruction.operand)]
        path.append(.key(program.fields[Int(instruction.field)].responseKey))
        let found = rows(of: Int(rowSet), instruction, row: row, of: parent)
        path.removeLast()
        guard let found else {
            if !instruction.isNonNull { output.append("null") }
            return !instruction.isNonNull
        }
        let bytes = found.range.first.flatMap { found.rows.bytes($0, 0) }
        switch (form, bytes) {
        case (.number, let bytes?): output.append(bytes)
        case (.number, nil), (.planRows, nil): output.append("0")
        case (.planRows, let bytes?): output.append(Array(PlanEstimate.rows(in: bytes).utf8))
        case (.mode, let bytes?): ScalarEncoder.text(bytes, into: &output)
        case (.mode(let absent), nil): output.append(absent)
        }
        return true
    }
}

extension FieldFailure {
    /// - Parameter units: their names, separated.
    static func mixedUnits(_ units: String) -> FieldFailure {
        FieldFailure(
            message: "The rows have several units (\(units)), which cannot be put into one number: filter to one unit, "
                + "group by it, or use a field that is converted to a base unit within one dimension",
            code: .badUserInput
        )
    }
}

/// What `EXPLAIN (FORMAT JSON)` expects.
///
/// - Source: PostgreSQL manual §14.1 Using EXPLAIN.
enum PlanEstimate {
    /// The first `"Plan Rows"`, which is that of the topmost node; 0 where there is none.
    static func rows(in plan: UnsafeBufferPointer<UInt8>) -> String {
        let name = Array("\"Plan Rows\":".utf8)
        guard plan.count > name.count else { return "0" }
        for start in 0..<(plan.count - name.count) where plan[start] == name[0] {
            guard plan[start..<(start + name.count)].elementsEqual(name) else { continue }
            let digits = plan[(start + name.count)...]
                .drop { $0 == UInt8(ascii: " ") }
                .prefix { ScalarEncoder.isDigit($0) }
            return digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self)
        }
        return "0"
    }
}
