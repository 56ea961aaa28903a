import GraphQLLanguage
import Planning
import Postgres

/// What came of one row set.
enum RowSetResult: Sendable {
    case rows(ResultRows)
    /// It has no rows, because an argument cannot be used or its statement failed.
    case failed(FieldFailure)
}

/// Why a field has no value.
struct FieldFailure: Error, Sendable, Equatable {
    var message: String
    var code: ErrorCode
    var extensions: [String: String] = [:]
}

/// Writes the rows of a plan as the `data` of a response.
///
/// A value that is null where none is allowed removes its parent: the buffer is cut back to where the nearest nullable
/// parent began, and `null` is written there.
///
/// - Source: GraphQL specification (September 2025) §6.4.4 Handling Execution Errors.
struct ResponseEncoder: ~Copyable {
    let program: ResponseProgram
    private let plan: Plan
    private let results: [RowSetResult]
    private var children: [ChildRuns?]
    var path: [ResponsePathElement] = []
    private let maximumErrors: Int

    var output: OutputBuffer
    /// In the order in which they were met; at most `maximumErrors`.
    private(set) var errors: [GraphQLError] = []

    /// - Parameter expectedLength: of the response, in bytes; a guess that saves growing.
    init(
        program: ResponseProgram,
        plan: Plan,
        results: [RowSetResult],
        expectedLength: Int = 4096,
        maximumErrors: Int = 100
    ) {
        output = OutputBuffer(capacity: expectedLength)
        self.program = program
        self.plan = plan
        self.results = results
        self.maximumErrors = maximumErrors
        children = zip(plan.rowSets, results).map { rowSet, result in
            guard let link = rowSet.parent, case .rows(let rows) = result else { return nil }
            return ChildRuns(rows: rows, columns: link.columns, matchesNull: link.matchesNull)
        }
        path.reserveCapacity(32)
    }

    /// Writes the object of `data`, or `null` where an error has removed it.
    mutating func encode() {
        let start = output.count
        if !object(program.root, row: -1, of: nil) {
            output.truncate(to: start)
            output.append("null")
        }
    }

    /// Writes the value of the only field of the root, or `null` where an error has removed it.
    mutating func encodeOnlyValue() {
        let start = output.count
        let range = program.objects[Int(program.root)]
        guard range.count == 1, field(program.instructions[Int(range.start)], row: -1, of: nil) else {
            output.truncate(to: start)
            output.append("null")
            return
        }
    }

    /// The response as written.
    consuming func finish() -> ResponseBuffer {
        output.finish()
    }

    /// Writes an object; returns false where an error has removed it.
    mutating func object(_ index: Int32, row: Int, of rows: ResultRows?) -> Bool {
        let range = program.objects[Int(index)]
        output.append(UInt8(ascii: "{"))
        for offset in 0..<range.count {
            let instruction = program.instructions[Int(range.start + offset)]
            write(program.texts, instruction.key, skipping: offset == 0 ? 1 : 0)
            guard field(instruction, row: row, of: rows) else { return false }
        }
        output.append(UInt8(ascii: "}"))
        return true
    }

    /// Writes the value of a field; returns false where it must not be null but is.
    @inline(__always)
    private mutating func field(_ instruction: Instruction, row: Int, of rows: ResultRows?) -> Bool {
        switch instruction.operation {
        case .constant:
            write(program.texts, program.constants[Int(instruction.operand)], skipping: 0)
            return true
        case .failure: return null(instruction, because: program.failures[Int(instruction.operand)])
        case .object, .oneOf, .singles, .list, .single, .related, .page:
            return composite(instruction, row: row, of: rows)
        case .nodeID:
            return rows.map { nodeID(instruction, row: row, of: $0) } ?? null(instruction, because: nil)
        case .measure: return measure(instruction, row: row, of: rows)
        case .pageFact: return pageFact(instruction, row: row, of: rows)
        case .nextLink: return nextLink(instruction, row: row, of: rows)
        case .count: return count(instruction, row: row, of: rows)
        case .cursor:
            return rows.map { cursor(program.cursors[Int(instruction.operand)], row: row, of: $0) }
                ?? null(instruction, because: nil)
        default:
            guard let rows, let bytes = rows.bytes(row, Int(instruction.column)) else {
                return null(instruction, because: nil)
            }
            if ScalarEncoder.encode(bytes, by: instruction, program: program, into: &output) { return true }
            return null(instruction, because: FieldFailure(message: Self.unrepresentable, code: .internal))
        }
    }

    private mutating func composite(_ instruction: Instruction, row: Int, of rows: ResultRows?) -> Bool {
        let start = output.count
        path.append(.key(program.fields[Int(instruction.field)].responseKey))
        let isWritten: Bool
        switch instruction.operation {
        case .object where instruction.column >= 0 && rows?.bytes(row, Int(instruction.column)) == nil:
            path.removeLast()
            return null(instruction, because: nil)
        case .object: isWritten = object(instruction.operand, row: row, of: rows)
        case .oneOf:
            let choice = program.choices[Int(instruction.operand)].first { rows?.bytes(row, Int($0.column)) != nil }
            guard let choice else {
                path.removeLast()
                return null(instruction, because: nil)
            }
            isWritten = object(choice.object, row: row, of: rows)
        case .singles: isWritten = singles(instruction)
        case .related: isWritten = related(instruction, row: row, of: rows)
        case .page: isWritten = page(instruction, row: row, of: rows)
        default: isWritten = rowSet(Int(instruction.operand), instruction, row: row, of: rows)
        }
        path.removeLast()
        if isWritten { return true }
        output.truncate(to: start)
        if !instruction.isNonNull { output.append("null") }
        return !instruction.isNonNull
    }

    private mutating func rowSet(
        _ index: Int,
        _ instruction: Instruction,
        row: Int,
        of parent: ResultRows?
    ) -> Bool {
        let rows: ResultRows
        switch results[index] {
        case .rows(let found): rows = found
        case .failed(let failure):
            report(failure, at: instruction)
            return false
        }
        let object = program.rowObjects[index]
        if instruction.operation != .list {
            guard rows.rowCount > 0 else {
                output.append("null")
                return true
            }
            return self.object(object, row: 0, of: rows)
        }
        return elements(of: object, in: range(of: rows, in: index, row: row, of: parent), isBackward: false, of: rows)
    }

    /// The rows of a row set that belong to a row of its parent: all of them at the root.
    private mutating func range(of rows: ResultRows, in index: Int, row: Int, of parent: ResultRows?) -> Range<Int> {
        guard let parent, let link = plan.rowSets[index].parent else { return 0..<rows.rowCount }
        return children[index]?.rows(of: parent, row: row, columns: link.parentColumns) ?? 0..<0
    }

    /// The rows of a row set that belong to a row of its parent; `nil`, with the error reported, where it has failed.
    mutating func rows(
        of index: Int,
        _ instruction: Instruction,
        row: Int,
        of parent: ResultRows?
    ) -> (rows: ResultRows, range: Range<Int>)? {
        switch results[index] {
        case .rows(let rows): return (rows, range(of: rows, in: index, row: row, of: parent))
        case .failed(let failure):
            report(failure, at: instruction)
            return nil
        }
    }

    /// Writes rows as a list of objects; returns false where an error has removed one of them.
    mutating func elements(of object: Int32, in range: Range<Int>, isBackward: Bool, of rows: ResultRows) -> Bool {
        output.append(UInt8(ascii: "["))
        path.append(.index(0))
        for place in 0..<range.count {
            if place > 0 { output.append(UInt8(ascii: ",")) }
            path[path.count - 1] = .index(place)
            let row = isBackward ? range.upperBound - 1 - place : range.lowerBound + place
            // The elements of a list are never nullable, so an element that is removed removes the list.
            guard self.object(object, row: row, of: rows) else {
                path.removeLast()
                return false
            }
        }
        path.removeLast()
        output.append(UInt8(ascii: "]"))
        return true
    }

    /// Writes the rows of several row sets with one row each as a list whose elements may be null.
    private mutating func singles(_ instruction: Instruction) -> Bool {
        output.append(UInt8(ascii: "["))
        for (place, index) in program.singles[Int(instruction.operand)].enumerated() {
            if place > 0 { output.append(UInt8(ascii: ",")) }
            let start = output.count
            path.append(.index(place))
            let isWritten = index.map { rowSet(Int($0), instruction, row: -1, of: nil) } ?? false
            path.removeLast()
            if !isWritten {
                output.truncate(to: start)
                output.append("null")
            }
        }
        output.append(UInt8(ascii: "]"))
        return true
    }

    /// Writes `"Project:17"`.
    private mutating func nodeID(_ instruction: Instruction, row: Int, of rows: ResultRows) -> Bool {
        let (prefix, columns) = program.nodeIDs[Int(instruction.operand)]
        output.append(UInt8(ascii: "\""))
        write(program.texts, prefix, skipping: 0)
        for column in columns {
            guard let value = rows.bytes(row, Int(column)) else { return null(instruction, because: nil) }
            output.append(UInt8(ascii: ":"))
            ScalarEncoder.nodeKey(value, into: &output)
        }
        output.append(UInt8(ascii: "\""))
        return true
    }

    /// Writes `null`, or reports that it must not be; a failure is reported in any case.
    mutating func null(_ instruction: Instruction, because failure: FieldFailure?) -> Bool {
        if instruction.isNonNull || failure != nil {
            path.append(.key(program.fields[Int(instruction.field)].responseKey))
            let missing = FieldFailure(message: Self.missing, code: .internal)
            report(failure ?? missing, at: instruction)
            path.removeLast()
        }
        if instruction.isNonNull { return false }
        output.append("null")
        return true
    }

    mutating func report(_ failure: FieldFailure, at instruction: Instruction) {
        guard errors.count < maximumErrors else { return }
        errors.append(
            GraphQLError(
                failure.message,
                locations: [plan.source.location(at: program.fields[Int(instruction.field)].offset)],
                path: path,
                code: failure.code,
                extensions: failure.extensions
            )
        )
    }

    @inline(__always)
    mutating func write(_ texts: [UInt8], _ range: TextRange, skipping skipped: Int) {
        texts.withUnsafeBytes { bytes in
            let start = Int(range.start) + skipped
            output.append(UnsafeRawBufferPointer(rebasing: bytes[start..<Int(range.start + range.count)]))
        }
    }

    private static let missing = "The database has no value for this field, although it is declared to have one"
    static let unrepresentable = "The database has a value for this field that its type cannot represent"
}
