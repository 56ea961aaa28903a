import GraphQLLanguage
import Planning
import Postgres

/// Pages of rows and their cursors.
extension ResponseEncoder {
    /// Writes the rows of a page as a list.
    mutating func page(_ instruction: Instruction, row: Int, of parent: ResultRows?) -> Bool {
        let (page, object) = program.pages[Int(instruction.operand)]
        guard let found = rows(of: page.rowSet, instruction, row: row, of: parent) else { return false }
        let shown = page.size.rows(in: found.range, of: found.rows)
        return elements(of: object, in: shown, isBackward: page.isBackward, of: found.rows)
    }

    /// Writes what is asked about a page.
    mutating func pageFact(_ instruction: Instruction, row: Int, of parent: ResultRows?) -> Bool {
        let (page, fact) = program.pageFacts[Int(instruction.operand)]
        path.append(.key(program.fields[Int(instruction.field)].responseKey))
        defer { path.removeLast() }
        guard let found = rows(of: page.rowSet, instruction, row: row, of: parent) else {
            if !instruction.isNonNull { output.append("null") }
            return !instruction.isNonNull
        }
        let shown = page.size.rows(in: found.range, of: found.rows)
        switch fact {
        case .hasMore(let beyond):
            let hasMore = shown.upperBound < found.range.upperBound
            return flag(hasMore, orAnyRowIn: beyond, instruction, row: row, of: parent)
        case .hasRows(let rowSet):
            return flag(false, orAnyRowIn: rowSet, instruction, row: row, of: parent)
        case .startCursor(let plan), .endCursor(let plan):
            let isStart = if case .startCursor = fact { true } else { false }
            guard let row = isStart == page.isBackward ? shown.last : shown.first else {
                output.append("null")
                return true
            }
            return cursor(plan, row: row, of: found.rows)
        }
    }

    private mutating func flag(
        _ flag: Bool,
        orAnyRowIn rowSet: Int?,
        _ instruction: Instruction,
        row: Int,
        of parent: ResultRows?
    ) -> Bool {
        var flag = flag
        if !flag, let rowSet {
            guard let found = rows(of: rowSet, instruction, row: row, of: parent) else { return false }
            flag = !found.range.isEmpty
        }
        output.append(flag ? "true" : "false")
        return true
    }

    /// Writes the link to the next page, or takes back its key where there is none.
    mutating func nextLink(_ instruction: Instruction, row: Int, of parent: ResultRows?) -> Bool {
        let (page, plan, prefix) = program.nextLinks[Int(instruction.operand)]
        guard let found = rows(of: page.rowSet, instruction, row: row, of: parent) else { return false }
        let shown = page.size.rows(in: found.range, of: found.rows)
        guard shown.count < found.range.count, let last = shown.last else {
            output.truncate(to: output.count - Int(instruction.key.count))
            return true
        }
        output.append(UInt8(ascii: "\""))
        write(program.texts, prefix, skipping: 0)
        cursorText(plan, row: last, of: found.rows)
        output.append(UInt8(ascii: "\""))
        return true
    }

    /// Writes the cursor of a row as a JSON string.
    mutating func cursor(_ plan: CursorPlan, row: Int, of rows: ResultRows) -> Bool {
        output.append(UInt8(ascii: "\""))
        cursorText(plan, row: row, of: rows)
        output.append(UInt8(ascii: "\""))
        return true
    }

    /// Writes the cursor of a row; see ``Planning/Cursor`` for its form.
    private mutating func cursorText(_ plan: CursorPlan, row: Int, of rows: ResultRows) {
        var writer = Base64URLWriter()
        writer.write(Cursor.version, into: &output)
        for shift in [24, 16, 8, 0] as [UInt32] {
            writer.write(UInt8(truncatingIfNeeded: plan.signature >> shift), into: &output)
        }
        for column in plan.columns {
            guard let bytes = rows.bytes(row, column) else {
                writer.write(0, into: &output)
                continue
            }
            var length = bytes.count + 1
            while length >= 0x80 {
                writer.write(UInt8(length & 0x7f) | 0x80, into: &output)
                length >>= 7
            }
            writer.write(UInt8(length), into: &output)
            for byte in bytes { writer.write(byte, into: &output) }
        }
        writer.finish(into: &output)
    }
}

extension PagePlan.Size {
    /// The rows of a page that the response shows, without the one more that was read.
    func rows(in range: Range<Int>, of rows: ResultRows) -> Range<Int> {
        let size: Int?
        switch self {
        case .all: size = nil
        case .literal(let count): size = count
        case .column(let column):
            size = range.first.flatMap { rows.bytes($0, column) }.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
        case .last(let last, let first):
            let shown = first.rows(in: range, of: rows)
            let count = last.rows(in: range, of: rows).count
            return max(shown.lowerBound, shown.upperBound - count)..<shown.upperBound
        }
        return size.map { range.lowerBound..<min(range.upperBound, range.lowerBound + $0) } ?? range
    }
}

/// Writes bytes as base64url without padding.
///
/// - Source: RFC 4648 §5 and §3.2.
struct Base64URLWriter {
    private var group: UInt32 = 0
    private var bits = 0

    init() {}

    mutating func write(_ byte: UInt8, into output: inout OutputBuffer) {
        group = group << 8 | UInt32(byte)
        bits += 8
        while bits >= 6 {
            bits -= 6
            output.append(Self.character(UInt8(truncatingIfNeeded: group >> UInt32(bits)) & 0x3f))
        }
    }

    mutating func finish(into output: inout OutputBuffer) {
        guard bits > 0 else { return }
        output.append(Self.character(UInt8(truncatingIfNeeded: group << UInt32(6 - bits)) & 0x3f))
        bits = 0
    }

    private static func character(_ value: UInt8) -> UInt8 {
        switch value {
        case 62: UInt8(ascii: "-")
        case 63: UInt8(ascii: "_")
        default: Base64Encoder.character(value)
        }
    }
}
