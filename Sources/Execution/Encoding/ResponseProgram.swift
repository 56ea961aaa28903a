import GraphQLLanguage
import Mapping
import Planning

/// A plan's output as flat arrays of trivial values, compiled once per plan.
struct ResponseProgram: Sendable {
    private(set) var instructions: [Instruction] = []
    private(set) var objects: [InstructionRange] = []
    private(set) var texts: [UInt8] = []
    private(set) var constants: [TextRange] = []
    /// Why fields have no value in any response.
    private(set) var failures: [FieldFailure] = []
    private(set) var enumerations: [EnumerationTable] = []
    /// How to write the elements of arrays.
    private(set) var elements: [Instruction] = []
    /// The objects of which one is written: the first whose column is not NULL.
    private(set) var choices: [[(column: Int32, object: Int32)]] = []
    /// A text and the columns whose values follow it.
    private(set) var nodeIDs: [(prefix: TextRange, columns: [Int32])] = []
    /// Lists of row sets with a row each.
    private(set) var singles: [[Int32?]] = []
    /// How to write measures, and the column that names mixed units.
    private(set) var measures: [(value: Instruction, units: Int32)] = []
    /// Row sets with a row for each parent, and the object that stands for a missing row.
    private(set) var related: [(rowSet: Int32, absent: Int32)] = []
    /// Pages and the objects that their rows become.
    private(set) var pages: [(page: PagePlan, object: Int32)] = []
    private(set) var pageFacts: [(page: PagePlan, fact: PageFact)] = []
    private(set) var nextLinks: [(page: PagePlan, cursor: CursorPlan, prefix: TextRange)] = []
    private(set) var cursors: [CursorPlan] = []
    private(set) var counts: [(rowSet: Int32, form: CountForm)] = []
    /// What errors say about each field.
    private(set) var fields: [FieldLabel] = []
    /// The object of `data`.
    private(set) var root: Int32 = 0
    /// For each row set the object that its rows become.
    private(set) var rowObjects: [Int32] = []

    init(_ plan: Plan) {
        root = compile(plan.root)
        for rowSet in plan.rowSets { rowObjects.append(compile(rowSet.object)) }
    }

    /// The instructions of single fields in their order, without an object around them.
    init(fields: [OutputField]) {
        instructions = fields.map { compile($0) }
    }

    private mutating func compile(_ object: ObjectPlan) -> Int32 {
        let compiled = object.fields.map { compile($0) }
        let range = InstructionRange(start: Int32(instructions.count), count: Int32(compiled.count))
        instructions.append(contentsOf: compiled)
        objects.append(range)
        return Int32(objects.count - 1)
    }

    private mutating func compile(_ field: OutputField) -> Instruction {
        let key = text([UInt8(ascii: ",")] + field.keyBytes)
        let label = Int32(fields.count)
        fields.append(FieldLabel(responseKey: field.responseKey, offset: field.offset))
        func instruction(_ operation: Instruction.Operation, column: Int = -1, operand: Int32 = 0) -> Instruction {
            Instruction(
                operation: operation,
                isNonNull: field.isNonNull,
                column: Int32(column),
                key: key,
                operand: operand,
                field: label
            )
        }
        switch field.content {
        case .column(let column, let type):
            let (operation, operand) = scalar(type.kind, isID: type.isID)
            guard type.isArray else { return instruction(operation, column: column, operand: operand) }
            elements.append(instruction(operation, operand: operand))
            return instruction(.array, column: column, operand: Int32(elements.count - 1))
        case .constant(let bytes):
            constants.append(text(bytes))
            return instruction(.constant, operand: Int32(constants.count - 1))
        case .failure(let error):
            failures.append(FieldFailure(error))
            return instruction(.failure, operand: Int32(failures.count - 1))
        case .object(let object, let presence):
            return instruction(.object, column: presence ?? -1, operand: compile(object))
        case .oneOf(let members):
            choices.append(members.map { (Int32($0.presence), compile($0.object)) })
            return instruction(.oneOf, operand: Int32(choices.count - 1))
        case .nodeID(let typeName, let columns):
            nodeIDs.append((text(Array(typeName.utf8)), columns.map(Int32.init)))
            return instruction(.nodeID, operand: Int32(nodeIDs.count - 1))
        case .singles(let rowSets):
            singles.append(rowSets.map { $0.map(Int32.init) })
            return instruction(.singles, operand: Int32(singles.count - 1))
        case .list(let rowSet): return instruction(.list, operand: Int32(rowSet))
        case .single(let rowSet): return instruction(.single, operand: Int32(rowSet))
        case .measure(let column, let type, let units):
            let (operation, operand) = scalar(type.kind, isID: type.isID)
            let value = instruction(operation, column: column, operand: operand)
            guard let units else { return value }
            measures.append((value, Int32(units)))
            return instruction(.measure, column: column, operand: Int32(measures.count - 1))
        case .related(let rowSet, let absent):
            related.append((Int32(rowSet), compile(absent)))
            return instruction(.related, operand: Int32(related.count - 1))
        case .page(let page, let object):
            pages.append((page, compile(object)))
            return instruction(.page, operand: Int32(pages.count - 1))
        case .pageFact(let page, let fact):
            pageFacts.append((page, fact))
            return instruction(.pageFact, operand: Int32(pageFacts.count - 1))
        case .nextLink(let page, let cursor, let prefix):
            nextLinks.append((page, cursor, text(prefix)))
            return instruction(.nextLink, operand: Int32(nextLinks.count - 1))
        case .cursor(let cursor):
            cursors.append(cursor)
            return instruction(.cursor, operand: Int32(cursors.count - 1))
        case .count(let rowSet, let form):
            counts.append((Int32(rowSet), form))
            return instruction(.count, operand: Int32(counts.count - 1))
        }
    }

    private mutating func scalar(_ kind: ColumnType.Kind, isID: Bool) -> (Instruction.Operation, Int32) {
        switch kind {
        case .boolean: return (.boolean, 0)
        case .integer, .bigInteger: return (isID ? .quoted : .raw, 0)
        case .decimal, .float: return (isID ? .quoted : .number, 0)
        case .json: return (.raw, 0)
        case .uuid, .time, .interval: return (.quoted, 0)
        case .date: return (.date, 0)
        case .timestamp, .timestamptz: return (.timestamp, 0)
        case .bytea: return (.bytes, 0)
        case .text, .range: return (.text, 0)
        case .enumeration(let labels):
            // Labels that are their own names need no table.
            if labels.allSatisfy({ $0.key == $0.value }) { return (.quoted, 0) }
            enumerations.append(EnumerationTable(labels))
            return (.enumeration, Int32(enumerations.count - 1))
        }
    }

    private mutating func text(_ bytes: [UInt8]) -> TextRange {
        let range = TextRange(start: Int32(texts.count), count: Int32(bytes.count))
        texts.append(contentsOf: bytes)
        return range
    }
}

/// What an error says about a field.
struct FieldLabel: Sendable {
    let responseKey: String
    /// UTF-8 offset in the request.
    let offset: Int
}

/// The labels of a PostgreSQL enum and their names in GraphQL.
struct EnumerationTable: Sendable {
    let entries: [(label: [UInt8], name: [UInt8])]

    init(_ labels: [String: String]) {
        entries = labels.sorted { $0.key < $1.key }.map { (Array($0.key.utf8), Array($0.value.utf8)) }
    }

    /// The name of a label, or `nil` for one that the catalog did not have when the server started.
    func name(of label: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        entries.first { $0.label.elementsEqual(label) }?.name
    }
}
